package vn.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plan looks like on paper.
 *
 * @param info what is known about the document beside its text
 * @param form page, sizes and styles to write it with
 * @param sequences its pages; the first are those of the document itself, or of the one that issues it
 * @param attachment what its file carries beside what it shows; absent: nothing
 * @param images of signature and seal, for its first pages
 */
public record Document(
        Info info, Form form, List<PageSequence> sequences, Optional<Attachment> attachment, Images images) {
    /** Keeps its own copy. */
    public Document {
        sequences = List.copyOf(sequences);
    }

    /** A document without images. */
    public Document(Info info, Form form, List<PageSequence> sequences, Optional<Attachment> attachment) {
        this(info, form, sequences, attachment, Images.NONE);
    }

    /** A document without annexes, whose file carries nothing but what it shows. */
    public Document(Info info, Form form, List<Block> blocks) {
        this(info, form, List.of(PageSequence.upright(blocks)), Optional.empty());
    }

    /** Everything from top to bottom, over all pages. */
    public List<Block> blocks() {
        return sequences.stream()
                .flatMap(sequence -> sequence.blocks().stream())
                .toList();
    }

    /** The same of a plan that was checked by some rules. */
    public Document checkedBy(String pack) {
        return new Document(info.checkedBy(pack), form, sequences, attachment, images);
    }

    /** The same with something to carry. */
    public Document with(Attachment carried) {
        return new Document(info, form, sequences, Optional.of(carried), images);
    }

    /** The same with nothing to carry. */
    public Document bare() {
        return new Document(info, form, sequences, Optional.empty(), images);
    }

    /** The same with images of signature and seal; a draft is not signed and shows none. */
    public Document signed(Images shown) {
        return info.draft() ? this : new Document(info, form, sequences, attachment, shown);
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
     * @param rules by which rules its plan was checked; absent where it was not
     */
    public record Info(
            String id,
            String title,
            String issuer,
            String symbol,
            LocalDate date,
            boolean draft,
            Optional<String> rules) {
        /** Of a document whose plan was not checked. */
        public Info(String id, String title, String issuer, String symbol, LocalDate date, boolean draft) {
            this(id, title, issuer, symbol, date, draft, Optional.empty());
        }

        /** The same of a document whose plan was checked by some rules, {@code 1.0.0+3f2a9c11d0e4}. */
        public Info checkedBy(String pack) {
            return new Info(id, title, issuer, symbol, date, draft, Optional.of(pack));
        }
    }
}
