package vn.kehoach.document;

/**
 * A stretch of text of one look, beside what its paragraph's style already says.
 *
 * @param text without line breaks
 * @param bold set bold
 * @param italic set italic
 * @param todo something the author has still to fill in; shown as such in a draft
 */
public record Run(String text, boolean bold, boolean italic, boolean todo) {
    /** Whether it looks otherwise than its paragraph, if only in a draft. */
    public boolean hasOwnLook() {
        return bold || italic || todo;
    }

    /** Text in the look of its paragraph. */
    public static Run of(String text) {
        return new Run(text, false, false, false);
    }
}
