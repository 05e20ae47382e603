package vn.kehoach.manuscript;

/**
 * How a paragraph stands on its page, as far as its file says.
 *
 * @param align how its lines stand
 * @param level of a heading, from 1; 0 for text. From heading styles, outline levels, {@code #} marks
 * @param indent of its first line from the text's left margin, mm; 0 where not known
 * @param size of most of its letters, pt; 0 where not known
 */
public record Look(Align align, int level, double indent, double size) {
    /** A paragraph of which nothing is known. */
    public static final Look PLAIN = new Look(Align.UNKNOWN, 0, 0, 0);

    /** A heading of a level from 1, of which nothing else is known. */
    public static Look heading(int level) {
        return new Look(Align.UNKNOWN, level, 0, 0);
    }

    /** How lines stand between the margins. */
    public enum Align {
        /** The file does not say. */
        UNKNOWN,
        /** Left. */
        LEFT,
        /** Centre. */
        CENTRE,
        /** Right. */
        RIGHT,
        /** Both margins. */
        JUSTIFY
    }
}
