package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Letters printed over letters: the second print of a bold letter, a tone mark that was set by itself. */
final class Overprint {
    /** How far the second print of a letter lies from the first, of its width. */
    private static final double SAME = 0.3;
    /** Signs that old fonts set over a letter by moving the pen back. */
    private static final Map<String, String> SPACING = Map.of(
            "\u00b4", "\u0301", "\u0060", "\u0300", "\u02c6", "\u0302", "\u02dc", "\u0303", "\u02d8", "\u0306",
            "\u02c9", "\u0304", "\u02ca", "\u0301", "\u02cb", "\u0300");

    private Overprint() {}

    /** Letters from left to right, each once, its marks behind it. */
    static List<Glyph> undone(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        List<Glyph> marks = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (isMark(glyph)) {
                marks.add(glyph);
                continue;
            }
            int twin = twin(kept, glyph);
            if (twin < 0) {
                kept.add(glyph);
            } else {
                kept.set(twin, kept.get(twin).inBold());
            }
        }
        marks.forEach(mark -> put(kept, mark));
        return kept;
    }

    private static int twin(List<Glyph> kept, Glyph glyph) {
        if (glyph.isBlank()) {
            return -1;
        }
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 3; i--) {
            Glyph other = kept.get(i);
            if (other.text().equals(glyph.text())
                    && Math.abs(glyph.x() - other.x()) < SAME * other.width()
                    && Math.abs(glyph.y() - other.y()) < SAME * other.size()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(Glyph glyph) {
        return SPACING.containsKey(glyph.text())
                || !glyph.text().isEmpty()
                        && glyph.text().codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Puts a mark behind the letter that it stands over. */
    private static void put(List<Glyph> kept, Glyph mark) {
        int base = -1;
        double nearest = Double.MAX_VALUE;
        double middle = mark.width() > 0.05 * mark.size() ? mark.middle() : mark.x();
        for (int i = 0; i < kept.size(); i++) {
            Glyph letter = kept.get(i);
            double off = Math.abs(letter.middle() - middle) - letter.width() / 2;
            boolean isLetter = letter.text().codePoints().anyMatch(Character::isLetter);
            // A mark of no width that is drawn behind its letter starts at the letter's right edge.
            double distance = mark.order() == letter.order() + 1 && off < letter.width() ? -letter.width() : off;
            if (isLetter && distance < nearest) {
                nearest = distance;
                base = i;
            }
        }
        if (base >= 0 && nearest < 0.3 * mark.size()) {
            Glyph letter = kept.get(base);
            kept.set(base, letter.reading(letter.text() + SPACING.getOrDefault(mark.text(), mark.text())));
        } else {
            int at = 0;
            while (at < kept.size() && kept.get(at).x() < mark.x()) {
                at++;
            }
            kept.add(at, mark);
        }
    }
}
