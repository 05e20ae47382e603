package vn.kehoach.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * How the documents of an office look, as a document of its own shows: paper, margins and paragraph styles, whatever its text.
 *
 * @param file the document's name
 * @param paper of its last section; absent where it says none
 * @param styles in the order of the file
 */
public record OfficeLook(String file, Optional<Paper> paper, List<Named> styles) {
    /** Keeps its own copy. */
    public OfficeLook {
        styles = List.copyOf(styles);
    }

    /**
     * Paper and margins as a reader holds the page, mm.
     *
     * @param width of the paper
     * @param height of the paper
     * @param top margin
     * @param bottom margin
     * @param left margin, with the room for the binding
     * @param right margin
     */
    public record Paper(double width, double height, double top, double bottom, double left, double right) {}

    /**
     * A paragraph style with all that it takes over from others.
     *
     * @param id by which paragraphs name it
     * @param name that a word processor shows; Word's own styles have English ones
     * @param aliases other names of it
     * @param font family name
     * @param size pt
     * @param bold whether bold
     * @param italic whether italic
     * @param align how its lines stand
     * @param firstLine indent of the first line, mm; below 0 where the other lines are indented more
     * @param before space above, pt
     * @param after space below, pt
     * @param line how high its lines are
     */
    public record Named(
            String id,
            String name,
            List<String> aliases,
            String font,
            double size,
            boolean bold,
            boolean italic,
            Align align,
            double firstLine,
            double before,
            double after,
            Line line) {
        /** Keeps its own copy. */
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** How lines stand between the margins. */
    public enum Align {
        /** Left. */
        LEFT,
        /** Centre. */
        CENTRE,
        /** Right. */
        RIGHT,
        /** Both margins. */
        JUSTIFY
    }

    /**
     * The height of lines.
     *
     * @param kind what the value is
     * @param value a multiple, or pt
     */
    public record Line(Kind kind, double value) {
        /** What the height of lines is said in. */
        public enum Kind {
            /** A multiple of the font's own height. */
            MULTIPLE,
            /** Just so many points. */
            EXACT,
            /** So many points or more. */
            AT_LEAST
        }
    }
}
