package vn.kehoach.legacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds out the encoding of a text by reading its words in each and asking which reading makes Vietnamese syllables. */
final class Content {
    /** Words with marks; ASCII reads the same in every encoding and tells nothing. Controls but breaks and tabs are letters of VPS. */
    private static final Pattern MARKED =
            Pattern.compile("[^\\x07-\\x0f\\x20-@\\[-`{-\\x7f]*[^\\x07-\\x7f][^\\x07-\\x0f\\x20-@\\[-`{-\\x7f]*");

    private static final int SAMPLE = 2000;
    private static final int FEWEST = 3;
    private static final double SHARE = 0.7;

    private Content() {}

    static Optional<Legacy> encoding(String text) {
        List<String> words = MARKED.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(SAMPLE)
                .toList();
        Legacy best = Legacy.TCVN3;
        long most = -1;
        for (Legacy each : Arrays.asList(Legacy.TCVN3, Legacy.VNI, Legacy.VPS, Legacy.WINDOWS_1258)) {
            long right = words.stream()
                    .filter(word -> isSyllable(each.toUnicode(word)))
                    .count();
            if (right > most) {
                best = each;
                most = right;
            }
        }
        return most >= FEWEST && most >= SHARE * words.size() ? Optional.of(best) : Optional.empty();
    }

    private static boolean isSyllable(String word) {
        return Syllable.is(word.replaceAll("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$", ""));
    }
}
