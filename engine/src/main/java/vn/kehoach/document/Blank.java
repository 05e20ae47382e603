package vn.kehoach.document;

/**
 * Room in a line for what is filled in when a document is issued.
 *
 * @param kind what it is for
 * @param start its first character in the line's text, from 0
 * @param end after its last
 */
public record Blank(Kind kind, int start, int end) {
    /** What is filled in. */
    public enum Kind {
        /** Its number (ND30-SO-12). */
        NUMBER,
        /** The day on which it is issued. */
        DAY,
        /** The month of that day. */
        MONTH
    }
}
