package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import vn.kehoach.document.Document;

/** Writes documents as PDF/A-2b files. The same document gives the same bytes. */
public final class PdfWriter {
    private PdfWriter() {}

    /**
     * Lays a document out and writes it. Characters that the font lacks are shown as □: ask
     * {@link #missingCharacters(Document)} before.
     */
    public static PdfFile write(Document document) {
        PageLayout layout = layout(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try (FileBuilder file = new FileBuilder(document.info(), layout)) {
            file.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return new PdfFile(out.toByteArray(), layout.pages().size());
    }

    /** Where each line of a document stands, the same as in the file. */
    public static PageLayout layout(Document document) {
        return DocumentLayout.of(document);
    }

    /** The numbers of the pages on which its headings stand, in the order of {@link Document#headings()}. */
    public static List<Integer> pagesOfHeadings(Document document) {
        return DocumentLayout.pagesOfHeadings(document);
    }

    /** The characters of a document that the font lacks, as Unicode code points. */
    public static SortedSet<Integer> missingCharacters(Document document) {
        MissingCharacters missing = new MissingCharacters();
        document.blocks().forEach(block -> block.accept(missing));
        document.sequences().forEach(sequence -> sequence.foot().ifPresent(missing::look));
        return missing.codePoints();
    }
}
