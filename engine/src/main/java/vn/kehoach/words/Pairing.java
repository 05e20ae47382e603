package vn.kehoach.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which elements of one sequence have become which of another, without changing their order: equal ones first (the fewest changes),
 * then, in each gap between these, the pairs that are most alike together.
 */
public final class Pairing {
    private Pairing() {}

    /**
     * Pairs two sequences.
     *
     * @param same what elements of the same have in common, as something to compare by {@code equals}
     * @param likeness of an element of the first and one of the second sequence, 0 to 1; 0 and less: never a pair
     * @return for each element of the second sequence the index from 0 of the one in the first that it was, or -1
     */
    public static <T> int[] of(
            List<T> before, List<T> after, Function<T, Object> same, BiFunction<T, T, Double> likeness) {
        int[] pairs = new int[after.size()];
        Arrays.fill(pairs, -1);
        int old = 0;
        int now = 0;
        List<Object> was = before.stream().map(same).toList();
        List<Object> is = after.stream().map(same).toList();
        for (Differences.Change change : Differences.between(was, is)) {
            while (old < change.from()) {
                pairs[now++] = old++;
            }
            gap(before, after, change, likeness, pairs);
            old = change.to();
            now = change.newTo();
        }
        while (old < before.size()) {
            pairs[now++] = old++;
        }
        return pairs;
    }

    private static <T> void gap(
            List<T> before, List<T> after, Differences.Change gap, BiFunction<T, T, Double> likeness, int[] pairs) {
        int rows = gap.to() - gap.from();
        int columns = gap.newTo() - gap.newFrom();
        double[][] alike = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = Math.max(0, likeness.apply(before.get(gap.from() + i), after.get(gap.newFrom() + j)));
                double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(skipped, alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs[gap.newFrom() + j++] = gap.from() + i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
