package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip archive of compressed parts, which the JDK's own zip streams would have to compress anew for each document. */
final class Archive {
    /** The oldest day that zip can name; noon, because midnight may be missing where clocks change. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Archive() {
        zip.setUseZip64(Zip64Mode.Never);
    }

    void add(Part part) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
        entry.setTimeLocal(ALWAYS);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(part.checksum());
        entry.setSize(part.size());
        entry.setCompressedSize(part.deflated().length);
        try {
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.deflated()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
