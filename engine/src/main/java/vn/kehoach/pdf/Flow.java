package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, or a block that is laid out as one, ready to stand on pages.
 *
 * @param strips at least one
 * @param before space above, pt; it adds to the space below the flow before, and is left out at the top of a page
 * @param after space below, pt
 * @param keep what of it stands on the page where the next flow begins
 * @param heading what the outline shows for it
 * @param repeated what stands above it again wherever it stands at the top of a page: the header row of a table
 */
record Flow(
        List<Strip> strips,
        double before,
        double after,
        Keep keep,
        Optional<Heading> heading,
        Optional<Strip> repeated) {
    Flow {
        strips = List.copyOf(strips);
    }

    /** How much of a flow is kept with the next one. */
    enum Keep {
        /** Nothing. */
        NOTHING,
        /** Its last lines. */
        END,
        /** All, as long as it fits on one page with the next one's beginning. */
        WHOLE
    }

    /**
     * An entry of the outline.
     *
     * @param level from 1
     * @param title with its number
     */
    record Heading(int level, String title) {}

    /** Height of its first strips, pt. */
    double height(int count) {
        double height = 0;
        for (Strip strip : strips.subList(0, count)) {
            height += strip.height();
        }
        return height;
    }

    /** Height of what is repeated above it at the top of a page, pt. */
    double repeatedHeight() {
        return repeated.map(Strip::height).orElse(0.0);
    }

    /** Height of all, pt, without the space around it. */
    double height() {
        return height(strips.size());
    }

    /** The same with no strip higher than that, pt, with what is repeated above it. */
    Flow cut(double height) {
        double most = height - repeatedHeight();
        List<Strip> cut =
                strips.stream().flatMap(strip -> strip.cut(most).stream()).toList();
        return new Flow(cut, before, after, keep, heading, repeated);
    }
}
