package vn.kehoach.document;

/**
 * A line of the head or the closing.
 *
 * @param text as printed, but for capitals
 * @param from the part of the plan that it was made from: see {@link Block}
 */
public record Line(String text, String from) {
    /** A line that was made from no part of a plan. */
    public static Line of(String text) {
        return new Line(text, "");
    }
}
