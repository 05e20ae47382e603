package vn.kehoach.report;

import java.util.regex.Pattern;

/** How wide text is on a terminal, and how it is broken into lines there. */
final class Columns {
    /** Lines are not broken. */
    static final int UNLIMITED = 0;

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Columns() {}

    /** Columns that a text takes: colours take none, nor does a mark that is typed apart from its letter. */
    static int width(String text) {
        return COLOUR.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(Columns::width)
                .sum();
    }

    /** Columns of a character other than a tab. */
    static int width(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    /**
     * A text with its line end, broken at blanks into lines of at most a width. A word that is too long keeps its line to itself.
     *
     * @param hanging how far the second line and those below it are indented
     * @param most columns of a line, or {@link #UNLIMITED}
     */
    static String wrapped(String text, int hanging, int most) {
        if (most == UNLIMITED || width(text) <= most) {
            return text + "\n";
        }
        StringBuilder out = new StringBuilder();
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        StringBuilder line = new StringBuilder(indent);
        boolean fresh = true;
        for (String word : text.strip().split(" ")) {
            if (!fresh && width(line.toString()) + 1 + width(word) > most) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(hanging));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return out.append(line).append('\n').toString();
    }
}
