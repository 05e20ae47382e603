package vn.kehoach.onto;

import java.util.List;

/** The words that differ, with a few of those around them. */
final class Excerpt {
    /** Tokens, of which every second is a blank. */
    private static final int AROUND = 12;

    private static final int LONGEST = 160;

    private Excerpt() {}

    /** What of a text differs from another one. */
    static String of(String text, String other) {
        List<String> own = Prose.tokens(text);
        List<String> others = Prose.tokens(other);
        int from = 0;
        while (from < own.size() && from < others.size() && own.get(from).equals(others.get(from))) {
            from++;
        }
        int to = own.size();
        int end = others.size();
        while (to > from && end > from && own.get(to - 1).equals(others.get(end - 1))) {
            to--;
            end--;
        }
        int first = other.isEmpty() ? 0 : Math.max(0, from - AROUND);
        int last = Math.min(own.size(), to + AROUND);
        String words = String.join("", own.subList(first, last)).strip();
        return (first > 0 ? "… " : "") + shortened(words) + (last < own.size() ? " …" : "");
    }

    /** The start of a text. */
    static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).replaceFirst("\\s\\S*$", "") + " …";
    }
}
