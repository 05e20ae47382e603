package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page that is being filled. */
final class PageBuilder {
    private final List<PageLayout.Line> lines = new ArrayList<>();
    private final List<PageLayout.Stroke> strokes = new ArrayList<>();
    private final List<PageLayout.Mark> marks = new ArrayList<>();
    private final List<PageLayout.Field> fields = new ArrayList<>();
    private final List<PageLayout.Figure> figures = new ArrayList<>();

    private boolean empty = true;

    /** Whether nothing stands on it but what is repeated on each page. */
    boolean isEmpty() {
        return empty;
    }

    void add(Strip strip, double y) {
        empty = false;
        strip.lines().forEach(line -> lines.add(line.down(y)));
        strip.fields().forEach(field -> fields.add(field.down(y)));
        strip.figures().forEach(figure -> figures.add(figure.moved(0, y)));
        draw(strip, y);
    }

    /** Adds what a page before has already shown: it is no part of the text. */
    void repeat(Strip strip, double y) {
        strip.lines().forEach(line -> lines.add(line.down(y).untagged()));
        draw(strip, y);
    }

    private void draw(Strip strip, double y) {
        strip.strokes().forEach(stroke -> strokes.add(stroke.down(y)));
        strip.marks().forEach(mark -> marks.add(mark.down(y)));
    }

    /** Adds a drawn line. */
    void rule(PageLayout.Stroke stroke) {
        strokes.add(stroke);
    }

    /** Adds a line that is read before all others. */
    void addFirst(PageLayout.Line line) {
        lines.add(0, line);
    }

    /** Adds what is read before all others and stands in no way of them. */
    void addFirst(Strip strip, double y) {
        lines.addAll(0, strip.lines().stream().map(line -> line.down(y)).toList());
        fields.addAll(0, strip.fields().stream().map(field -> field.down(y)).toList());
    }

    /** What was put on it, on paper of that size. */
    PageLayout.Page page(Measures paper) {
        return new PageLayout.Page(paper.width(), paper.height(), lines, strokes, marks, fields, figures);
    }
}
