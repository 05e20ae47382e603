package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;

/** A column of the page in which text is set, line under line. */
final class Column {
    /** Height of the paragraph that carries a rule in a word processor, pt. */
    static final double HAIR = 1;
    /** How far above the line the number of a footnote stands, of the text's size. */
    private static final double RAISED = 0.33;

    private final double x;
    private final double width;
    private final List<PageLayout.Line> lines = new ArrayList<>();
    private final List<PageLayout.Stroke> strokes = new ArrayList<>();
    private final List<PageLayout.Mark> marks = new ArrayList<>();
    private final List<Run.Note> notes = new ArrayList<>();
    private double y;
    private double longest;

    /**
     * An empty column.
     *
     * @param x of its left edge, pt
     * @param width pt
     */
    Column(double x, double width) {
        this.x = x;
        this.width = width;
    }

    /** Sets a paragraph as strips, one a line, without the space around it. */
    static List<Strip> strips(StyledText text, double x, double width) {
        Column column = new Column(x, width);
        List<Strip> strips = new ArrayList<>();
        List<LineBreaker.Slice> slices = column.slices(text);
        for (int i = 0; i < slices.size(); i++) {
            column.set(text, slices.get(i), i == 0, i == slices.size() - 1);
            strips.add(
                    new Strip(column.y, slack(text.style()), column.lines, column.strokes, column.marks, column.notes));
            column.clear();
        }
        return strips;
    }

    /** The last line of a page needs no room below its text. */
    private static double slack(Style style) {
        if (style.exactly().isPresent()) {
            return 0;
        }
        double single = Measures.lineHeight(style.size());
        return Measures.lineHeight(style.size(), style.lineSpacing().orElse(1.0)) - single;
    }

    /** Adds a paragraph with the space above and below it that its style asks for. */
    Column add(StyledText text) {
        Style style = text.style();
        down(style.before().orElse(0.0));
        longest = 0;
        List<LineBreaker.Slice> slices = slices(text);
        for (int i = 0; i < slices.size(); i++) {
            set(text, slices.get(i), i == 0, i == slices.size() - 1);
        }
        down(style.after().orElse(0.0));
        return this;
    }

    /** Adds a line of text. */
    Column add(Style style, String text) {
        return add(StyledText.of(style, text));
    }

    /** Adds each line of text. */
    Column add(Style style, List<Line> lines) {
        double widest = 0;
        for (Line line : lines) {
            add(style, line.text());
            widest = Math.max(widest, longest);
        }
        longest = widest;
        return this;
    }

    /** Draws the style's rule under what was added last, as part of that, with nothing but a hair's room below. */
    Column rule(Style style) {
        style.rule().ifPresent(rule -> {
            double after = style.after().orElse(0.0);
            double length = Math.round(longest * rule.length() * 20) / 20.0;
            double upper = y - after + rule.gap();
            double middle = upper + rule.width() / 2;
            strokes.add(new PageLayout.Stroke(x + (width - length) / 2, middle, length, rule.width()));
            y = upper + rule.width() + HAIR + after;
        });
        return this;
    }

    /** Leaves room, pt. */
    Column down(double by) {
        y += by;
        return this;
    }

    /** What was set so far. */
    Strip strip() {
        return new Strip(y, 0, lines, strokes, marks, notes);
    }

    /** What was set in several columns side by side, the left one first in reading order. */
    static Strip sideBySide(Column... columns) {
        List<PageLayout.Line> lines = new ArrayList<>();
        List<PageLayout.Stroke> strokes = new ArrayList<>();
        List<PageLayout.Mark> marks = new ArrayList<>();
        List<Run.Note> notes = new ArrayList<>();
        double height = 0;
        for (Column column : columns) {
            lines.addAll(column.lines);
            strokes.addAll(column.strokes);
            marks.addAll(column.marks);
            notes.addAll(column.notes);
            height = Math.max(height, column.y);
        }
        return new Strip(height, 0, lines, strokes, marks, notes);
    }

    private void clear() {
        lines.clear();
        strokes.clear();
        marks.clear();
        notes.clear();
        y = 0;
    }

