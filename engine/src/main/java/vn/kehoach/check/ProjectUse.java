package vn.kehoach.check;

import vn.kehoach.plan.ProjectRef;

/**
 * A programme component that an item names.
 *
 * @param pointer where the reference is
 * @param ref the reference
 * @param item the item, whose agencies lead the component
 */
public record ProjectUse(String pointer, ProjectRef ref, PlacedItem item) {
    /** Where its id is written. */
    public String idPointer() {
        return pointer + "/id";
    }
}
