package vn.kehoach.pdf;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Stamps;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Sets the head of the first page: issuer at the left, nation at the right, number and date on one line below. */
final class LetterheadLayout {
    private final Form form;
    private final Measures measures;
    private final Structure structure;
    private final boolean fields;
    private final double above;

    /** A layout of heads with fields or none, and room above, pt. */
    LetterheadLayout(Form form, Measures measures, Structure structure, boolean fields, double above) {
        this.form = form;
        this.measures = measures;
        this.structure = structure;
        this.fields = fields;
        this.above = above;
    }

    Flow flow(Block.Letterhead letterhead) {
        boolean dated =
                letterhead.number().isPresent() || letterhead.placeAndDate().isPresent();
        structure.open(Role.SECT);
        List<Strip> strips = dated ? List.of(names(letterhead), numberAndDate(letterhead)) : List.of(names(letterhead));
        structure.close();
        return new Flow(strips, 0, 0, Flow.Keep.NOTHING, Optional.empty(), Optional.empty());
    }

    private Strip names(Block.Letterhead letterhead) {
        Optional<Strip> circulation = letterhead.stamps().circulation().map(this::inTopMargin);
        double inMargin =
                Measures.mm(form.page().header()) - Measures.mm(form.page().top());
        // A note that is too long for the margin, as only a draft can have it, moves the head down.
        double below = Math.max(0, circulation.map(Strip::height).orElse(0.0) + inMargin);
        Column left = left().down(above + below);
        Column right = right().down(above + below);
        if (!letterhead.governing().isEmpty()) {
            left.as(paragraph()).add(style(StyleName.GOVERNING), letterhead.governing());
        }
        left.as(paragraph()).add(style(StyleName.ISSUER), letterhead.issuer()).rule(style(StyleName.ISSUER));
        letterhead.star().ifPresent(star -> left.as(Structure.ARTIFACT).add(style(StyleName.STAR), star));
        right.as(paragraph()).add(style(StyleName.NATION), letterhead.nation()).rule(style(StyleName.NATION));
        letterhead.motto().ifPresent(motto -> right.as(paragraph())
                .add(style(StyleName.MOTTO), motto)
                .rule(style(StyleName.MOTTO)));
        Strip names = Column.sideBySide(left, right);
        return circulation.map(mark -> names.over(mark, inMargin)).orElse(names);
    }

    /** The note on circulation stands in the top margin, over the right column (ND30-SD-16). */
    private Strip inTopMargin(Line mark) {
        double frame = form.frameInMargin(style(StyleName.CIRCULATION), mark.text());
        Column column = new Column(
                measures.left() + leftWidth() + Measures.mm((form.head().right() - frame) / 2), Measures.mm(frame));
        stamp(column, StyleName.CIRCULATION, mark, frame);
        return column.strip();
    }

    /** A frame of no given width, mm, is as wide as the mark needs. */
    private void stamp(Column column, StyleName name, Line mark, double width) {
        Style style = style(name);
        column.as(paragraph())
                .stamp(style, mark.text(), Measures.mm(width == 0 ? style.frameWidth(mark.text()) : width));
    }

    /**
     * Number and date stand on one line (ND30-SO-10), however many lines stand above them. The draft mark stands below the
     * number: issuer and Quốc hiệu stay level.
     */
    private Strip numberAndDate(Block.Letterhead letterhead) {
        Column left = left().add(text(StyleName.NUMBER, letterhead.number()));
        Column right = right().add(text(StyleName.PLACE_AND_DATE, letterhead.placeAndDate()));
        Stamps stamps = letterhead.stamps();
        stamps.secrecy().ifPresent(mark -> stamp(left, StyleName.SECRECY, mark, 0));
        stamps.urgency().ifPresent(mark -> stamp(left, StyleName.URGENCY, mark, stamps.urgencyFrame()));
        stamps.draft().ifPresent(mark -> left.as(paragraph()).add(style(StyleName.DRAFT_MARK), mark));
        return Column.sideBySide(left, right);
    }

    private StyledText text(StyleName name, Optional<Line> shown) {
        return shown.map(line -> fields
                        ? StyledText.withFields(style(name), line, structure)
                        : StyledText.of(style(name), line.text()).as(paragraph()))
                .orElseGet(() -> StyledText.of(style(name), ""));
    }

    private int paragraph() {
        return structure.add(Role.P);
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
