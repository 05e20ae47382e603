package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Run;

/** What has been drawn of a column. */
record Drawn(
        List<PageLayout.Line> lines,
        List<PageLayout.Stroke> strokes,
        List<PageLayout.Mark> marks,
        List<PageLayout.Field> fields,
        List<Run.Note> notes,
        List<PageLayout.Figure> figures) {
    /** Nothing yet. */
    Drawn() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void add(Drawn other) {
        lines.addAll(other.lines);
        strokes.addAll(other.strokes);
        marks.addAll(other.marks);
        fields.addAll(other.fields);
        notes.addAll(other.notes);
        figures.addAll(other.figures);
    }

    void clear() {
        lines.clear();
        strokes.clear();
        marks.clear();
        fields.clear();
        notes.clear();
        figures.clear();
    }

    /**
     * A copy as a strip.
     *
     * @param height pt
     * @param below room in it that the end of a page may take, pt
     */
    Strip strip(double height, double below) {
        return new Strip(height, below, lines, strokes, marks, fields, notes, figures);
    }
}
