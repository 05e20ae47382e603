package vn.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a plan looks like on paper.
 *
 * @param info what is known about the document beside its text
 * @param form page, sizes and styles to write it with
 * @param sequences its pages; the first are those of the document itself, or of the one that issues it
 * @param attachment what its file carries beside what it shows; absent: nothing
 * @param images of signature and seal, for its first pages
 * @param labels how a word processor's file writes the marks of its points
 * @param apart what makes it an annex that is a file of its own; absent: it is none
 */
public record Document(
        Info info,
        Form form,
        List<PageSequence> sequences,
        Optional<Attachment> attachment,
        Images images,
        LabelWriting labels,
        Optional<Apart> apart) {
    private static final int BELOW_ALL = 9;

    /** Keeps its own copy. */
    public Document {
        sequences = List.copyOf(sequences);
    }

    /** A document without images. */
    public Document(Info info, Form form, List<PageSequence> sequences, Optional<Attachment> attachment) {
        this(info, form, sequences, attachment, Images.NONE, LabelWriting.TEXT, Optional.empty());
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

    /** The texts of headings, paragraphs and tables, from top to bottom. */
    public Stream<Run> runs() {
        return runs(blocks());
    }

    /** The same of some blocks. */
    static Stream<Run> runs(List<Block> blocks) {
        return blocks.stream().flatMap(Document::runs);
    }

    private static Stream<Run> runs(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text().stream();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().stream();
        } else if (block instanceof Block.DataTable table) {
            return Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream))
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }

    /** The footnotes, in order. */
    public List<Run.Note> notes() {
        return runs().flatMap(run -> run.note().stream()).toList();
    }

    /** The headings and the titles of annexes, from top to bottom; what stands in annexes is below every level of a list of headings. */
    public Stream<Block.Heading> headings() {
        return headings(sequences);
    }

    /** The same of some pages. */
    public static Stream<Block.Heading> headings(List<PageSequence> pages) {
        return pages.stream().flatMap(Document::headings);
    }

    private static Stream<Block.Heading> headings(PageSequence pages) {
        boolean annex = pages.isAnnex();
        return pages.blocks().stream().flatMap(block -> {
            if (block instanceof Block.AnnexTitle title) {
                return Stream.of(title.heading());
            }
            return block instanceof Block.Heading heading
                    ? Stream.of(annex ? heading.at(BELOW_ALL) : heading)
                    : Stream.empty();
        });
    }

    /** Whether it has a list of its headings. */
    public boolean hasContents() {
        return sequences.stream()
                .flatMap(sequence -> sequence.blocks().stream())
                .anyMatch(ContentsBlock.class::isInstance);
    }

    /** The same whose list of headings has their pages; one for each of {@link #headings()}. */
    public Document paged(List<Integer> pages) {
        List<Block.Heading> headings = headings().toList();
        return with(block -> {
            if (!(block instanceof ContentsBlock contents)) {
                return Stream.of(block);
            }
            List<Integer> listed = IntStream.range(0, headings.size())
                    .filter(i -> headings.get(i).level() <= contents.levels())
                    .mapToObj(i ->
                            headings.get(i).style() == StyleName.ANNEX_LABEL ? ContentsBlock.OWN_PAGES : pages.get(i))
                    .toList();
            return Stream.of(contents.on(listed));
        });
    }

    /** The same without a list of its headings. */
    public Document withoutContents() {
        return hasContents() ? with(block -> block instanceof ContentsBlock ? Stream.empty() : Stream.of(block)) : this;
    }

    private Document with(Function<Block, Stream<Block>> change) {
        List<PageSequence> changed = sequences.stream()
                .map(sequence -> new PageSequence(
                        sequence.landscape(),
                        sequence.blocks().stream().flatMap(change).toList(),
                        sequence.foot()))
                .filter(sequence -> !sequence.blocks().isEmpty())
                .toList();
        return on(changed);
    }

    /** The same of a plan that was checked by some rules. */
    public Document checkedBy(String pack) {
        return new Document(info.checkedBy(pack), form, sequences, attachment, images, labels, apart);
    }

    /** The same with something to carry. */
    public Document with(Attachment carried) {
        return new Document(info, form, sequences, Optional.of(carried), images, labels, apart);
    }

    /** The same with nothing to carry. */
    public Document bare() {
        return new Document(info, form, sequences, Optional.empty(), images, labels, apart);
    }

    /** The same with images of signature and seal; a draft is not signed and shows none. */
    public Document signed(Images shown) {
        return info.draft() ? this : new Document(info, form, sequences, attachment, shown, labels, apart);
    }

    /** The same with the marks of points written in some way. */
    public Document labelled(LabelWriting writing) {
        return new Document(info, form, sequences, attachment, images, writing, apart);
    }

    /** The same with other pages. */
    Document on(List<PageSequence> pages) {
        return new Document(info, form, pages, attachment, images, labels, apart);
    }

    /** The same with another title. */
    Document titled(String title) {
        return new Document(info.titled(title), form, sequences, attachment, images, labels, apart);
    }

    /** The same as an annex that is a file of its own. */
    Document apart(Apart file) {
        return new Document(info, form, sequences, attachment, images, labels, Optional.of(file));
    }

    /** Whether it is issued with number, day and signatures of its own, which drafts and annexes are not (ND30-DS-5). */
    public boolean isIssued() {
        return !info.draft() && apart.isEmpty();
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

        private Info titled(String other) {
            return new Info(id, other, issuer, symbol, date, draft, rules);
        }

        /** The same of a document whose plan was checked by some rules, {@code 1.0.0+3f2a9c11d0e4}. */
        public Info checkedBy(String pack) {
            return new Info(id, title, issuer, symbol, date, draft, Optional.of(pack));
        }
    }
}
