package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Grid;
import vn.kehoach.outline.Item.Passage;
import vn.kehoach.outline.Mark.Style;

/**
 * Makes a tree of points. A mark of a level that is open goes on there; any other one opens a level: below what announces it, or where
 * its kind usually stands, unless this document has shown otherwise before.
 */
final class TreeBuilder {
    private static final Pattern CLOSING = Pattern.compile(
            "(?iU)^(trên đây|căn cứ (kế hoạch|chương trình|đề án|phương án|nội dung)|trong quá trình|yêu cầu|đề nghị|nhận được|quá trình|kế hoạch này|chương trình này).*",
            Pattern.DOTALL);

    /** How much deeper a line begins that stands a level deeper, mm. */
    private static final double STEP = 4;

    private final List<Item> items;
    private final List<Remark> remarks;
    private final List<Branch> roots = new ArrayList<>();
    private final List<Branch> open = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final List<Optional<Rank>> ranks = new ArrayList<>();
    private final int[] nextRanked;

    private TreeBuilder(List<Item> items, List<Remark> remarks) {
        this.items = items;
        this.remarks = remarks;
        boolean numbered = items.stream()
                .anyMatch(i -> i instanceof Passage p
                        && p.marked()
                        && Rank.of(p.mark()).section());
        items.forEach(
                item -> ranks.add(item instanceof Passage passage ? Rank.of(passage, numbered) : Optional.empty()));
        nextRanked = new int[items.size()];
        for (int at = items.size() - 1, next = items.size(); at >= 0; at--) {
            nextRanked[at] = next;
            next = ranks.get(at).isPresent() ? at : next;
        }
    }

    static List<Node> build(List<Item> items, List<Remark> remarks) {
        TreeBuilder builder = new TreeBuilder(items, remarks);
        for (int at = 0; at < items.size(); at++) {
            builder.add(at);
        }
        return builder.roots.stream().map(Branch::node).toList();
    }

    private void add(int at) {
        if (items.get(at) instanceof Grid grid) {
            leaf(Branch.table(grid.table()));
        } else if (items.get(at) instanceof Passage passage) {
            Optional<Rank> rank = ranks.get(at);
            if (rank.isPresent()) {
                point(at, passage, rank.get());
            } else {
                paragraph(at, passage);
            }
        }
    }

    private void point(int at, Passage passage, Rank rank) {
        int level = level(rank, passage);
        if (level < 0) {
            while (!open.isEmpty() && above(rank, top(), passage)) {
                open.remove(open.size() - 1);
            }
        } else {
            rank = open.get(level).rank();
            open.subList(level, open.size()).clear();
        }
        for (Branch higher : open) {
            seen.add(List.of(higher.rank().key(), rank.key()));
        }
        follows(passage, rank);
        Headings.Split split =
                passage.marked() ? Headings.split(passage, below(at, rank)) : Headings.unmarkedSplit(passage);
        Branch branch = Branch.point(passage, rank, split);
        leaf(branch);
        open.add(branch);
    }

    /** Whether a new level stands above one that is open. */
    private boolean above(Rank rank, Branch opened, Passage passage) {
        Mark mark = passage.mark();
        Rank other = opened.rank();
        if (mark.number() <= 1 && !rank.section() && opened.waits()) {
            return false;
        }
        if (rank.unmarked() && !opened.heading()) {
            return true;
        }
        boolean under = seen.contains(List.of(other.key(), rank.key()));
        boolean over = seen.contains(List.of(rank.key(), other.key()));
        if (under != over) {
            return over;
        }
        if (rank.bullet() && other.bullet() && mark.style() == Style.STAR) {
            return !passage.closed()
                    || Form.announces(passage.words()); // heads dashes more often than it stands below them
        }
        if (rank.bullet() && other.bullet() || rank.section() && other.section() && mark.number() <= 1) {
            return false;
        }
        return rank.height() < other.height();
    }

