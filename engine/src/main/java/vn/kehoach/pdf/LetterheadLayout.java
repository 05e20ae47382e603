package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
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
        boolean dated =
                letterhead.number().isPresent() || letterhead.placeAndDate().isPresent();
        return new Flow(
                dated ? List.of(names(letterhead), numberAndDate(letterhead)) : List.of(names(letterhead)),
                0,
                0,
                Flow.Keep.NOTHING,
                Optional.empty(),
                Optional.empty());
    }

    private Strip names(Block.Letterhead letterhead) {
        Column left = left();
        Column right = right();
        left.add(style(StyleName.GOVERNING), letterhead.governing());
        left.add(style(StyleName.ISSUER), letterhead.issuer()).rule(style(StyleName.ISSUER));
        letterhead.star().ifPresent(star -> left.add(style(StyleName.STAR), star));
        right.add(style(StyleName.NATION), letterhead.nation()).rule(style(StyleName.NATION));
        letterhead.motto().ifPresent(motto -> right.add(style(StyleName.MOTTO), motto)
                .rule(style(StyleName.MOTTO)));
        return Column.sideBySide(left, right);
    }

    /**
     * Number and date stand on one line (ND30-SO-10), however many lines stand above them. The draft mark stands below the
     * number: issuer and Quốc hiệu stay level.
     */
    private Strip numberAndDate(Block.Letterhead letterhead) {
        Column left = left().add(style(StyleName.NUMBER), text(letterhead.number()));
        letterhead.stamps().draft().ifPresent(mark -> left.add(style(StyleName.DRAFT_MARK), mark));
        Column right = right().add(style(StyleName.PLACE_AND_DATE), text(letterhead.placeAndDate()));
        return Column.sideBySide(left, right);
    }

    private static String text(Optional<Line> line) {
        return line.map(Line::text).orElse("");
    }

    private Column left() {
        return new Column(measures.left(), leftWidth());
    }

    private Column right() {
        return new Column(measures.left() + leftWidth(), Measures.mm(form.head().right()));
    }

    private double leftWidth() {
        return Measures.mm(form.head().left());
    }

    private Style style(StyleName name) {
        return form.style(name);
    }
}
