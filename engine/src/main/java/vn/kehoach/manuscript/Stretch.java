package vn.kehoach.manuscript;

/**
 * Text of one look.
 *
 * @param text Unicode in composed form (NFC); {@code \n} where the original breaks a line by hand inside the paragraph
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
public record Stretch(String text, boolean bold, boolean italic) {
    /** Text in ordinary type. */
    public static Stretch of(String text) {
        return new Stretch(text, false, false);
    }
}
