package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.outline.Item.Passage;
import vn.kehoach.outline.Mark.Style;

/** Decides by its neighbours whether {@code i)}, {@code v)}, {@code x)}, {@code I.} is a letter or a Roman number. */
final class Letters {
    private int lastSmall;
    private int lastCapital;

    private Letters() {}

    static List<Item> resolved(List<Item> items) {
        Letters letters = new Letters();
        List<Item> resolved = new ArrayList<>(items.size());
        for (Item item : items) {
            resolved.add(item instanceof Passage passage ? letters.resolve(passage) : item);
        }
        return resolved;
    }

    private Passage resolve(Passage passage) {
        Mark mark = passage.mark();
        String sign = mark.printed().replaceAll("[^\\p{L}]", "");
        Mark decided = mark;
        if (mark.style() == Style.SMALL_ROMAN && sign.length() == 1 && Numeral.ofLetter(sign) == lastSmall + 1) {
            decided = new Mark(Style.LETTER, Numeral.ofLetter(sign), mark.printed());
        } else if (mark.style() == Style.ROMAN && sign.length() == 1) {
            int letter = Numeral.ofLetter(sign.toLowerCase(Locale.ROOT));
            if (letter == lastCapital + 1 && lastCapital > 0) {
                decided = new Mark(Style.CAPITAL, letter, mark.printed());
            }
        }
        remember(decided);
        return new Passage(decided, passage.line(), passage.whole());
    }

    private void remember(Mark mark) {
        switch (mark.style()) {
            case LETTER -> lastSmall = mark.number();
            case CAPITAL -> {
                lastCapital = mark.number();
                lastSmall = 0;
            }
            case PART, ROMAN, ARTICLE, ARABIC, DECIMAL -> lastSmall = 0;
            default -> {}
        }
    }
}