    /**
     * Where the level of a point is open, from 0 for the highest; -1 where it is not. The same sign may count again below a point that
     * announces a list, and a point may bear the sign of another level by mistake.
     */
    private int level(Rank rank, Passage passage) {
        int same = level(rank.key());
        boolean deeper = same >= 0
                && same == level(rank.key(), 0)
                && !rank.section()
                && !open.isEmpty()
                && top().announces()
                && top().waits();
        if (deeper
                && (passage.mark().number() == 1
                        || rank.bullet()
                                && top().indent() + STEP < passage.line().look().indent())) {
            return -1;
        }
        if (rank.bullet()
                && same > 0
                && passage.line().look().indent() + STEP < open.get(same).indent()) {
            int outer = level(rank.key(), 0);
            return outer < same ? outer : same;
        }
        if (same >= 0 || passage.mark().number() <= 1) {
            return same;
        }
        for (int at = open.size() - 1; at >= 0; at--) {
            Mark before = open.get(at).mark();
            if (before.style() == passage.mark().style()
                    && rank.alike(open.get(at).rank())
                    && follows(before, passage.mark())) {
                return at;
            }
        }
        return -1;
    }

    /** The innermost open level of a key; -1 if there is none. */
    private int level(String key) {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).rank().key().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    /** The outermost open level of a key from a level on; -1 if there is none. */
    private int level(String key, int from) {
        for (int at = from; at < open.size(); at++) {
            if (open.get(at).rank().key().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    private void follows(Passage passage, Rank rank) {
        Mark mark = passage.mark();
        if (mark.number() == 0) {
            return;
        }
        Optional<Mark> before = lastOf(rank).map(Branch::mark);
        if (before.isPresent() && !follows(before.get(), mark)) {
            remarks.add(Remark.of(
                    passage.line().place(),
                    Matter.BROKEN_NUMBERING,
                    mark.printed(),
                    before.get().printed()));
        }
    }

    private Optional<Branch> lastOf(Rank rank) {
        if (!open.isEmpty()) {
            return top().last(rank);
        }
        return roots.isEmpty() || roots.get(roots.size() - 1).rank() == null
                ? Optional.empty()
                : Optional.of(roots.get(roots.size() - 1))
                        .filter(b -> b.rank().key().equals(rank.key()));
    }

    /** Letters may follow in the Vietnamese order or, as word processors number, in the Latin one. */
    private static boolean follows(Mark before, Mark mark) {
        return mark.number() == before.number() + 1
                || mark.style() == Style.LETTER
                        && sign(mark).compareTo(sign(before)) == 1
                        && sign(mark).length() == 1;
    }

    private static String sign(Mark mark) {
        return mark.printed().replaceAll("[^\\p{L}\\d]", "");
    }

    /** Whether something stands under a point that is about to be added. */
    private boolean below(int at, Rank rank) {
        if (at + 1 >= items.size()) {
            return false;
        }
        Optional<Rank> after = ranks.get(at + 1);
        return after.isEmpty()
                || level(after.get().key()) < 0
                        && !after.get().key().equals(rank.key())
                        && after.get().height() > rank.height();
    }

    /** A paragraph without mark belongs to the point that goes on after it, or to the heading that it stands under. */
    private void paragraph(int at, Passage passage) {
        if (!open.isEmpty()) {
            boolean closes = at == items.size() - 1 && closes(passage);
            int next = Form.announces(passage.words()) ? 0 : nextLevel(at);
            int keep = closes ? 1 : Math.max(Math.max(lastHeading(), next), 1);
            if (keep < open.size() && (closes || !top().waits())) {
                open.subList(keep, open.size()).clear();
            }
        }
        leaf(Branch.paragraph(passage.line()));
    }

    private boolean closes(Passage passage) {
        return CLOSING.matcher(passage.words()).matches() || passage.words().endsWith("./.") && !top().waits();
    }

    /** How many levels are open down to the innermost heading. */
    private int lastHeading() {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).heading()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** How many levels stay open down to the one that goes on with the next point. */
    private int nextLevel(int at) {
        int next = nextRanked[at];
        return next == items.size() ? 0 : level(ranks.get(next).orElseThrow().key()) + 1;
    }

    private void leaf(Branch branch) {
        if (open.isEmpty()) {
            roots.add(branch);
        } else {
            top().add(branch);
        }
    }

    private Branch top() {
        return open.get(open.size() - 1);
    }
}
