package vn.kehoach.intake.pdf;

/** Lines elsewhere. */
final class Lines {
    private Lines() {}

    /** A line moved to the right, pt. */
    static Line moved(Line line, double by) {
        if (Math.abs(by) < 0.01) {
            return line;
        }
        return new Line(
                line.page(),
                line.number(),
                line.y(),
                line.glyphs().stream()
                        .map(glyph -> new Glyph(
                                glyph.order(),
                                glyph.text(),
                                glyph.x() + by,
                                glyph.y(),
                                glyph.width(),
                                glyph.size(),
                                glyph.font(),
                                glyph.bold()))
                        .toList());
    }
}
