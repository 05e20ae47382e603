package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.document.Images;
import vn.kehoach.picture.Picture;

/**
 * Where everything stands on paper: all lengths in pt, x from the left and y from the upper edge of the paper.
 *
 * @param pages from the first
 * @param bookmarks headings in reading order
 * @param elements what the parts of the text are, in reading order; the first is the whole
 */
public record PageLayout(List<Page> pages, List<Bookmark> bookmarks, List<Element> elements) {
    /** Keeps its own copies. */
    public PageLayout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        elements = List.copyOf(elements);
    }

    /**
     * A part of the text.
     *
     * @param role what it is
     * @param parent the element that it belongs to, by its place in the list of all from 0; -1 for the whole
     * @param columns of a table that a cell takes, from 1
     * @param rows of a table that a cell takes, from 1
     */
    public record Element(Role role, int parent, int columns, int rows) {
        /** One that takes no more than its own place. */
        public Element(Role role, int parent) {
            this(role, parent, 1, 1);
        }
    }

    /**
     * A page.
     *
     * @param width of the paper
     * @param height of the paper
     * @param lines in reading order
     * @param strokes drawn lines
     * @param marks coloured grounds behind the text
     * @param fields to fill in or to sign
     * @param figures pictures over the text
     */
    public record Page(
            double width,
            double height,
            List<Line> lines,
            List<Stroke> strokes,
            List<Mark> marks,
            List<Field> fields,
            List<Figure> figures) {
        /** Keeps its own copies. */
        public Page {
            lines = List.copyOf(lines);
            strokes = List.copyOf(strokes);
            marks = List.copyOf(marks);
            fields = List.copyOf(fields);
            figures = List.copyOf(figures);
        }

        /** The same with everything further to the right, or for less than 0 to the left. */
        Page across(double by) {
            return new Page(
                    width,
                    height,
                    lines.stream().map(line -> line.across(by)).toList(),
                    strokes.stream()
                            .map(stroke ->
                                    new Stroke(stroke.x + by, stroke.y, stroke.length, stroke.width, stroke.colour))
                            .toList(),
                    marks.stream()
                            .map(mark -> new Mark(mark.x + by, mark.y, mark.width, mark.height))
                            .toList(),
                    fields.stream().map(field -> field.moved(by, 0)).toList(),
                    figures.stream().map(figure -> figure.moved(by, 0)).toList());
        }
    }

    /**
     * A line of text in one size.
     *
     * @param x where it begins
     * @param baseline y
     * @param width without trailing spaces, the stretched spaces counted
     * @param size of the font
     * @param stretch added to each space to reach the right margin; 0 for lines that are not stretched
     * @param colour red, green and blue, a byte each; 0 is black
     * @param pieces from left to right
     * @param goesOn whether the text goes on after a space in the next line
     */
    public record Line(
            double x,
            double baseline,
            double width,
            double size,
            double stretch,
            int colour,
            List<Piece> pieces,
            boolean goesOn) {
        /** Keeps its own copy. */
        public Line {
            pieces = List.copyOf(pieces);
        }

        /** What is written. */
        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }

        /** The same line further down. */
        Line down(double y) {
            return new Line(x, baseline + y, width, size, stretch, colour, pieces, goesOn);
        }

        /** The same line further to the right. */
        Line across(double by) {
            return new Line(x + by, baseline, width, size, stretch, colour, pieces, goesOn);
        }

        /** The same line as no part of the text. */
        Line untagged() {
            List<Piece> same = pieces.stream()
                    .map(piece -> new Piece(piece.face, piece.text, Structure.ARTIFACT))
                    .toList();
            return new Line(x, baseline, width, size, stretch, colour, same, false);
        }
    }

    /**
     * A part of a line in one face.
     *
     * @param face of the font
     * @param text without trailing spaces at the line's end
     * @param element the element that it belongs to, by its place in the list of all from 0; -1 for what is no part of the text
     */
    public record Piece(Face face, String text, int element) {}

    /**
     * A horizontal drawn line; one that is wider than long stands upright.
     *
     * @param x its left end
     * @param y its middle
     * @param length from end to end
     * @param width of the stroke
     * @param colour red, green and blue, a byte each; 0 is black
     */
    public record Stroke(double x, double y, double length, double width, int colour) {
        /** A black one. */
        public Stroke(double x, double y, double length, double width) {
            this(x, y, length, width, 0);
        }

        /** The same stroke further down. */
        Stroke down(double by) {
            return new Stroke(x, y + by, length, width, colour);
        }

        /** What of it lies between two heights; nothing if it lies outside. */
        Optional<Stroke> between(double top, double bottom) {
            double upper = Math.max(top, y - width / 2);
            double lower = Math.min(bottom, y + width / 2);
            return upper < lower
                    ? Optional.of(new Stroke(x, (upper + lower) / 2, length, lower - upper, colour))
                    : Optional.empty();
        }
    }

    /**
     * A coloured ground that shows what is still to be filled in.
     *
     * @param x left edge
     * @param y upper edge
     * @param width from edge to edge
     * @param height from edge to edge
     */
    public record Mark(double x, double y, double width, double height) {
        /** The same mark further down. */
        Mark down(double by) {
            return new Mark(x, y + by, width, height);
        }
    }

    /**
     * A field; nothing of it is seen but what it is filled in with.
     *
     * @param name which one
     * @param x left edge
     * @param y upper edge
     * @param width from edge to edge
     * @param height from edge to edge
     * @param size of the font in which it is filled in; 0 for a signature
     * @param element the element that it is, by its place in the list of all from 0
     * @param value what it is filled in with already; empty for nothing
     */
    public record Field(
            FieldName name, double x, double y, double width, double height, double size, int element, String value) {
        /** One that is not filled in. */
        Field(FieldName name, double x, double y, double width, double height, double size, int element) {
            this(name, x, y, width, height, size, element, "");
        }

        /** The same field further down. */
        Field down(double by) {
            return moved(0, by);
        }

        private Field moved(double right, double down) {
            return new Field(name, x + right, y + down, width, height, size, element, value);
        }
    }

    /**
     * A picture over the text.
     *
     * @param kind what it is
     * @param picture what is seen
     * @param x left edge
     * @param y upper edge
     * @param width from edge to edge
     * @param height from edge to edge
     * @param element the element that it is, by its place in the list of all from 0
     */
    public record Figure(
            Images.Kind kind, Picture picture, double x, double y, double width, double height, int element) {
        /** The same figure elsewhere. */
        Figure moved(double right, double down) {
            return new Figure(kind, picture, x + right, y + down, width, height, element);
        }
    }

    /**
     * A heading to go to.
     *
     * @param level from 1
     * @param title with its number
     * @param page from 0
     * @param y upper edge of the heading
     */
    public record Bookmark(int level, String title, int page, double y) {}
}
