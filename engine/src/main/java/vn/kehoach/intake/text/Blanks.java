package vn.kehoach.intake.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Stretch;

/** White space as a paragraph has it: one blank between words, none at the ends of its lines; neighbours of one look joined. */
final class Blanks {
    private static final char NONE = 0;

    private final List<Stretch> out = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private char gap = NONE;
    private boolean gapBold;
    private boolean gapItalic;

    private Blanks() {}

    static List<Stretch> evened(List<Stretch> stretches) {
        Blanks blanks = new Blanks();
        stretches.forEach(blanks::add);
        blanks.flush();
        return List.copyOf(blanks.out);
    }

    private void add(Stretch stretch) {
        for (char c : stretch.text().toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                widen(c == '\n' ? '\n' : ' ', stretch);
                continue;
            }
            if (gap != NONE) {
                put(gap, gapBold, gapItalic);
                gap = NONE;
            }
            put(c, stretch.bold(), stretch.italic());
        }
    }

    /** Blanks wait for the next word: of several one is written, a line break before a blank, in a look that all have. */
    private void widen(char c, Stretch stretch) {
        if (out.isEmpty() && word.length() == 0) {
            return;
        }
        gapBold = stretch.bold() && (gap == NONE || gapBold);
        gapItalic = stretch.italic() && (gap == NONE || gapItalic);
        gap = gap == '\n' ? gap : c;
    }

    private void put(char c, boolean inBold, boolean inItalic) {
        if (inBold != bold || inItalic != italic) {
            flush();
            bold = inBold;
            italic = inItalic;
        }
        word.append(c);
    }

    private void flush() {
        if (word.length() > 0) {
            out.add(new Stretch(Normalizer.normalize(word, Normalizer.Form.NFC), bold, italic));
            word.setLength(0);
        }
    }
}
