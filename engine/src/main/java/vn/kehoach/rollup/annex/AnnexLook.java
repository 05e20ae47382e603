package vn.kehoach.rollup.annex;

import java.util.List;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;

/** How the annex of a report differs from documents: its tables, which have many columns, are in a smaller size. */
final class AnnexLook {
    private static final double SIZE = 12;

    private AnnexLook() {}

    /** The form with the look of an annex. */
    static Form of(Form form) {
        List<Style> styles = form.styles().stream().map(AnnexLook::look).toList();
        return form.with(styles);
    }

    private static Style look(Style style) {
        return switch (style.name()) {
            case TABLE_HEADER, TABLE_CELL -> style.sized(SIZE);
            default -> style;
        };
    }
}
