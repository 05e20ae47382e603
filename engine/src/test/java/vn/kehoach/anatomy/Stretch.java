package vn.kehoach.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a line of an original.
 *
 * @param line from 1
 * @param start in UTF-16 units from 0
 * @param end behind it
 */
record Stretch(int line, int start, int end) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?…]+(?=\\s|\\*|$)");

    /** Whether the two share a place; an empty one stands between two letters. */
    boolean overlaps(Stretch other) {
        return line == other.line && start <= other.end && other.start <= end;
    }

    /** The sentence or sentences of a line that it is a part of. */
    Stretch sentence(String text) {
        int from = 0;
        int to = text.length();
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.end() >= end) {
                to = ends.end();
                break;
            }
        }
        return new Stretch(line, from, Math.max(to, end));
    }
}
