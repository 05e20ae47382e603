package vn.kehoach.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;

/** The text of one paragraph in NFC, and for each of its characters the face and whether it is still to be filled in. */
final class StyledText {
    private static final Face[] FACES = Face.values();
    private static final byte TODO = 8;

    private final StringBuilder text = new StringBuilder();
    private final Style style;
    private byte[] looks = new byte[256];

    StyledText(Style style) {
        this.style = style;
    }

    /** A text all in the style's own look. */
    static StyledText of(Style style, String text) {
        return new StyledText(style).add(Run.of(text));
    }

    /** A paragraph with its mark, parted by a space. */
    static StyledText of(Style style, String label, List<Run> runs) {
        StyledText styled = new StyledText(style);
        if (!label.isEmpty()) {
            styled.add(Run.of(runs.isEmpty() ? label : label + ' '));
        }
        runs.forEach(styled::add);
        return styled;
    }

    private StyledText add(Run run) {
        int start = text.length();
        String normal = normal(run.text());
        text.append(style.capitals() ? normal.toUpperCase(Locale.ROOT) : normal);
        if (text.length() > looks.length) {
            looks = Arrays.copyOf(looks, Math.max(text.length(), 2 * looks.length));
        }
        Face face = Face.of(style.bold() || run.bold(), style.italic() || run.italic());
        substitute(start, Typeface.of(face));
        byte look = (byte) (face.ordinal() + (run.todo() ? TODO : 0));
        Arrays.fill(looks, start, text.length(), look);
        return this;
    }

    /** Puts a box for each character that the font lacks. */
    private void substitute(int start, Typeface typeface) {
        for (int i = start; i < text.length(); i++) {
            if (!typeface.has(text.charAt(i))) {
                text.setCharAt(i, Repertoire.SUBSTITUTE);
            }
        }
    }

    /** A text as it is set: composed letters, and spaces for tabs and line ends. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ');
    }

    Style style() {
        return style;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    Face face(int index) {
        return FACES[looks[index] % TODO];
    }

    boolean todo(int index) {
        return looks[index] >= TODO;
    }

    /** The first place from a start on, before the end, where the look is another one; the end if there is none. */
    int endOfLook(int start, int end) {
        int index = start + 1;
        while (index < end && looks[index] == looks[start]) {
            index++;
        }
        return index;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
