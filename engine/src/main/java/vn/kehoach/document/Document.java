package vn.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plan looks like on paper.
 *
 * @param info what is known about the document beside its text
 * @param form page, sizes and styles to write it with
 * @param blocks from top to bottom
 * @param attachment what its file carries beside what it shows; absent: nothing
 */
public record Document(Info info, Form form, List<Block> blocks, Optional<Attachment> attachment) {
    /** Keeps its own copy. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document whose file carries nothing but what it shows. */
    public Document(Info info, Form form, List<Block> blocks) {
        this(info, form, blocks, Optional.empty());
    }

    /** The same with something to carry. */
    public Document with(Attachment carried) {
        return new Document(info, form, blocks, Optional.of(carried));
    }

    /**
     * Properties that go into the file's metadata.
     *
     * @param id of the plan
     * @param title type and trích yếu on one line
     * @param issuer full name of the issuer
     * @param symbol number and symbol as printed, blanks included
     * @param date of the document, or the day for which it was looked up; it dates the file's metadata too
     * @param draft whether the document is marked DỰ THẢO
     */
    public record Info(String id, String title, String issuer, String symbol, LocalDate date, boolean draft) {}
}
