package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, or a block that is laid out as one, ready to stand on pages.
 *
 * @param strips at least one
 * @param before space above, pt; it adds to the space below the flow before, and is left out at the top of a page
 * @param after space below, pt
 * @param keepWithNext whether its end and the beginning of the next flow stand on one page
 * @param heading what the outline shows for it
 */
record Flow(List<Strip> strips, double before, double after, boolean keepWithNext, Optional<Heading> heading) {
    Flow {
        strips = List.copyOf(strips);
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

    /** Height of all, pt, without the space around it. */
    double height() {
        return height(strips.size());
    }

    Flow keptWithNext() {
        return new Flow(strips, before, after, true, heading);
    }
}
