package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.outline.Item.Passage;
import vn.kehoach.outline.Mark.Style;

/** The points that are open, from the highest to the innermost, and what the document has shown of which signs stand under which. */
final class Levels {
    /** How much deeper a line begins that stands a level deeper, mm. */
    private static final double STEP = 4;

    private final List<Branch> open = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    int size() {
        return open.size();
    }

    /** The innermost. */
    Branch top() {
        return open.get(open.size() - 1);
    }

    void add(Branch branch) {
        open.add(branch);
    }

    /** Closes all but the highest ones. */
    void keep(int levels) {
        open.subList(levels, open.size()).clear();
    }

    /** One below a chapter with a heading; none in a document that is nothing but a list. */
    int chapters() {
        return !open.isEmpty() && open.get(0).titled() ? 1 : 0;
    }

    /** How many are open down to the innermost heading. */
    int headings() {
        int levels = open.size();
        while (levels > 0 && !open.get(levels - 1).heading()) {
            levels--;
        }
        return levels;
    }

    /** The innermost one of a key, from 0; -1 if there is none. */
    int level(String key) {
        int at = open.size() - 1;
        while (at >= 0 && !open.get(at).rank().key().equals(key)) {
            at--;
        }
        return at;
    }

    /** Closes what a point does not stand under; the level that it stands on. */
    Rank make(Passage passage, Rank sign) {
        int level = find(sign, passage);
        Rank rank = level < 0 ? sign : open.get(level).rank();
        if (level >= 0) {
            keep(level);
        }
        while (level < 0 && !isEmpty() && above(sign, top(), passage)) {
            keep(open.size() - 1);
        }
        open.forEach(higher -> seen.add(List.of(higher.rank().key(), rank.key())));
        return rank;
    }

    /** Where the level of a point is open, from 0; -1 where it has to be opened. */
    private int find(Rank sign, Passage passage) {
        int same = level(sign.key());
        if (same >= 0 && beginsAgain(sign, passage)) {
            return -1;
        }
        for (int at = open.size() - 1; at >= 0; at--) {
            Branch branch = open.get(at);
            boolean equal = branch.rank().key().equals(sign.key());
            boolean follows = passage.mark().number() > 1 && branch.mark().precedes(passage.mark());
            boolean slip = branch.mark().style() == passage.mark().style() && sign.alike(branch.rank());
            boolean beside = sign.bullet() && passage.line().look().indent() + STEP > branch.indent();
            if (equal && (follows || beside) || same < 0 && slip && follows) {
                return at;
            }
        }
        return same;
    }

    /** Whether a sign counts anew, once, below a point that announces a list: from one, or deeper on the page. */
    private boolean beginsAgain(Rank sign, Passage passage) {
        boolean once =
                open.stream().filter(b -> b.rank().key().equals(sign.key())).count() == 1;
        boolean first = passage.mark().number() == 1
                || sign.bullet()
                        && top().indent() + STEP < passage.line().look().indent();
        return once && first && !sign.section() && top().announces() && top().waits();
    }

    /** Whether a level that is not open yet stands above one that is. */
    private boolean above(Rank rank, Branch opened, Passage passage) {
        int number = passage.mark().number();
        Rank other = opened.rank();
        if (number <= 1 && !rank.section() && opened.waits()) {
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
        if (rank.bullet() && other.bullet()) { // a star heads dashes more often than it stands below them
            return passage.mark().style() == Style.STAR && (!passage.closed() || Form.announces(passage.words()));
        }
        boolean sections = rank.section() && other.section() && number <= 1;
        return !sections && rank.height() < other.height();
    }
}
