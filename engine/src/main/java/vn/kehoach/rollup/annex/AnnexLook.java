package vn.kehoach.rollup.annex;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;

/**
 * How annexes differ from documents: "Phụ lục" in small letters, its title in capitals, no rule below (Nghị định 30/2020/NĐ-CP, Phụ lục I);
 * their tables, which have many columns, in a smaller size.
 */
final class AnnexLook {
    private AnnexLook() {}

    /** The form with the look of an annex. */
    static Form of(Form form) {
        List<Style> styles = form.styles().stream().map(AnnexLook::look).toList();
        return form.with(styles);
    }

    private static Style look(Style style) {
        return switch (style.name()) {
            case TYPE -> with(style, style.size(), false, Optional.of(0.0), style.after());
            case SUMMARY -> with(style, style.size(), true, style.before(), Optional.of(0.0));
            case PLACE_AND_DATE -> with(style, style.size(), false, style.before(), Optional.of(14.0));
            case TABLE_HEADER, TABLE_CELL -> with(style, 12, false, style.before(), style.after());
            default -> style;
        };
    }

    private static Style with(
            Style style, double size, boolean capitals, Optional<Double> before, Optional<Double> after) {
        return new Style(
                style.name(),
                style.title(),
                size,
                style.bold(),
                style.italic(),
                style.underline(),
                capitals,
                style.align(),
                style.firstLine(),
                style.left(),
                before,
                after,
                style.lineSpacing(),
                style.exactly(),
                style.keepWithNext(),
                Optional.empty(),
                style.requirements());
    }
}
