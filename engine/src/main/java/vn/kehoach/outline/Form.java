package vn.kehoach.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the form of words says. */
final class Form {
    private static final String DRAWN = "-_–—―=~*.·•+o ─━═¯‾";
    private static final String AFTER_END = "\"”’»')]";
    private static final String ENDS = ".;:,!?…";
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int LONGEST_NAME = 45;
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{L}[\\p{L}.]{0,6}\\s+)?(?:\\p{Lu}[\\p{Ll}']*\\s+){1,5}\\p{Lu}[\\p{Ll}']*");

    private Form() {}

    /** Whether all letters are capitals; a text needs two of them. */
    static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
    }

    /** Whether a text is short as {@code TT} and {@code STT} are. */
    static boolean abbreviation(String text) {
        return text.length() <= LONGEST_ABBREVIATION;
    }

    /** Whether a text ends as a sentence or a part of one does. */
    static boolean closed(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || AFTER_END.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a text announces what follows. */
    static boolean announces(String text) {
        return text.stripTrailing().endsWith(":");
    }

    /** Whether a text is a line drawn with signs. */
    static boolean drawn(String text) {
        return !text.isBlank()
                && text.codePoints().allMatch(c -> DRAWN.indexOf(c) >= 0 || Character.isWhitespace(c))
                && !text.strip().equals("o");
    }

    /** Whether the first letter is a small one. */
    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether a text looks like the name of a person: two to seven words with capitals, no other sign. */
    static boolean name(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text.strip()).matches();
    }

    /** The beginning of a text. */
    static String start(String text, int letters) {
        int end = text.length() <= letters ? text.length() : text.lastIndexOf(' ', letters);
        return text.substring(0, end < 0 ? letters : end);
    }

    /** The end of a text, whole words of it. */
    static String end(String text, int letters) {
        int start = text.length() <= letters ? 0 : text.indexOf(' ', text.length() - letters) + 1;
        return text.substring(start == 0 ? Math.max(0, text.length() - letters) : start);
    }
}
