package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;

/**
 * A target or a group of targets, of any depth.
 *
 * @param pointer where it is
 * @param target itself
 * @param statedBy the item whose sentence states it; absent in a section of targets
 */
public record PlacedTarget(String pointer, Target target, Optional<PlacedItem> statedBy) {
    /** All of a plan, of every depth, those stated by items among them, in the order of the file. */
    public static List<PlacedTarget> in(Plan plan) {
        return List.copyOf(PlanParts.of(plan).targets);
    }

    /** Whether it holds other targets. */
    public boolean isGroup() {
        return !target.targets().isEmpty();
    }

    /** The keys of the comparators that are written, e.g. {@code at-least}. */
    public List<String> comparators() {
        List<String> keys = new ArrayList<>(2);
        target.atLeast().ifPresent(value -> keys.add("at-least"));
        target.moreThan().ifPresent(value -> keys.add("more-than"));
        target.exactly().ifPresent(value -> keys.add("exactly"));
        target.atMost().ifPresent(value -> keys.add("at-most"));
        if (target.lessThanBefore()) {
            keys.add("less-than-before");
        }
        target.done().ifPresent(value -> keys.add("done"));
        return keys;
    }

    /** Where its comparator is written, or the target itself where there is none. */
    public String comparatorPointer() {
        List<String> keys = comparators();
        return keys.isEmpty() ? pointer : pointer + "/" + keys.get(0);
    }
}
