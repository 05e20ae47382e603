package vn.kehoach.reference;

import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.metrics.FontMetrics;

/** The columns of head and signature on a page with other margins. */
final class Widths {
    private static final double POINTS_IN_MM = 72 / 25.4;
    /** So that rounding does not break a line that just fits, mm. */
    private static final double SLACK = 1;

    private Widths() {}

    /** The form with columns as wide together as its text; the nation's name stays on one line (ND30-QH-4). */
    static Form fitted(Form form) {
        double text = form.page().textWidth();
        Form.Columns head = form.head();
        Form.ClosingColumns closing = form.closing();
        double needed = nation(form) + SLACK;
        double right =
                Math.max(rounded(head.right() * text / (head.left() + head.right())), Math.min(needed, text / 1.5));
        double left = rounded(closing.left() * text / (closing.left() + closing.right()));
        return form.with(
                new Form.Columns(rounded(text - right), rounded(right)),
                new Form.ClosingColumns(left, rounded(text - left), closing.signatureSpace()));
    }

    private static double nation(Form form) {
        Style style = form.style(StyleName.NATION);
        return FontMetrics.width(form.nation(), style.bold(), style.italic()) * style.size() / 1000 / POINTS_IN_MM;
    }

    private static double rounded(double mm) {
        return Math.round(mm * 100) / 100.0;
    }
}
