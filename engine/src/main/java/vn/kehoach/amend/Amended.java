package vn.kehoach.amend;

import java.util.List;
import vn.kehoach.compare.Change;
import vn.kehoach.plan.Plan;

/**
 * What two versions of a plan became.
 *
 * @param plan the draft of the plan that amends the first
 * @param consolidated the new text under the head of the first
 * @param amendments how many instructions the draft has
 * @param untold changes that no instruction is about: head, recipients, signature, data that are not printed
 */
public record Amended(Plan plan, Plan consolidated, int amendments, List<Change> untold) {
    /** Keeps its own copy. */
    public Amended {
        untold = List.copyOf(untold);
    }
}
