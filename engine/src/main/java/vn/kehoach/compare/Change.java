package vn.kehoach.compare;

import java.util.Optional;

/**
 * One change, as one tells it. Paths are for people: root key, then ids ({@code solutions/communication/press}), {@code #3} for the
 * third of a list that has none. Pointers go through the full shape, as in {@link vn.kehoach.shape.Origins}.
 */
public sealed interface Change {
    /** Where: in the second plan, or, for what is gone, in the first. */
    Place at();

    /**
     * A place in one of the plans.
     *
     * @param path empty for the plan itself
     * @param pointer empty for the plan itself
     */
    record Place(String path, String pointer) {}

    /**
     * Something new, with all in it but what has come from elsewhere.
     *
     * @param words by which to know it
     */
    record Added(Place at, String words) implements Change {}

    /**
     * Something gone, with all in it but what has gone elsewhere.
     *
     * @param at in the first plan
     * @param words by which to know it
     */
    record Removed(Place at, String words) implements Change {}

    /**
     * Something that stands elsewhere: in another list, or in another order.
     *
     * @param from where it stood in the first plan
     * @param words by which to know it
     */
    record Moved(Place from, Place at, String words) implements Change {}

    /**
     * Another value of a component.
     *
     * @param from where the element stood in the first plan
     * @param key of the component, {@code text} or {@code signature/name}; empty for an element that is a single value
     * @param component the record and its component, {@code Signature.name}; empty where it has no name of its own
     * @param before absent: there was none
     * @param after absent: there is none any more
     */
    record Changed(Place from, Place at, String key, String component, Optional<String> before, Optional<String> after)
            implements Change {}
}
