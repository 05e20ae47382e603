package vn.kehoach.document;

import java.util.List;
import java.util.Optional;
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
    /** Keeps its own copy. */
    public Style {
        requirements = List.copyOf(requirements);
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
