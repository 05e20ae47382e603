package vn.kehoach.intake.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Stretch;

/** White space as a paragraph has it: one blank between words, none at the ends of its lines; neighbours of one look joined. */
final class Blanks {
    private final List<Stretch> out = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private char gap = '\n';

    private Blanks() {}

    static List<Stretch> evened(List<Stretch> stretches) {
        Blanks blanks = new Blanks();
        stretches.forEach(blanks::add);
        blanks.flush();
        return List.copyOf(blanks.out);
    }

    /** Blanks wait for the next word; before it one is written, outside bold and italic if it can be, and at the start and end none. */
    private void add(Stretch stretch) {
        for (char c : stretch.text().toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                gap = c == '\n' || gap == '\n' ? '\n' : ' ';
                continue;
            }
            boolean first = out.isEmpty() && word.length() == 0;
            String between = gap == 0 || first ? "" : String.valueOf(gap);
            gap = 0;
            if (stretch.bold() != bold || stretch.italic() != italic) {
                boolean plain = !stretch.bold() && !stretch.italic();
                word.append(plain ? "" : between);
                flush();
                bold = stretch.bold();
                italic = stretch.italic();
                between = plain ? between : "";
            }
            word.append(between).append(c);
        }
    }

    private void flush() {
        if (word.length() > 0) {
            out.add(new Stretch(Normalizer.normalize(word, Normalizer.Form.NFC), bold, italic));
            word.setLength(0);
        }
    }
}
