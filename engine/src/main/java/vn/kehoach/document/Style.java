package vn.kehoach.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.metrics.FontMetrics;
import vn.kehoach.shape.Required;

/**
 * How a component looks.
 *
 * @param name which component
 * @param title its Vietnamese name, shown in a word processor's list of styles
 * @param size pt
 * @param bold whether bold
 * @param italic whether italic
 * @param underline whether underlined
 * @param colour red, green and blue in hexadecimal digits, {@code FF0000}; black when absent
 * @param frame drawn around its text
 * @param capitals whether its text is written in capitals
 * @param align how its lines stand
 * @param firstLine indent of the first line, mm
 * @param left indent of all lines from the left margin, mm
 * @param before space above, pt; it adds to the space below the paragraph before
 * @param after space below, pt
 * @param lineSpacing multiple of the font's own line height, from 1 to 1.5 (ND30-ND-5)
 * @param exactly height of each line, pt, in the place of {@code lineSpacing} (HD36-ND-5)
 * @param keepWithNext whether it stays on the page of what follows
 * @param rule a drawn line under it
 * @param requirements ids of the rules of form that it fulfils: {@code ND30-QH-2}
 */
public record Style(
        @Required StyleName name,
        @Required String title,
        @Required double size,
        boolean bold,
        boolean italic,
        boolean underline,
        Optional<String> colour,
        Optional<Frame> frame,
        boolean capitals,
        @Required Align align,
        Optional<Double> firstLine,
        Optional<Double> left,
        Optional<Double> before,
        Optional<Double> after,
        Optional<Double> lineSpacing,
        Optional<Double> exactly,
        boolean keepWithNext,
        Optional<Rule> rule,
        @Required List<String> requirements) {
    private static final double POINTS_IN_MM = 72 / 25.4;
    /** Between a frame and its text at the sides, mm. */
    private static final double FRAME_PADDING = 2;

    /** Keeps its own copy. */
    public Style {
        requirements = List.copyOf(requirements);
    }

    /** How wide the frame around a text is that no other width is asked for, mm. */
    public double frameWidth(String text) {
        double points = FontMetrics.width(capitals ? text.toUpperCase(Locale.ROOT) : text, bold, italic) * size / 1000;
        return points / POINTS_IN_MM + 2 * FRAME_PADDING;
    }

    /** The same with lines that stand otherwise. */
    public Style aligned(Align other) {
        return copy(size, bold, italic, other, firstLine, before, after, lineSpacing, exactly);
    }

    /** The same in another size, pt. */
    public Style sized(double other) {
        return copy(other, bold, italic, align, firstLine, before, after, lineSpacing, exactly);
    }

    /** The same, bold and italic or not. */
    public Style faced(boolean isBold, boolean isItalic) {
        return copy(size, isBold, isItalic, align, firstLine, before, after, lineSpacing, exactly);
    }

    /** The same with other room: the indent of the first line in mm, above and below in pt. */
    public Style spaced(Optional<Double> indent, Optional<Double> above, Optional<Double> below) {
        return copy(size, bold, italic, align, indent, above, below, lineSpacing, exactly);
    }

    /** The same with lines of another height: a multiple, or pt. */
    public Style lined(Optional<Double> multiple, Optional<Double> points) {
        return copy(size, bold, italic, align, firstLine, before, after, multiple, points);
    }

    /** The same but for what may be chosen. */
    private Style copy(
            double newSize,
            boolean newBold,
            boolean newItalic,
            Align newAlign,
            Optional<Double> newFirstLine,
            Optional<Double> newBefore,
            Optional<Double> newAfter,
            Optional<Double> newLineSpacing,
            Optional<Double> newExactly) {
        return new Style(
                name,
                title,
                newSize,
                newBold,
                newItalic,
                underline,
                colour,
                frame,
                capitals,
                newAlign,
                newFirstLine,
                left,
                newBefore,
                newAfter,
                newLineSpacing,
                newExactly,
                keepWithNext,
                rule,
                requirements);
    }

    /**
     * A single line drawn around a text.
     *
     * @param width of the stroke, pt
     * @param above room between the line and the text below it, pt; whole
     * @param below room between the text and the line below it, pt; whole
     */
    public record Frame(@Required double width, @Required double above, @Required double below) {
        /** How much of its style's height it takes, pt. */
        public double height() {
            return 2 * width + above + below;
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
        /** Both margins; the last line left. */
        JUSTIFY
    }

    /**
     * A drawn line, centred under a component.
     *
     * @param length share of the longest line of the text above it, 0 to 1
     * @param width of the stroke, pt
     * @param gap from the bottom of the text to the line, pt
     */
    public record Rule(@Required double length, @Required double width, @Required double gap) {}
}
