package vn.kehoach.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate nearest to a text, marks and case aside, if it is near enough to be meant. */
    public static Optional<String> of(String text, Collection<String> candidates) {
        return among(text, candidates, 1).stream().findFirst();
    }

    /**
     * The candidates near enough to be meant, nearest first. Nearness is judged without marks; of equally near ones those
     * come first whose marks are nearer too, then in the order given.
     */
    public static List<String> among(String text, Collection<String> candidates, int atMost) {
        String loose = Folding.loose(text);
        String exact = Folding.exact(text);
        int limit = limit(loose.length());
        record Near(String candidate, int distance, int withMarks) {}
        return candidates.stream()
                .filter(candidate -> distance(loose, Folding.loose(candidate), limit) <= limit)
                .map(candidate -> new Near(
                        candidate,
                        distance(loose, Folding.loose(candidate), limit),
                        distance(exact, Folding.exact(candidate), exact.length())))
                .sorted(Comparator.comparingInt(Near::distance).thenComparingInt(Near::withMarks))
                .limit(atMost)
                .map(Near::candidate)
                .toList();
    }

    /** How many slips of the finger a text of this length may hold: one in three letters, one at least, three at most. */
    public static int limit(int length) {
        return Math.max(1, Math.min(3, length / 3));
    }

    /**
     * Letters added, left out, changed or swapped with their neighbour between two texts (optimal string alignment), as
     * they stand, without folding.
     *
     * @param limit above it the exact number does not matter: any greater one may be returned
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
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
