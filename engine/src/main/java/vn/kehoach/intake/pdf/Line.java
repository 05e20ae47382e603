package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters that stand on one line, pt.
 *
 * @param page from 1
 * @param number of the line on its page, from 1, counted over everything that stands on it
 * @param y the baseline of its largest letters
 * @param glyphs from left to right; the first and last are no blanks
 */
record Line(int page, int number, double y, List<Glyph> glyphs) {
    Line {
        glyphs = List.copyOf(glyphs);
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double width() {
        return right() - left();
    }

    /** The size of most of its letters. */
    double size() {
        Map<Double, Integer> counts = new HashMap<>();
        glyphs.stream().filter(glyph -> !glyph.isBlank()).forEach(glyph -> counts.merge(glyph.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    boolean isBold() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(Glyph::bold);
    }

    String text() {
        return Words.of(glyphs);
    }

    /** Where the text behind a mark begins; the left edge where there is no mark. */
    double textLeft() {
        int letters = (int) text().substring(0, Mark.length(text()))
                .chars()
                .filter(c -> c != ' ')
                .count();
        if (letters == 0) {
            return left();
        }
        int read = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (read >= letters) {
                    return glyph.x();
                }
                read += glyph.text().length();
            }
        }
        return left();
    }

    /** The room that its first word takes. */
    double firstWord() {
        List<Gap> gaps = gaps();
        return gaps.isEmpty() ? width() : gaps.get(0).from() - left();
    }

    /** Room between two words. */
    double blank() {
        return gaps().stream().mapToDouble(Gap::width).min().orElse(size() / 4);
    }

    /** The room between its words, from left to right. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Glyph before = null;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank |= !glyph.text().equals("\u00a0");
                continue;
            }
            if (before != null && (blank || Words.parts(before, glyph))) {
                boolean jump = glyph.order() < before.order();
                gaps.add(new Gap(before.right(), glyph.x(), jump));
            }
            before = glyph;
            blank = false;
        }
        return gaps;
    }

    /** The letters that lie left, or right, of a place; null where there are none. */
    Line side(boolean left, double place) {
        return of(
                page,
                number,
                glyphs.stream().filter(glyph -> glyph.middle() < place == left).toList());
    }

    /** A line of letters in any order; null where all are blank. */
    static Line of(int page, int number, List<Glyph> letters) {
        List<Glyph> sorted = Overprint.undone(
                letters.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList());
        int from = 0;
        int to = sorted.size();
        while (from < to && sorted.get(from).isBlank()) {
            from++;
        }
        while (to > from && sorted.get(to - 1).isBlank()) {
            to--;
        }
        if (from == to) {
            return null;
        }
        List<Glyph> kept = sorted.subList(from, to);
        Glyph largest = kept.stream()
                .filter(glyph -> !glyph.isBlank())
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow();
        return new Line(page, number, largest.y(), kept);
    }

    /**
     * Room between two words.
     *
     * @param from its left edge
     * @param to its right edge
     * @param jump whether the word behind it was drawn before the word in front of it
     */
    record Gap(double from, double to, boolean jump) {
        double width() {
            return to - from;
        }
    }
}
