package vn.kehoach.intake.pdf;

/**
 * A letter on a page; lengths in pt, x from the left and y from the upper edge of the page as it is shown.
 *
 * @param order in which it was drawn, from 0
 * @param text what it reads as, a blank included
 * @param x its left edge
 * @param y its baseline
 * @param width by which it moves the pen
 * @param size of the font
 * @param font it is set in
 * @param bold whether it is bold, by its font or by how it is drawn
 */
record Glyph(int order, String text, double x, double y, double width, double size, FontLook font, boolean bold) {
    double right() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }

    boolean italic() {
        return font.italic();
    }

    Glyph reading(String other) {
        return new Glyph(order, other, x, y, width, size, font, bold);
    }

    /** The letter with the room of the next one. */
    Glyph with(Glyph next) {
        double both = Math.max(width, next.right() - x);
        return new Glyph(order, text, x, y, both, size, font, bold);
    }

    Glyph inBold() {
        return new Glyph(order, text, x, y, width, size, font, true);
    }
}