    private List<LineBreaker.Slice> slices(StyledText text) {
        return new LineBreaker(text).lines(width - indent(text.style()), width);
    }

    private static double indent(Style style) {
        return style.firstLine().map(Measures::mm).orElse(0.0);
    }

    private void set(StyledText text, LineBreaker.Slice slice, boolean first, boolean last) {
        Style style = text.style();
        double indent = first ? indent(style) : 0;
        double free = width - indent - slice.width();
        double height = style.exactly()
                .orElseGet(() ->
                        Measures.lineHeight(style.size(), style.lineSpacing().orElse(1.0)));
        boolean stretched = style.align() == Style.Align.JUSTIFY && !last && slice.spaces() > 0;
        double stretch = stretched ? free / slice.spaces() : 0;
        double baseline =
                y + style.exactly().map(Measures::exactBaseline).orElseGet(() -> Measures.baseline(style.size()));
        double start = x + indent + shift(style.align(), free);
        if (slice.end() > slice.start()) {
            double length = stretched ? slice.width() + free : slice.width();
            if (style.underline()) {
                strokes.add(Measures.underline(start, baseline, length, style.size()));
            }
            lines(text, slice, start, baseline, stretch, length);
            notes.addAll(text.notes(slice.start(), slice.end()));
        }
        longest = Math.max(longest, slice.width());
        y += height;
    }

    /** One line, or several that stand side by side where the number of a footnote stands higher. */
    private void lines(
            StyledText text, LineBreaker.Slice slice, double start, double baseline, double stretch, double length) {
        double at = start;
        int from = slice.start();
        while (from < slice.end()) {
            int to = from + 1;
            while (to < slice.end() && text.raised(to) == text.raised(from)) {
                to++;
            }
            boolean raised = text.raised(from);
            double size = text.style().size() * (raised ? StyledText.RAISED_SIZE : 1);
            double up = raised ? text.style().size() * RAISED : 0;
            boolean rest = to == slice.end();
            double width = rest ? start + length - at : width(text, from, to, stretch);
            List<PageLayout.Piece> pieces = pieces(text, from, to, at, baseline, stretch);
            lines.add(new PageLayout.Line(at, baseline - up, width, size, stretch, pieces));
            at += width;
            from = to;
        }
    }

    private static double width(StyledText text, int from, int to, double stretch) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += text.advance(i) * text.style().size() / 1000 + (LineBreaker.stretches(text.at(i)) ? stretch : 0);
        }
        return width;
    }

    private static double shift(Style.Align align, double free) {
        return switch (align) {
            case CENTRE -> free / 2;
            case RIGHT -> free;
            case LEFT, JUSTIFY -> 0;
        };
    }

    private List<PageLayout.Piece> pieces(
            StyledText text, int start, int end, double x, double baseline, double stretch) {
        List<PageLayout.Piece> pieces = new ArrayList<>();
        double at = x;
        int from = start;
        while (from < end) {
            int to = text.endOfLook(from, end);
            PageLayout.Piece piece = new PageLayout.Piece(text.face(from), text.text(from, to));
            pieces.add(piece);
            if (to < end || text.todo(from)) {
                double pieceWidth = width(piece, text.style().size(), stretch);
                if (text.todo(from)) {
                    marks.add(mark(at, baseline, pieceWidth, text.style().size()));
                }
                at += pieceWidth;
            }
            from = to;
        }
        return pieces;
    }

    private static PageLayout.Mark mark(double x, double baseline, double width, double size) {
        double top = baseline - Measures.ascent(size);
        return new PageLayout.Mark(x, top, width, Measures.ascent(size) + Measures.descent(size));
    }

    private static double width(PageLayout.Piece piece, double size, double stretch) {
        Typeface typeface = Typeface.of(piece.face());
        double width = 0;
        for (int i = 0; i < piece.text().length(); i++) {
            char c = piece.text().charAt(i);
            width += typeface.advance(c) * size / 1000 + (LineBreaker.stretches(c) ? stretch : 0);
        }
        return width;
    }
}
