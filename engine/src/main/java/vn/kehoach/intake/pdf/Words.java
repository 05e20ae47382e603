package vn.kehoach.intake.pdf;

import java.text.Normalizer;
import java.util.List;

/** Letters as text: blanks that only their places show, composed Unicode. */
final class Words {
    /** Room between letters that is a blank though none is written, of an em. */
    private static final double BLANK = 0.18;

    private Words() {}

    /** Whether there is a blank's room between two letters. */
    static boolean parts(Glyph before, Glyph after) {
        return after.x() - before.right() > BLANK * Math.max(before.size(), after.size());
    }

    /** The text of letters from left to right. */
    static String of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && parts(before, glyph)) {
                blank(text);
            }
            if (glyph.isBlank()) {
                blank(text);
            } else {
                text.append(glyph.text());
            }
            before = glyph;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void blank(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
