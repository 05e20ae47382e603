package vn.kehoach.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/** Where two sequences differ: the fewest changes that make one of the other (Myers). */
public final class Differences {
    private Differences() {}

    /** The changes from one sequence to another, in order; none where they are equal. */
    public static <T> List<Change> between(List<T> before, List<T> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .map(Differences::change)
                .toList();
    }

    private static <T> Change change(AbstractDelta<T> delta) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        return new Change(
                from,
                from + delta.getSource().size(),
                to,
                to + delta.getTarget().size());
    }

    /**
     * A stretch of the first sequence in whose place the second has another one; either may be empty, never both.
     *
     * @param from index of its first element in the first sequence, from 0
     * @param to index after its last
     * @param newFrom index of the first element of what stands in its place in the second sequence, from 0
     * @param newTo index after its last
     */
    public record Change(int from, int to, int newFrom, int newTo) {}
}
