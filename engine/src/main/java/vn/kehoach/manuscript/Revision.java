package vn.kehoach.manuscript;

/**
 * A tracked change that nobody has accepted or rejected yet.
 *
 * @param kind of change
 * @param author as the file names him; empty where it does not
 * @param text the words put in or taken out
 */
public record Revision(Kind kind, String author, String text) {
    /** What a change does. */
    public enum Kind {
        /** Words put in. */
        INSERTED,
        /** Words taken out. */
        DELETED
    }
}
