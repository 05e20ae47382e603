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
            "(?iu)^(trên đây|căn cứ (kế hoạch|chương trình|đề án|phương án|nội dung)|trong quá trình|yêu cầu|đề nghị|nhận được|quá trình|kế hoạch này|chương trình này).*",
            Pattern.DOTALL);

    private final List<Item> items;
    private final List<Remark> remarks;
    private final List<Branch> roots = new ArrayList<>();
    private final List<Branch> open = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private final boolean numbered;

    private TreeBuilder(List<Item> items, List<Remark> remarks) {
        this.items = items;
        this.remarks = remarks;
        this.numbered = items.stream()
                .anyMatch(i -> i instanceof Passage p
                        && p.marked()
                        && Rank.of(p.mark()).height() <= 30);
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
            Optional<Rank> rank = rank(passage);
            if (rank.isPresent()) {
                point(at, passage, rank.get());
            } else {
                paragraph(at, passage);
            }
        }
    }

    private Optional<Rank> rank(Passage passage) {
        if (passage.marked()) {
            return Optional.of(Rank.of(passage.mark()));
        }
        return Headings.unmarked(passage) ? Optional.of(Rank.ofHeading(passage, numbered)) : Optional.empty();
    }

    private void point(int at, Passage passage, Rank rank) {
        int level = level(rank);
        if (level < 0) {
            while (!open.isEmpty() && above(rank, top(), passage.mark())) {
                open.remove(open.size() - 1);
            }
        } else {
            open.subList(level, open.size()).clear();
        }
        for (Branch higher : open) {
            seen.add(List.of(higher.rank().key(), rank.key()));
        }
        follows(passage, rank);
        Headings.Split split =
                passage.marked() ? Headings.split(passage, below(at, rank)) : Headings.Split.title(passage.line());
        Branch branch = Branch.point(passage.mark(), rank, split);
        leaf(branch);
        open.add(branch);
    }

    /** Whether a level stands above one that is open. */
    private boolean above(Rank rank, Branch opened, Mark mark) {
        Rank other = opened.rank();
        if (opened.announces() && opened.onlyParagraphs() && mark.number() <= 1 && rank.height() >= 40) {
            return false;
        }
        boolean under = seen.contains(List.of(other.key(), rank.key()));
        boolean over = seen.contains(List.of(rank.key(), other.key()));
        if (under != over) {
            return over;
        }
        if (rank.bullet() && other.bullet() || rank.height() <= 20 && other.height() <= 20 && mark.number() <= 1) {
            return false;
        }
        return rank.height() < other.height();
    }

    /** Where a level is open, from the innermost; -1 where it is not. */
    private int level(Rank rank) {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).rank().key().equals(rank.key())) {
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

    /** Letters may follow in the Vietnamese order or, as word processors number, in the Latin one without đ. */
    private static boolean follows(Mark before, Mark mark) {
        int step = mark.number() - before.number();
        boolean latin = mark.style() == Style.LETTER
                && mark.printed().replaceAll("[^\\p{L}]", "").equals("e")
                && step == 2;
        return step == 1 || latin;
    }

    /** Whether something stands under a point that is about to be added. */
    private boolean below(int at, Rank rank) {
        if (at + 1 >= items.size()) {
            return false;
        }
        if (!(items.get(at + 1) instanceof Passage next)) {
            return true;
        }
        Optional<Rank> after = rank(next);
        return after.isEmpty()
                || !after.get().key().equals(rank.key())
                        && level(after.get()) < 0
                        && after.get().height() > rank.height();
    }

    /** A paragraph without mark belongs to the point that goes on after it, or to the heading that it stands under. */
    private void paragraph(int at, Passage passage) {
        boolean closes = at == items.size() - 1 && closes(passage);
        int keep = closes ? 1 : Math.max(lastHeading(), Form.announces(passage.words()) ? 0 : nextLevel(at));
        if (!open.isEmpty() && keep < open.size() && (closes || !untouched())) {
            open.subList(Math.max(keep, 1), open.size()).clear();
        }
        leaf(Branch.paragraph(passage.line()));
    }

    private boolean closes(Passage passage) {
        return CLOSING.matcher(passage.words()).matches() || passage.words().endsWith("./.") && !untouched();
    }

    /** Whether the innermost level is a heading with paragraphs only. */
    private boolean untouched() {
        return top().heading() && top().onlyParagraphs();
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
        for (int next = at + 1; next < items.size(); next++) {
            if (items.get(next) instanceof Passage passage) {
                Optional<Rank> rank = rank(passage);
                if (rank.isPresent()) {
                    return level(rank.get()) + 1;
                }
            }
        }
        return 0;
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
