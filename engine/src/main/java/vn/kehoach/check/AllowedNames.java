package vn.kehoach.check;

import java.util.List;

/** Words that an office uses and that rules about language and places leave alone. */
final class AllowedNames {
    private final List<String> names;

    AllowedNames(List<String> names) {
        this.names = names;
    }

    /** Whether a text is one of them, as it is written. */
    boolean has(String text) {
        return names.contains(text);
    }

    /** Whether a stretch of a text is such a name, or lies within one. */
    boolean cover(String text, int start, int end) {
        for (String name : names) {
            for (int at = text.indexOf(name, Math.max(0, end - name.length()));
                    at >= 0 && at <= start;
                    at = text.indexOf(name, at + 1)) {
                if (end <= at + name.length() && isApart(text, at, at + name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name inside a longer word is another word. */
    private static boolean isApart(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start));
        return before && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
