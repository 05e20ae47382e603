package vn.kehoach.check;

import java.util.List;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;

/**
 * An item of any depth, with what it takes over from the items around it.
 *
 * @param pointer where it is
 * @param item itself
 * @param section the section it stands in
 * @param agencies who does it: its own agencies, else those of the nearest item around it that has some
 * @param mode how the work is laid on them: its own, else that of the items around it, else the section's usual one
 */
public record PlacedItem(
        String pointer, Item item, ItemSection section, List<Located<AgencyRef>> agencies, Item.Mode mode) {
    /** Keeps its own copy. */
    public PlacedItem {
        agencies = List.copyOf(agencies);
    }

    /** Whether some body is named for it, here or around it. */
    public boolean hasAgency() {
        return !agencies.isEmpty();
    }
}
