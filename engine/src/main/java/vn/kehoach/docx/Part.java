package vn.kehoach.docx;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part of the package, already compressed.
 *
 * @param name path in the package
 * @param checksum CRC-32 of the plain bytes
 * @param size of the plain bytes
 * @param deflated raw deflate stream; never changed
 */
record Part(String name, long checksum, int size, byte[] deflated) {
    private static final int BUFFER = 1 << 16;

    /** Compresses; the deflater, one without zlib header, may be used again. */
    static Part of(String name, byte[] bytes, Deflater deflater) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[Math.min(BUFFER, bytes.length + 64)];
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
        return new Part(name, checksum.getValue(), bytes.length, deflated.toByteArray());
    }
}
