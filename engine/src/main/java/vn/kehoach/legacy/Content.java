package vn.kehoach.legacy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.words.Syllable;

/** Finds out the encoding of a text by reading its words in each and asking which reading makes Vietnamese syllables. */
final class Content {
    /** Words with marks; ASCII reads the same in every encoding and tells nothing. Controls but breaks and tabs are letters of VPS. */
    private static final Pattern MARKED =
            Pattern.compile("[^\\x07-\\x0f\\x20-@\\[-`{-\\x7f]*[^\\x07-\\x7f][^\\x07-\\x0f\\x20-@\\[-`{-\\x7f]*");

    /** As files have them: the capitals of TCVN3 are a matter of fonts. */
    private static final List<Legacy> CANDIDATES = List.of(Legacy.TCVN3, Legacy.VNI, Legacy.VPS, Legacy.WINDOWS_1258);

    private static final int SAMPLE = 2000;
    private static final int FEWEST = 3;
    private static final double SHARE = 0.7;

    private Content() {}

    static Optional<Legacy> encoding(String text) {
        if (Legacy.isUnicode(text)) {
            return Optional.empty();
        }
        List<String> words = MARKED.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(SAMPLE)
                .toList();
        Optional<Legacy> best = Optional.empty();
        long most = right(words, UnaryOperator.identity());
        for (Legacy each : CANDIDATES) {
            long right = right(words, each::toUnicode);
            if (right > most) {
                best = Optional.of(each);
                most = right;
            }
        }
        return most >= FEWEST && most >= SHARE * words.size() ? best : Optional.empty();
    }

    private static long right(List<String> words, UnaryOperator<String> reading) {
        return words.stream().map(reading).filter(Content::isSyllable).count();
    }

    private static boolean isSyllable(String word) {
        return Syllable.of(word.replaceAll("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$", ""))
                .isPresent();
    }
}
