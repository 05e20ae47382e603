package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Table;

/** A node that still grows. */
final class Branch {
    private final Mark mark;
    private final double indent;
    private final Rank rank;
    private final Headings.Split split;
    private final Optional<Table> table;
    private final List<Branch> below = new ArrayList<>();

    private Branch(Mark mark, double indent, Rank rank, Headings.Split split, Optional<Table> table) {
        this.mark = mark;
        this.indent = indent;
        this.rank = rank;
        this.split = split;
        this.table = table;
    }

    static Branch point(Item.Passage passage, Rank rank, Headings.Split split) {
        Mark mark = passage.mark();
        boolean alone = passage.line().text().isEmpty(); // then the mark's words are the title
        return new Branch(
                alone ? new Mark(mark.style(), mark.number(), "") : mark,
                passage.line().look().indent(),
                rank,
                split,
                Optional.empty());
    }

    static Branch paragraph(Line line) {
        return new Branch(Mark.NONE, 0, null, Headings.Split.text(line), Optional.empty());
    }

    static Branch table(Table table) {
        return new Branch(
                Mark.NONE, 0, null, new Headings.Split(Optional.empty(), Optional.empty()), Optional.of(table));
    }

    void add(Branch branch) {
        below.add(branch);
    }

    Mark mark() {
        return mark;
    }

    Rank rank() {
        return rank;
    }

    /** The last point under it of a level. */
    Optional<Branch> last(Rank level) {
        for (int at = below.size() - 1; at >= 0; at--) {
            if (below.get(at).rank != null && below.get(at).rank.key().equals(level.key())) {
                return Optional.of(below.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a heading only. */
    boolean heading() {
        return split.title().isPresent() && split.text().isEmpty();
    }

    /** Whether it is a heading, or begins with one on its line. */
    boolean titled() {
        return split.title().isPresent();
    }

    /** Of its first line, mm; 0 where not known. */
    double indent() {
        return indent;
    }

    /** Whether a list must follow: it is a heading or announces one, and nothing stands under it yet. */
    boolean waits() {
        return (announces() || heading()) && onlyParagraphs();
    }

    boolean onlyParagraphs() {
        return below.stream().allMatch(b -> b.rank == null);
    }

    boolean announces() {
        return split.text()
                .or(split::title)
                .map(line -> Form.announces(line.words()))
                .orElse(false);
    }

    Node node() {
        return new Node(
                mark,
                split.title(),
                split.text(),
                table,
                below.stream().map(Branch::node).toList());
    }
}
