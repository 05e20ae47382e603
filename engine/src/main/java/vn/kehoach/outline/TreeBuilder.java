package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Grid;
import vn.kehoach.outline.Item.Passage;

/**
 * Makes a tree of points. A mark of a level that is open goes on there; any other one opens a level: below what announces it, or where
 * its kind usually stands, unless this document has shown otherwise before.
 */
final class TreeBuilder {
    private static final Pattern CLOSING = Pattern.compile(
            "(?iU)^(trên đây|căn cứ (kế hoạch|chương trình|đề án|phương án|nội dung)|trong quá trình|yêu cầu|đề nghị|nhận được|quá trình|kế hoạch này|chương trình này).*",
            Pattern.DOTALL);

    private final List<Item> items;
    private final List<Remark> remarks;
    private final List<Branch> roots = new ArrayList<>();
    private final Levels open = new Levels();
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

    private void point(int at, Passage passage, Rank sign) {
        Rank rank = open.make(passage, sign);
        follows(passage, rank);
        Headings.Split split =
                passage.marked() ? Headings.split(passage, below(at, rank)) : Headings.unmarkedSplit(passage);
        Branch branch = Branch.point(passage, rank, split);
        leaf(branch);
        open.add(branch);
    }

    private void follows(Passage passage, Rank rank) {
        Mark mark = passage.mark();
        if (mark.number() == 0) {
            return;
        }
        Optional<Mark> before = lastOf(rank).map(Branch::mark);
        if (before.isPresent() && !before.get().precedes(mark)) {
            remarks.add(Remark.of(
                    passage.line().place(),
                    Matter.BROKEN_NUMBERING,
                    mark.printed(),
                    before.get().printed()));
        }
    }

    private Optional<Branch> lastOf(Rank rank) {
        if (!open.isEmpty()) {
            return open.top().last(rank);
        }
        return roots.isEmpty() || roots.get(roots.size() - 1).rank() == null
                ? Optional.empty()
                : Optional.of(roots.get(roots.size() - 1))
                        .filter(b -> b.rank().key().equals(rank.key()));
    }

    /** Whether something stands under a point that is about to be added. */
    private boolean below(int at, Rank rank) {
        if (at + 1 >= items.size()) {
            return false;
        }
        Optional<Rank> after = ranks.get(at + 1);
        return after.isEmpty()
                || open.level(after.get().key()) < 0
                        && !after.get().key().equals(rank.key())
                        && after.get().height() > rank.height();
    }

    /** A paragraph without mark belongs to the point that goes on after it, or to the heading that it stands under. */
    private void paragraph(int at, Passage passage) {
        if (!open.isEmpty()) {
            boolean closes = at == items.size() - 1 && closes(passage);
            int next = Form.announces(passage.words()) ? 0 : nextLevel(at);
            int keep = closes ? open.chapters() : Math.max(Math.max(open.headings(), next), 1);
            if (keep < open.size() && (closes || !open.top().waits())) {
                open.keep(keep);
            }
        }
        leaf(Branch.paragraph(passage.line()));
    }

    private boolean closes(Passage passage) {
        return CLOSING.matcher(passage.words()).matches()
                || passage.words().endsWith("./.") && !open.top().waits();
    }

    /** How many levels stay open down to the one that goes on with the next point. */
    private int nextLevel(int at) {
        int next = nextRanked[at];
        return next == items.size()
                ? 0
                : open.level(ranks.get(next).orElseThrow().key()) + 1;
    }

    private void leaf(Branch branch) {
        if (open.isEmpty()) {
            roots.add(branch);
        } else {
            open.top().add(branch);
        }
    }
}
