package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Passage;

/** Joins again what the end of a page had cut in two. */
final class Rejoiner {
    private static final int SHOWN = 40;
    private static final int MOST_PAGES = 4;
    /** A page ends after a full line. */
    private static final int SHORTEST_LINE = 40;

    private static final int LONGEST_HEADING = 250;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iU).*(,|[-–]|\\b(và|của|với|theo|tại|trong|các|những|về|do|cho|số|ngày|từ|đến|hoặc|là|bằng|để))$",
            Pattern.DOTALL);

    /** A paragraph of its own, which a comma ends where who issues the document follows. */
    private static final Pattern GROUND = Pattern.compile("(?U)^(Căn cứ|Xét|Theo đề nghị)\\b.*", Pattern.DOTALL);

    private static final Pattern BASIS =
            Pattern.compile("(?U)^(Căn cứ|Thực hiện|Xét|Theo đề nghị)\\b.*", Pattern.DOTALL);

    private Rejoiner() {}

    static List<Item> rejoin(List<Item> items, List<Remark> remarks) {
        List<Item> joined = new ArrayList<>();
        for (Item item : items) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last) instanceof Passage before
                    && item instanceof Passage after
                    && (before.words().isEmpty() ? heads(after) : cut(before, after))) {
                joined.set(
                        last,
                        new Passage(
                                before.mark(),
                                Cut.join(before.line(), after.line()),
                                Cut.join(before.whole(), after.whole())));
                if (!before.words().isEmpty()) {
                    remarks.add(Remark.of(
                            after.line().place(),
                            Matter.JOINED,
                            Form.end(before.words(), SHOWN),
                            Form.start(after.words(), SHOWN)));
                }
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean cut(Passage before, Passage after) {
        String words = before.words();
        if (headingGoesOn(before, after)) {
            return true;
        }
        if (after.marked()
                || words.length() < SHORTEST_LINE
                || before.line().places().size() >= MOST_PAGES
                || stands(before) && !stands(after)
                || stands(after) && !(stands(before) && Form.startsSmall(after.words()))) {
            return false;
        }
        boolean comma = words.endsWith(",");
        if (Form.closed(words) && !comma) {
            return false;
        }
        // The Party's have dashes before them.
        boolean ground = comma && GROUND.matcher(words).matches() && !Form.startsSmall(after.words());
        if (ground || BASIS.matcher(after.words()).matches()) {
            return false;
        }
        return Form.startsSmall(after.words()) || GOES_ON.matcher(words).matches() && !Form.announces(words);
    }

    /** A numbered heading in capitals may take two paragraphs that look the same. */
    private static boolean headingGoesOn(Passage before, Passage after) {
        return before.marked()
                && !after.marked()
                && before.capitals()
                && after.capitals()
                && before.bold() == after.bold()
                && before.line().look().align() == after.line().look().align()
                && before.words().length() >= SHORTEST_LINE
                && before.line().places().size() == 1
                && !Form.closed(before.words());
    }

    /** Whether a paragraph is the heading that belongs to a mark on a line of its own. */
    private static boolean heads(Passage passage) {
        return !passage.marked() && passage.words().length() < LONGEST_HEADING && !Form.closed(passage.words());
    }

    /** Whether a paragraph stands for itself: a heading. */
    private static boolean stands(Passage passage) {
        return passage.bold() || passage.capitals() || passage.line().look().level() > 0;
    }
}
