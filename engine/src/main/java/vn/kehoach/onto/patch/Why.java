package vn.kehoach.onto.patch;

/** Why an edit was not made. */
public enum Why {
    /** The part stands in a value that the file uses in several places (anchor and alias). */
    SHARED,
    /** The file writes the part, or what is around it, in a way that cannot be changed at this place alone. */
    FORM,
    /** There is no such part in the file. */
    MISSING,
    /** The changed file would not be read as it should be. */
    UNPROVED
}
