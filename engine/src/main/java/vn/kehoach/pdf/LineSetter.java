package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the lines of a text.
 *
 * @param drawn where they go
 * @param stretch added to each space, pt
 * @param colour 0xRRGGBB
 */
record LineSetter(Drawn drawn, StyledText text, double stretch, int colour) {
    /** How far a field goes beyond its room, pt. */
    private static final double SPILL = 2;
    /** One line, or several that stand side by side where the number of a footnote stands higher. */
    void set(LineBreaker.Slice slice, double start, double baseline, double length) {
        double at = start;
        int from = slice.start();
        while (from < slice.end()) {
            int to = from + 1;
            while (to < slice.end() && text.raised(to) == text.raised(from)) {
                to++;
            }
            boolean raised = text.raised(from);
            double size = text.style().size() * (raised ? StyledText.RAISED_SIZE : 1);
            double up = raised ? Measures.raise(text.style().size(), StyledText.RAISED_SIZE) : 0;
            boolean rest = to == slice.end();
            double width = rest ? start + length - at : width(from, to);
            List<PageLayout.Piece> pieces = pieces(from, to, at, baseline);
            boolean goesOn = rest && text.goesOnAfter(slice.end());
            drawn.lines().add(new PageLayout.Line(at, baseline - up, width, size, stretch, colour, pieces, goesOn));
            at += width;
            from = to;
        }
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += text.advance(i) * text.style().size() / 1000 + (LineBreaker.stretches(text.at(i)) ? stretch : 0);
        }
        return width;
    }

    private List<PageLayout.Piece> pieces(int start, int end, double x, double baseline) {
        List<PageLayout.Piece> pieces = new ArrayList<>();
        double at = x;
        int from = start;
        while (from < end) {
            int to = text.endOfLook(from, end);
            PageLayout.Piece piece = new PageLayout.Piece(text.face(from), text.text(from, to), text.element(from));
            pieces.add(piece);
            Optional<FieldName> field = text.field(from);
            if (to < end || text.todo(from) || field.isPresent()) {
                double pieceWidth = width(piece, text.style().size(), stretch);
                if (text.todo(from)) {
                    drawn.marks()
                            .add(mark(at, baseline, pieceWidth, text.style().size()));
                }
                int part = piece.element();
                double left = at;
                double size = text.style().size();
                field.ifPresent(name -> drawn.fields().add(room(name, left, baseline, pieceWidth, size, part)));
                at += pieceWidth;
            }
            from = to;
        }
        return pieces;
    }

    /** A field over room in a line, and over a part of the spaces around. */
    private static PageLayout.Field room(
            FieldName name, double x, double baseline, double width, double size, int part) {
        PageLayout.Mark around = mark(x - SPILL, baseline, width + 2 * SPILL, size);
        return new PageLayout.Field(name, around.x(), around.y(), around.width(), around.height(), size, part);
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
