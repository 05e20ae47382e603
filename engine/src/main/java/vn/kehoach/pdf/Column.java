package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Images;
import vn.kehoach.document.Line;
import vn.kehoach.document.SigningPlaces;
import vn.kehoach.document.Style;

/** A column of the page in which text is set, line under line. */
final class Column {
    /** Height of the paragraph that carries a rule in a word processor, pt. */
    static final double HAIR = 1;

    private final double x;
    private final double width;
    private final Drawn drawn = new Drawn();
    private double y;
    private double longest;
    private int element = Structure.ARTIFACT;

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
            strips.add(column.part(slack(text.style())));
            column.drawn.clear();
            column.y = 0;
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

    /** Says of which element of the structure the lines are that are added from here on. */
    Column as(int part) {
        element = part;
        return this;
    }

    /**
     * Adds a mark in the middle of the column, in a frame where its style has one.
     *
     * @param frameWidth pt
     */
    Column stamp(Style style, String text, double frameWidth) {
        if (style.frame().isEmpty()) {
            return add(style, text);
        }
        Style.Frame frame = style.frame().get();
        down(style.before().orElse(0.0));
        double top = y;
        down(frame.width() + frame.above());
        StyledText styled = StyledText.of(style, text).as(element);
        List<LineBreaker.Slice> slices = slices(styled);
        for (int i = 0; i < slices.size(); i++) {
            set(styled, slices.get(i), i == 0, i == slices.size() - 1);
        }
        down(frame.below() + frame.width());
        frame(x + (width - frameWidth) / 2, top, frameWidth, y - top, frame.width(), colour(style));
        return down(style.after().orElse(0.0));
    }

    private void frame(double left, double top, double across, double high, double line, int colour) {
        drawn.strokes().add(new PageLayout.Stroke(left, top + line / 2, across, line, colour));
        drawn.strokes().add(new PageLayout.Stroke(left, top + high - line / 2, across, line, colour));
        drawn.strokes().add(new PageLayout.Stroke(left, top + high / 2, line, high, colour));
        drawn.strokes().add(new PageLayout.Stroke(left + across - line, top + high / 2, line, high, colour));
    }

    private static int colour(Style style) {
        return style.colour().map(digits -> Integer.parseInt(digits, 16)).orElse(0);
    }

    /** Draws a line across the column. */
    Column line(double thickness) {
        drawn.strokes().add(new PageLayout.Stroke(x, y + thickness / 2, width, thickness));
        return down(thickness);
    }

    /** Adds a line of text. */
    Column add(Style style, String text) {
        return add(StyledText.of(style, text).as(element));
    }

    /** Adds each line of one text. */
    Column add(Style style, List<Line> lines) {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            StyledText text = StyledText.of(style, lines.get(i).text()).as(element);
            add(i < lines.size() - 1 ? text.goingOn() : text);
            widest = Math.max(widest, longest);
        }
        longest = widest;
        return this;
    }

    /** Draws the style's rule under what was added last; it takes its room from what the style has below itself. */
    Column rule(Style style) {
        style.rule().ifPresent(rule -> {
            double after = style.after().orElse(0.0);
            double length = Math.round(longest * rule.length() * 20) / 20.0;
            double upper = y - after + rule.gap();
            double middle = upper + rule.width() / 2;
            drawn.strokes().add(new PageLayout.Stroke(x + (width - length) / 2, middle, length, rule.width()));
            y = upper + rule.width() + HAIR + Math.max(0, after - rule.gap() - HAIR);
        });
        return this;
    }

    /** Leaves room, pt. */
    Column down(double by) {
        y += by;
        return this;
    }

    /** Puts a field that has no text into a rectangle, mm from the column's left edge and from here. */
    Column field(FieldName name, SigningPlaces.Box box, int part) {
        drawn.fields()
                .add(new PageLayout.Field(
                        name,
                        x + Measures.mm(box.x()),
                        y + Measures.mm(box.y()),
                        Measures.mm(box.width()),
                        Measures.mm(box.height()),
                        0,
                        part));
        return this;
    }

    /** Puts a picture into its place, mm from the column's left edge and from here. */
    Column figure(Images.Placed placed, int part) {
        SigningPlaces.Box box = placed.box();
        drawn.figures()
                .add(new PageLayout.Figure(
                        placed.kind(),
                        placed.picture(),
                        x + Measures.mm(box.x()),
                        y + Measures.mm(box.y()),
                        Measures.mm(box.width()),
                        Measures.mm(box.height()),
                        part));
        return this;
    }

    /** What was set so far. */
    Strip strip() {
        return part(0);
    }

    private Strip part(double below) {
        return drawn.strip(y, below);
    }

    /** What was set in several columns side by side, the left one first in reading order. */
    static Strip sideBySide(Column... columns) {
        Drawn drawn = new Drawn();
        double height = 0;
        for (Column column : columns) {
            drawn.add(column.drawn);
            height = Math.max(height, column.y);
        }
        return drawn.strip(height, 0);
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
                drawn.strokes().add(Measures.underline(start, baseline, length, style.size()));
            }
            new LineSetter(drawn, text, stretch, colour(style)).set(slice, start, baseline, length);
            drawn.notes().addAll(text.notes(slice.start(), slice.end()));
        }
        longest = Math.max(longest, slice.width());
        y += height;
    }

    private static double shift(Style.Align align, double free) {
        return switch (align) {
            case CENTRE -> free / 2;
            case RIGHT -> free;
            case LEFT, JUSTIFY -> 0;
        };
    }
}
