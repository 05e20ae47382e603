package vn.kehoach.compare;

import java.util.Optional;
import vn.kehoach.compose.Labels;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;

/**
 * Two plans that have been compared, and what is needed to tell about it.
 *
 * @param before the first
 * @param after the second
 * @param difference what makes the second of the first
 */
public record Compared(Side before, Side after, Difference difference) {
    /** Compares two plans. */
    public static Compared of(Side before, Side after) {
        return new Compared(before, after, Difference.between(before.plan(), after.plan()));
    }

    /**
     * One of the two.
     *
     * @param file name of the file that it was read from
     * @param plan what was read
     * @param document what is printed of it; absent where it says no day, or one before every form
     */
    public record Side(String file, Plan plan, Optional<Document> document) {
        /** Whether it has a document. */
        public boolean isPrinted() {
            return document.isPresent();
        }

        /** The numbers under which its parts are printed. */
        public Labels labels() {
            return document.map(Labels::of).orElse(Labels.NONE);
        }
    }
}
