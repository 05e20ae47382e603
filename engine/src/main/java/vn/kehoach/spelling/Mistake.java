package vn.kehoach.spelling;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.words.Folding;

/**
 * A slip or a confusion, ready to be compared with the words of a text: every phrase as the forms of its words ({@link Folding#exact}).
 *
 * @param wrong what is written
 * @param right the words that were meant, as printed
 * @param isSure whether it is wrong for certain
 * @param opens whether it counts as being behind one of {@code after} that it begins a sentence or a part of one
 * @param after only behind one of these; none: behind anything
 * @param before only before one of these; none: before anything
 * @param notAfter never behind one of these
 * @param notBefore never before one of these
 */
public record Mistake(
        List<String> wrong,
        List<String> right,
        boolean isSure,
        boolean opens,
        List<List<String>> after,
        List<List<String>> before,
        List<List<String>> notAfter,
        List<List<String>> notBefore) {
    /** In a phrase of the surroundings: any number. */
    public static final String NUMBER = "#";

    /** As texts are cut into words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|\\S");

    static Mistake of(String wrong, String right) {
        return new Mistake(
                forms(wrong), printed(right).toList(), true, false, List.of(), List.of(), List.of(), List.of());
    }

    static Mistake of(Confusion confusion) {
        return new Mistake(
                forms(confusion.wrong()),
                printed(confusion.right()).toList(),
                confusion.sure(),
                confusion.opens(),
                phrases(confusion.after()),
                phrases(confusion.before()),
                phrases(confusion.notAfter()),
                phrases(confusion.notBefore()));
    }

    private static List<List<String>> phrases(List<String> phrases) {
        return phrases.stream().map(Mistake::forms).toList();
    }

    /** The forms of a phrase's words. */
    static List<String> forms(String phrase) {
        return printed(phrase).map(Folding::exact).toList();
    }

    private static Stream<String> printed(String phrase) {
        return WORD.matcher(phrase).results().map(MatchResult::group);
    }
}
