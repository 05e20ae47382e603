package vn.kehoach.pdf;

import vn.kehoach.document.Form;

/**
 * Lengths as word processors count them: in whole twentieths of a point, here given in pt.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top of the text
 * @param bottom of the text, from the paper's upper edge
 * @param left edge of the text
 * @param textWidth between the margins
 */
record Measures(double width, double height, double top, double bottom, double left, double textWidth) {
    private static final double TWIPS_IN_MM = 1440 / 25.4;
    private static final double TWIPS_IN_PT = 20;
    /** Ascent, descent and line gap of Times New Roman and Liberation Serif, em: from the font's hhea table. */
    private static final double ASCENT = 1825.0 / 2048;

    private static final double DESCENT = 443.0 / 2048;
    private static final double LINE_GAP = 87.0 / 2048;
    /** Middle below the baseline, and thickness, em: from the font's post table. */
    private static final double UNDERLINE = 223.0 / 2048;

    private static final double UNDERLINE_WIDTH = 100.0 / 2048;

    static Measures of(Form.Page page) {
        double width = mm(page.width());
        double height = mm(page.height());
        return new Measures(
                width,
                height,
                mm(page.top()),
                height - mm(page.bottom()),
                mm(page.left()),
                width - mm(page.left()) - mm(page.right()));
    }

    /** Millimetres as pt. */
    static double mm(double length) {
        return Math.round(length * TWIPS_IN_MM) / TWIPS_IN_PT;
    }

    /** Height of a single-spaced line of a font size. */
    static double lineHeight(double size) {
        return Math.round(size * TWIPS_IN_PT * (ASCENT + DESCENT + LINE_GAP)) / TWIPS_IN_PT;
    }

    /** Height of a line that is a multiple of a single-spaced one; what it has more stands below the text. */
    static double lineHeight(double size, double multiple) {
        long percent = Math.round(multiple * 100);
        return Math.round(lineHeight(size) * TWIPS_IN_PT) * percent / 100 / TWIPS_IN_PT;
    }

    /** From the upper edge of a line of a fixed height to its baseline: four fifths of it, as LibreOffice has them. */
    static double exactBaseline(double height) {
        return Math.floor(height * TWIPS_IN_PT * 4 / 5) / TWIPS_IN_PT;
    }

    /** The line under a text, by the font's post table. */
    static PageLayout.Stroke underline(double x, double baseline, double length, double size) {
        return new PageLayout.Stroke(x, baseline + UNDERLINE * size, length, UNDERLINE_WIDTH * size);
    }

    /** From the upper edge of a single-spaced line to its baseline: the line gap stands above the letters. */
    static double baseline(double size) {
        return lineHeight(size) - size * DESCENT;
    }

    /** How far above the line small letters stand, a share of the text's size: their line ends at the upper edge of the line. */
    static double raise(double size, double share) {
        return baseline(size) * (1 - share);
    }

    /** What LibreOffice keeps free at the end of a line for the slant of italics: a twelfth of the line's height. */
    static double italicReserve(double size) {
        return Math.floor(lineHeight(size) * TWIPS_IN_PT / 12) / TWIPS_IN_PT;
    }

    /** From the baseline up to where a mark behind the text begins. */
    static double ascent(double size) {
        return size * ASCENT;
    }

    /** From the baseline down to where a mark behind the text ends. */
    static double descent(double size) {
        return size * DESCENT;
    }
}
