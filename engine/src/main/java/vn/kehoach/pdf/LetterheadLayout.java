package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Sets the head of the first page: issuer at the left, nation at the right, number and date on one line below. */
final class LetterheadLayout {
    private final Form form;
    private final Measures measures;

    LetterheadLayout(Form form, Measures measures) {
        this.form = form;
        this.measures = measures;
    }

    Flow flow(Block.Letterhead letterhead) {
        double leftWidth = Measures.mm(form.head().left());
        Column left = new Column(measures.left(), leftWidth);
        Column right =
                new Column(measures.left() + leftWidth, Measures.mm(form.head().right()));
        letterhead.draftMark().ifPresent(mark -> left.add(style(StyleName.DRAFT_MARK), List.of(mark)));
        left.add(style(StyleName.GOVERNING), letterhead.governing());
        left.add(style(StyleName.ISSUER), letterhead.issuer()).rule(style(StyleName.ISSUER));
        right.add(style(StyleName.NATION), List.of(letterhead.nation()));
        right.add(style(StyleName.MOTTO), List.of(letterhead.motto())).rule(style(StyleName.MOTTO));
        level(left, right);
        left.add(style(StyleName.NUMBER), List.of(letterhead.number()));
        right.add(style(StyleName.PLACE_AND_DATE), List.of(letterhead.placeAndDate()));
        return new Flow(List.of(Column.sideBySide(left, right)), 0, 0, false, Optional.empty());
    }

    /** Number and date stand on one line (ND30-SO-10), however many lines stand above them. */
    private static void level(Column left, Column right) {
        double y = Math.max(left.y(), right.y());
        left.down(y - left.y());
        right.down(y - right.y());
    }

    private Style style(StyleName name) {
        return form.style(name);
    }
}
