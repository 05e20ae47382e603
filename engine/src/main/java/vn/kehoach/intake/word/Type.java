package vn.kehoach.intake.word;

/**
 * What a run of text is set in.
 *
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param capitals whether small letters are shown as capitals
 * @param size in pt; 0 where not known
 * @param font its name; empty where not known
 */
public record Type(boolean bold, boolean italic, boolean capitals, double size, String font) {}
