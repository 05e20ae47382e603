package vn.kehoach.onto;

import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Place;
import vn.kehoach.onto.patch.Edit;

/**
 * A change, with the edits that make it, all or none.
 *
 * @param change what was changed
 * @param edits pointers mean the plan that the document was made of
 * @param notices to give where it is made
 * @param place in the edited document; absent where something is gone from it
 */
record Proposal(Change change, List<Edit> edits, List<Notice> notices, Optional<Place> place) {
    Proposal {
        edits = List.copyOf(edits);
        notices = List.copyOf(notices);
    }
}
