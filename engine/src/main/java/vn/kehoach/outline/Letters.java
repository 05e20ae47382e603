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
        Mark mark = decide(passage.mark());
        if (mark.style() == Style.CAPITAL && lastCapital == 0 && mark.number() > 1) {
            return new Passage(Mark.NONE, passage.whole(), passage.whole()); // a name: C. Mác
        }
        remember(mark);
        return new Passage(mark, passage.line(), passage.whole());
    }

    private Mark decide(Mark mark) {
        String sign = mark.printed().replaceAll("[^\\p{L}]", "");
        if (sign.length() != 1) {
            return mark;
        }
        int letter = Numeral.ofLetter(sign.toLowerCase(Locale.ROOT));
        if (mark.style() == Style.SMALL_ROMAN && letter == lastSmall + 1) {
            return new Mark(Style.LETTER, letter, mark.printed());
        }
        if (mark.style() == Style.ROMAN && letter == lastCapital + 1 && lastCapital > 0) {
            return new Mark(Style.CAPITAL, letter, mark.printed());
        }
        return mark;
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
