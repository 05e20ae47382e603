package vn.kehoach.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Part;
import vn.kehoach.shape.RecordParts;

/**
 * What makes one plan of another.
 *
 * @param delta what has to be done
 * @param changes the same as one tells it, in the order of the second plan; none where the plans are equal
 * @param pairs pointer of an element of the second plan to that of what it was in the first; new ones have none
 */
public record Difference(Delta delta, List<Change> changes, Map<String, String> pairs) {
    /** Keeps its own copies. */
    public Difference {
        changes = List.copyOf(changes);
        pairs = Map.copyOf(pairs);
    }

    /** What makes the second plan of the first. */
    public static Difference between(Plan before, Plan after) {
        Site was = Site.of(RecordParts.of(before));
        Site is = Site.of(RecordParts.of(after));
        Matching matching = Matching.of(was, is);
        Map<String, String> pairs = new TreeMap<>();
        is.each(site -> matching.oldOf(site).ifPresent(old -> pairs.put(site.pointer(), old.pointer())));
        return new Difference(new DeltaMaker(matching).of(was, is), ChangeList.of(was, is, matching), pairs);
    }

    /** Whether the plans are equal. */
    public boolean isNone() {
        return delta instanceof Delta.Same;
    }

    /**
     * The second plan, made of the first.
     *
     * @throws IllegalArgumentException if it is not the first
     */
    public Plan apply(Plan before) {
        Part.Keyed made = Applied.to(RecordParts.of(before), delta);
        return RecordParts.record(Plan.class, made);
    }
}
