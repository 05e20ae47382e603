package vn.kehoach.document;

/** How a word processor's file writes the marks of points and headings. What a reader sees is the same. */
public enum LabelWriting {
    /** As words, which stay as they are whatever is done to the points around them. */
    TEXT,
    /**
     * As the word processor's own numbers, which it counts anew when points come or go, wherever it can count so: {@code I.}, {@code 1.},
     * {@code 1.1.}, dashes. The letters of the Vietnamese alphabet are words here too, because no word processor knows them (đ).
     */
    NATIVE
}
