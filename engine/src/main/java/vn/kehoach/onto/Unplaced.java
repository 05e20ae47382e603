package vn.kehoach.onto;

import java.util.Optional;
import vn.kehoach.manuscript.Place;

/**
 * A change of the document that is not made in the plan file, and why. A person has to decide.
 *
 * @param at where in the plan; the nearest part, where it is a place between parts
 * @param place in the edited document; absent where something is gone from it
 * @param reason why
 * @param before the words as printed; empty where there were none
 * @param after the words in the edited document; empty where there are none
 */
public record Unplaced(At at, Optional<Place> place, Reason reason, String before, String after) {
    /** Why a change is not made. */
    public enum Reason {
        /** The whole document is one of another plan. */
        OTHER_PLAN,
        /** The document is an annex that is a file of its own: it does not show the plan. */
        ANNEX_ALONE,
        /** The words come from the form or a catalogue, not from the plan. */
        GENERATED,
        /** Words were changed that the program adds to a text: a deadline, a product. */
        ADDED_WORDS,
        /** The list of recipients is computed. */
        COMPUTED,
        /** A new section. */
        NEW_SECTION,
        /** No list of the plan has its place there. */
        NO_PLACE,
        /** A heading is gone, but what stands under it is not. */
        HEADING_GONE,
        /** A part of a point stands elsewhere, the rest does not. */
        PARTED,
        /** Rows or columns of a table came or went. */
        TABLE,
        /** The rows of a table lie in a file of their own. */
        ROWS_FILE,
        /** A basis that names no known legal document. */
        NO_DOCUMENT,
        /** The plan file says something else by now. */
        CONFLICT,
        /** The plan file has no such part any more. */
        GONE,
        /** The value is used in several places of the plan file. */
        SHARED,
        /** The plan file is written in a way that cannot be changed at this place alone. */
        FORM
    }
}
