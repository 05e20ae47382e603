package vn.kehoach.document;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.plan.Plan;

/**
 * A document whose annexes are files of their own (ND30-DS-6): the text; the plan that a decision issues; each annex. The contents stay
 * with the text whose headings they list. Footnotes count anew in each file, and words that led into another file lead nowhere.
 */
public final class Separation {
    private final Document whole;
    private final List<Piece> pieces = new ArrayList<>();

    /** A file to be: its name, empty for the text, and its pages. */
    private record Piece(String name, List<PageSequence> pages) {}

    private Separation(Document whole) {
        this.whole = whole;
    }

    /** Takes a document apart. */
    public static Separation of(Document whole) {
        Separation separation = new Separation(whole);
        separation.cut();
        return separation;
    }

    private void cut() {
        int count =
                (int) whole.sequences().stream().filter(PageSequence::isAnnex).count();
        List<PageSequence> text = new ArrayList<>();
        List<PageSequence> attached = new ArrayList<>();
        List<Piece> annexes = new ArrayList<>();
        for (PageSequence pages : whole.sequences()) {
            if (pages.isAnnex()) {
                annexes.add(new Piece(Apart.annex(annexes.size(), count), List.of(pages)));
            } else if (text.isEmpty()) {
                text.add(pages);
            } else {
                boolean ofText = pages.blocks().get(0) instanceof ContentsBlock && attached.isEmpty();
                (ofText ? text : attached).add(pages);
            }
        }
        pieces.add(new Piece("", counted(text)));
        if (!attached.isEmpty()) {
            pieces.add(new Piece(Apart.attached(), counted(attached)));
        }
        annexes.forEach(annex -> pieces.add(new Piece(annex.name(), counted(annex.pages()))));
    }

    /** Whether nothing is attached to the text. */
    public boolean isWhole() {
        return pieces.size() == 1;
    }

    /** The text alone. */
    public Document text() {
        return whole.on(pieces.get(0).pages());
    }

    /**
     * The documents that become files, the text first.
     *
     * @param signedAt when those of annexes are signed, in Vietnamese time
     * @param paging gives the contents of a document their pages; asked once, for all of it
     */
    public List<Document> documents(Optional<OffsetDateTime> signedAt, Function<Document, Document> paging) {
        List<PageSequence> all =
                pieces.stream().flatMap(piece -> piece.pages().stream()).toList();
        List<PageSequence> paged = paging.apply(whole.on(all)).sequences();
        List<Document> documents = new ArrayList<>();
        int next = 0;
        for (Piece piece : pieces) {
            List<PageSequence> pages = paged.subList(next, next + piece.pages().size());
            next += pages.size();
            documents.add(piece.name().isEmpty() ? text(pages) : apart(piece.name(), pages, signedAt));
        }
        return documents;
    }

    private Document text(List<PageSequence> pages) {
        Document text = whole.on(pages);
        return isWhole()
                ? text
                : text.attachment().map(Attachment::ofTextAlone).map(text::with).orElse(text);
    }

    private Document apart(String name, List<PageSequence> pages, Optional<OffsetDateTime> signedAt) {
        boolean signed = !whole.info().draft() && whole.form().family() == Plan.FormFamily.ND30;
        Optional<SigningText> text =
                signed ? Optional.of(SigningText.of(whole.info().symbol(), signedAt)) : Optional.empty();
        return whole.on(pages)
                .bare()
                .signed(Images.NONE)
                .titled(title(pages.get(0)))
                .apart(new Apart(name, text));
    }

    /** {@code Phụ lục II. Phân công}, {@code Kế hoạch Phòng, chống ma túy}. */
    private static String title(PageSequence pages) {
        for (Block block : pages.blocks()) {
            if (block instanceof Block.AnnexTitle annex) {
                return annex.label().text() + ". " + annex.title().text();
            } else if (block instanceof Block.Title title) {
                String type = title.type().text();
                return type.substring(0, 1) + type.substring(1).toLowerCase(Locale.ROOT) + " "
                        + title.summary().text();
            }
        }
        return "";
    }

    private static List<PageSequence> counted(List<PageSequence> pages) {
        Set<String> own = new HashSet<>();
        pages.stream().flatMap(each -> each.blocks().stream()).forEach(block -> own.add(from(block)));
        Map<Integer, Integer> numbers = new HashMap<>();
        Words words = new Words(own, numbers);
        return pages.stream()
                .map(each -> new PageSequence(
                        each.landscape(), each.blocks().stream().map(words::in).toList(), each.foot()))
                .toList();
    }

    private static String from(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.from();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.from();
        } else if (block instanceof Block.DataTable table) {
            return table.from();
        }
        return block instanceof Block.AnnexTitle annex ? annex.title().from() : "";
    }

    /** The words of one file: parts that they may lead to, and new numbers of its footnotes by their old ones. */
    private record Words(Set<String> own, Map<Integer, Integer> numbers) {
        Block in(Block block) {
            return block instanceof ContentsBlock contents
                    ? contents.leadingTo(own)
                    : Reworded.of(block, runs -> runs.stream().map(this::in).toList());
        }

        private Run in(Run run) {
            Optional<Run.Note> note = run.note()
                    .map(old -> new Run.Note(
                            numbers.computeIfAbsent(old.number(), none -> numbers.size() + 1),
                            old.text().stream().map(this::in).toList()));
            String to = own.contains(run.to()) ? run.to() : "";
            return new Run(run.text(), run.bold(), run.italic(), run.todo(), to, note);
        }
    }
}
