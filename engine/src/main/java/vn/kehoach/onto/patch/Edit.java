package vn.kehoach.onto.patch;

/**
 * A change of one part of a plan. Pointers go through the plan's full shape and mean the plan as it is before any of the edits:
 * several edits do not shift each other.
 */
public sealed interface Edit {
    /** The part, or the list, that is changed. */
    String pointer();

    /**
     * Another value, or one where there was none.
     *
     * @param pointer of a single value; the record around it must be there
     * @param value as text: {@code 15}, {@code 2026-01-09} and {@code 85.5} for numbers and days
     */
    record Put(String pointer, String value) implements Edit {}

    /**
     * Takes a part away, with all in it.
     *
     * @param pointer of an element of a list, or of a component that need not be there
     */
    record Remove(String pointer) implements Edit {}

    /**
     * A new element of a list. Several at one gap come to stand in the order of the edits.
     *
     * @param pointer of the list; the record around it must be there
     * @param gap how many of the list's elements stand before it
     * @param value the element: a record, or a text
     */
    record Insert(String pointer, int gap, Object value) implements Edit {}

    /**
     * An element goes to another place.
     *
     * @param pointer of the element
     * @param list to which it goes; its own, or another one of the same kind
     * @param gap how many of that list's elements stand before it, itself counted
     */
    record Move(String pointer, String list, int gap) implements Edit {}
}
