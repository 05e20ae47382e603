package vn.kehoach.onto;

/** What was changed in a document, as a change of its plan. Words are as printed, without numbering marks. */
public sealed interface Change {
    /** Where, in the plan that the document was made of. */
    At at();

    /** Other words in a text, an introduction, the opening, a basis, a cell. */
    record TextChanged(At at, String before, String after) implements Change {}

    /** Other words in a heading. */
    record TitleChanged(At at, String before, String after) implements Change {}

    /**
     * A new paragraph.
     *
     * @param at of what it stands behind
     * @param list pointer of the list that it becomes an element of, or of the text that it becomes part of
     * @param index in that list, from 0, counted before the change
     * @param text its words
     */
    record Added(At at, String list, int index, String text) implements Change {}

    /** A part that is gone, with all in it. */
    record Deleted(At at, String text) implements Change {}

    /**
     * A point that stands elsewhere, with all in it.
     *
     * @param at where it stood
     * @param list pointer of the list that it goes to
     * @param index in that list, from 0, counted before the change
     * @param text its first words
     */
    record Moved(At at, String list, int index, String text) implements Change {}

    /** A paragraph that has become two: one keeps its place, the rest is a new point behind it. */
    record Split(At at, String kept, String rest) implements Change {}

    /** A paragraph that has gone into the one before it. */
    record Merged(At at, At gone, String text) implements Change {}

    /** A line of the recipients; {@code before} is empty for a new one, {@code after} for one that is gone. */
    record RecipientsChanged(At at, String before, String after) implements Change {}

    /** The signature. */
    record SignatureChanged(At at, String before, String after) implements Change {}

    /** Number, date, place or title. */
    record HeadChanged(At at, String before, String after) implements Change {}

    /**
     * The figure of a target.
     *
     * @param key the value: {@code at-least}, {@code by}
     */
    record TargetChanged(At at, String key, String before, String after) implements Change {}
}
