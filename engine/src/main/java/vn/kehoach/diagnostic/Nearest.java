package vn.kehoach.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody meant who wrote another one. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word with the fewest slips (a letter missing, too many, wrong, or two exchanged) from the given one, if
     * there are few enough for a likely guess: one in three letters.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate ->
                        slips(word, candidate) <= Math.max(1, Math.min(word.length(), candidate.length()) / 3))
                .min(Comparator.comparingInt((String candidate) -> slips(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Damerau-Levenshtein distance, each pair of letters exchanged at most once. */
    static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
