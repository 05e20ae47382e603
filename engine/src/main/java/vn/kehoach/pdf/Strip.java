package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.document.Run;

/**
 * A part of a page from margin to margin that is split only if no page can hold it: a line, or the whole letterhead. What stands in it is
 * placed relative to its upper edge.
 *
 * @param height pt
 * @param slack how much of the height, at its lower end, may hang below the text of a page, pt
 * @param lines text in reading order
 * @param strokes drawn lines
 * @param marks coloured grounds
 * @param fields to fill in or to sign
 * @param notes footnotes that are called in it
 * @param figures pictures over the text
 */
record Strip(
        double height,
        double slack,
        List<PageLayout.Line> lines,
        List<PageLayout.Stroke> strokes,
        List<PageLayout.Mark> marks,
        List<PageLayout.Field> fields,
        List<Run.Note> notes,
        List<PageLayout.Figure> figures) {
    Strip {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
        marks = List.copyOf(marks);
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** The same with what another strip shows, further down by that, pt; it comes first in reading order. */
    Strip over(Strip other, double by) {
        return new Strip(
                height,
                slack,
                Stream.concat(other.lines.stream().map(line -> line.down(by)), lines.stream())
                        .toList(),
                Stream.concat(other.strokes.stream().map(stroke -> stroke.down(by)), strokes.stream())
                        .toList(),
                marks,
                fields,
                notes,
                figures);
    }

    /** The same with more fields, behind those that it has. */
    Strip with(List<PageLayout.Field> more) {
        return new Strip(
                height,
                slack,
                lines,
                strokes,
                marks,
                Stream.concat(fields.stream(), more.stream()).toList(),
                notes,
                figures);
    }

    /**
     * The strip, or parts of it between lines if it is higher than that.
     *
     * @throws IllegalStateException if a line is
     */
    List<Strip> cut(double most) {
        List<Strip> parts = new ArrayList<>();
        Strip rest = this;
        while (rest.height - rest.slack > most) {
            List<PageLayout.Line> below =
                    rest.lines.stream().filter(line -> bottom(line) > most).toList();
            double edge = below.stream().mapToDouble(Strip::top).min().orElse(most);
            if (below.size() == rest.lines.size() && edge <= 0) {
                throw new IllegalStateException("A line is higher than a page of " + most + " pt: " + below);
            }
            parts.add(rest.above(most, edge));
            rest = rest.below(most, edge);
        }
        parts.add(rest);
        return parts;
    }

    private Strip above(double most, double edge) {
        return new Strip(
                Math.min(most, edge),
                0,
                lines.stream().filter(line -> bottom(line) <= most).toList(),
                strokes.stream()
                        .flatMap(stroke -> stroke.between(Double.NEGATIVE_INFINITY, edge).stream())
                        .toList(),
                marks.stream().filter(mark -> mark.y() + mark.height() <= most).toList(),
                fields.stream()
                        .filter(field -> field.y() + field.height() <= most)
                        .toList(),
                notes,
                figures.stream()
                        .filter(figure -> figure.y() + figure.height() <= most)
                        .toList());
    }

    private Strip below(double most, double edge) {
        return new Strip(
                height - edge,
                slack,
                lines.stream()
                        .filter(line -> bottom(line) > most)
                        .map(line -> line.down(-edge))
                        .toList(),
                strokes.stream()
                        .flatMap(stroke -> stroke.between(edge, Double.POSITIVE_INFINITY).stream())
                        .map(stroke -> stroke.down(-edge))
                        .toList(),
                marks.stream()
                        .filter(mark -> mark.y() + mark.height() > most)
                        .map(mark -> mark.down(-edge))
                        .toList(),
                fields.stream()
                        .filter(field -> field.y() + field.height() > most)
                        .map(field -> field.down(-edge))
                        .toList(),
                List.of(),
                figures.stream()
                        .filter(figure -> figure.y() + figure.height() > most)
                        .map(figure -> figure.moved(0, -edge))
                        .toList());
    }

    private static double top(PageLayout.Line line) {
        return line.baseline() - Measures.baseline(line.size());
    }

    private static double bottom(PageLayout.Line line) {
        return line.baseline() + Measures.descent(line.size());
    }
}
