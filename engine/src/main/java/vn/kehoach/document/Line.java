package vn.kehoach.document;

import java.util.List;

/**
 * A line of the head or the closing.
 *
 * @param text as printed, but for capitals
 * @param from the part of the plan that it was made from: see {@link Block}
 * @param blanks room in it for what is filled in when the document is issued, from left to right
 */
public record Line(String text, String from, List<Blank> blanks) {
    /** Keeps its own copy. */
    public Line {
        blanks = List.copyOf(blanks);
    }

    /** A line in which nothing is left to fill in. */
    public Line(String text, String from) {
        this(text, from, List.of());
    }

    /** A line that was made from no part of a plan. */
    public static Line of(String text) {
        return new Line(text, "");
    }
}
