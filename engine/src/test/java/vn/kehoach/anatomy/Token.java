package vn.kehoach.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or number in the line of a file.
 *
 * @param form in small letters
 * @param line from 1
 * @param start in UTF-16 units from 0
 * @param end behind it
 */
record Token(String form, int line, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    /** Those of a part of a line. */
    static List<Token> of(String text, int line, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            tokens.add(new Token(word.group().toLowerCase(Locale.ROOT), line, word.start(), word.end()));
        }
        return tokens;
    }
}
