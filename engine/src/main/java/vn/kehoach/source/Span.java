package vn.kehoach.source;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end the place after its last character
 */
public record Span(Position start, Position end) {
    /** The stretch for findings about a whole file. */
    public static final Span WHOLE_FILE = new Span(Position.START, Position.START);

    /** Refuses a stretch that ends before it starts. */
    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }
}
