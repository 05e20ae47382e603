package vn.kehoach.pdf;

import java.util.List;

/**
 * A part of a page from margin to margin that is never split: a line, or the whole letterhead. What stands in it is
 * placed relative to its upper edge.
 *
 * @param height pt
 * @param slack how much of the height, at its lower end, may hang below the text of a page, pt
 * @param lines text in reading order
 * @param strokes drawn lines
 * @param marks coloured grounds
 */
record Strip(
        double height,
        double slack,
        List<PageLayout.Line> lines,
        List<PageLayout.Stroke> strokes,
        List<PageLayout.Mark> marks) {
    Strip {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
        marks = List.copyOf(marks);
    }
}
