package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.kehoach.words.Folding;

/**
 * A text as words with their places. Blanks do not matter, letters and figures are words of their own ({@code BCĐ138} has two),
 * and every other character is one.
 */
public final class Words {
    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

    private Words() {}

    /** The words as they stand. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (end > at) {
                words.add(word(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The words with the usual short forms written out; each word of a long form has the place of the short one. */
    public static List<Word> writtenOut(String text) {
        return ShortForms.writeOut(of(text));
    }

    /** The forms of words, as one text. */
    public static String joined(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }

    /** The forms of a text's words. */
    public static List<String> forms(String text) {
        return writtenOut(text).stream().map(Word::form).toList();
    }

    /** Whether forms stand at a place among words. */
    public static boolean startAt(List<Word> words, int at, List<String> forms) {
        if (at + forms.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (!words.get(at + i).is(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Word word(String text, int start, int end) {
        Known known = known(text.substring(start, end));
        return new Word(known.printed(), known.form(), start, end, known.capitals());
    }

    /** Vietnamese has some thousands of syllables: most words of a text have been met before. */
    private static Known known(String printed) {
        Known known = KNOWN.get(printed);
        if (known != null) {
            return known;
        }
        String exact = Folding.exact(printed);
        Known made = new Known(printed, exact.isEmpty() ? printed : exact, capitals(printed));
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(printed, made);
        }
        return made;
    }

    /** All of a word but its place. */
    private record Known(String printed, String form, Word.Capitals capitals) {}

    private static Word.Capitals capitals(String printed) {
        if (!Character.isUpperCase(printed.charAt(0))) {
            return Word.Capitals.NONE;
        }
        boolean all = printed.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return all ? Word.Capitals.ALL : Word.Capitals.FIRST;
    }

    private static int endOfRun(String text, int at) {
        char first = text.charAt(at);
        if (Character.isWhitespace(first) || first == '\u00a0') {
            return at;
        }
        int end = at + 1;
        boolean letters = Character.isLetter(first);
        if (letters || Character.isDigit(first)) {
            while (end < text.length() && isSameRun(text.charAt(end), letters)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isSameRun(char next, boolean letters) {
        return letters
                ? Character.isLetter(next) || Character.getType(next) == Character.NON_SPACING_MARK
                : Character.isDigit(next);
    }
}
