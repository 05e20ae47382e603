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
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu).*(,|[-–]|\\b(và|của|với|theo|tại|trong|các|những|về|do|cho|số|ngày|từ|đến|hoặc|là|bằng|để))$",
            Pattern.DOTALL);

    private Rejoiner() {}

    static List<Item> rejoin(List<Item> items, List<Remark> remarks) {
        List<Item> joined = new ArrayList<>();
        for (Item item : items) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last) instanceof Passage before
                    && item instanceof Passage after
                    && cut(before, after)) {
                joined.set(
                        last,
                        new Passage(
                                before.mark(),
                                Cut.join(before.line(), after.line()),
                                Cut.join(before.whole(), after.whole())));
                remarks.add(Remark.of(after.line().place(), Matter.JOINED, end(before.words()), start(after.words())));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean cut(Passage before, Passage after) {
        String words = before.words();
        if (after.marked() || before.words().isEmpty() || stands(before) || stands(after)) {
            return false;
        }
        boolean comma = words.endsWith(",");
        if (Form.closed(words) && !comma) {
            return false;
        }
        return Form.startsSmall(after.words()) || GOES_ON.matcher(words).matches() && !Form.announces(words);
    }

    /** Whether a paragraph stands for itself: a heading. */
    private static boolean stands(Passage passage) {
        return passage.bold() || passage.capitals() || passage.line().look().level() > 0;
    }

    private static String end(String words) {
        return words.substring(Math.max(0, words.length() - SHOWN));
    }

    private static String start(String words) {
        return words.substring(0, Math.min(SHOWN, words.length()));
    }
}
