package vn.kehoach.manuscript;

/** A part of a manuscript, in the order of reading. */
public sealed interface Block permits Paragraph, Table {
    /** Where it begins. */
    Place place();
}
