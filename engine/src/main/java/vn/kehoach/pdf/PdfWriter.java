package vn.kehoach.pdf;

import java.util.List;
import java.util.SortedSet;
import vn.kehoach.document.Apart;
import vn.kehoach.document.Document;
import vn.kehoach.document.SigningText;

/** Writes documents as tagged files: PDF/A-2a and PDF/UA-1. The same document gives the same bytes. */
public final class PdfWriter {
    private PdfWriter() {}

    /**
     * Lays a document out and writes it. Characters that the font lacks are shown as □: ask
     * {@link #missingCharacters(Document)} before.
     */
    public static PdfFile write(Document document) {
        PageLayout layout = layout(document);
        return new PdfFile(
                FileBuilder.bytes(document.info(), layout), layout.pages().size());
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
        document.apart().flatMap(Apart::text).map(SigningText::line).ifPresent(missing::look);
        return missing.codePoints();
    }
}
