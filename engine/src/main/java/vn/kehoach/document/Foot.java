package vn.kehoach.document;

import vn.kehoach.metrics.FontMetrics;

/** The line at the foot of the first page: a rule as wide as the text, and words below it (ND30-SD-18). All writers ask here. */
public final class Foot {
    /** Thickness of the rule, pt. */
    public static final double RULE = 0.75;
    /** Between the rule and the words, pt. */
    public static final double GAP = 2;

    private static final double LINE_HEIGHT = 1.15;
    private static final double POINTS_IN_MM = 72 / 25.4;
    /** Broken lines are shorter than the room that they have. */
    private static final double FILLED = 0.95;

    private Foot() {}

    /** How much of the text's height it takes, pt; it ends at the lower margin. */
    public static double height(Form form, Line line) {
        Style style = form.style(StyleName.CONTACT);
        double length =
                FontMetrics.width(line.text(), style.bold(), style.italic()) * style.size() / 1000 / POINTS_IN_MM;
        double lines = Math.max(1, Math.ceil(length / (form.page().textWidth() * FILLED)));
        return RULE + GAP + lines * style.size() * LINE_HEIGHT;
    }
}
