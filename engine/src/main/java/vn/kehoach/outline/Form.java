package vn.kehoach.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the form of words says. */
final class Form {
    private static final Pattern DRAWN = Pattern.compile("[\\s\\-_–—=~*.·•+o]*[-_–—=~*.·]{1,}[\\s\\-_–—=~*.·]*");

    private Form() {}

    /** Whether all letters are capitals; a text needs two of them. */
    static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether a text ends as a sentence or a part of one does. */
    static boolean closed(String text) {
        String end = text.strip().replaceAll("[\\s\"”’')\\]]+$", "");
        return !end.isEmpty() && ".;:,!?…".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Whether a text announces what follows. */
    static boolean announces(String text) {
        return text.strip().endsWith(":");
    }

    /** Whether a text is a line drawn with signs. */
    static boolean drawn(String text) {
        return DRAWN.matcher(text.strip()).matches();
    }

    /** Whether the first letter is a small one. */
    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether a text looks like the name of a person: two to six words with capitals, no other sign. */
    static boolean name(String text) {
        return text.strip().matches("(?:(?:[\\p{L}.]{1,6}\\s)?)(?:\\p{Lu}[\\p{L}']*\\s+){1,5}\\p{Lu}[\\p{L}']*")
                && text.length() < 45;
    }
}
