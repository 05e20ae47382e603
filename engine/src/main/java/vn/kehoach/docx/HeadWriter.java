package vn.kehoach.docx;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Stamps;
import vn.kehoach.document.StyleName;

/** Writes the head of a document: a table of two columns. */
record HeadWriter(Xml xml, Form form, Paragraphs paragraphs) {
    void write(Block.Letterhead letterhead) {
        Form.Columns head = form.head();
        Table table = new Table(xml, head.left(), head.right());
        table.row(() -> issuer(letterhead), () -> nation(letterhead));
        if (letterhead.number().isPresent() || letterhead.placeAndDate().isPresent()) {
            table.row(() -> number(letterhead), () -> placeAndDate(letterhead));
        }
        table.close();
    }

    /** The draft mark stands below the number: issuer and Quốc hiệu stay level. */
    private void number(Block.Letterhead letterhead) {
        paragraphs.line(StyleName.NUMBER, letterhead.number().orElse(Line.of("")), false);
        Stamps stamps = letterhead.stamps();
        double column = form.head().left();
        stamps.secrecy().ifPresent(mark -> paragraphs.stamp(StyleName.SECRECY, mark, 0, column));
        stamps.urgency().ifPresent(mark -> paragraphs.stamp(StyleName.URGENCY, mark, stamps.urgencyFrame(), column));
        stamps.draft().ifPresent(mark -> paragraphs.line(StyleName.DRAFT_MARK, mark, false));
    }

    private void placeAndDate(Block.Letterhead letterhead) {
        paragraphs.line(StyleName.PLACE_AND_DATE, letterhead.placeAndDate().orElse(Line.of("")), false);
    }

    private void issuer(Block.Letterhead letterhead) {
        letterhead.governing().forEach(line -> paragraphs.line(StyleName.GOVERNING, line, false));
        letterhead.issuer().forEach(line -> paragraphs.line(StyleName.ISSUER, line, false));
        paragraphs.rule(
                StyleName.ISSUER,
                letterhead.issuer().stream().map(Line::text).toList(),
                form.head().left());
        letterhead.star().ifPresent(star -> paragraphs.line(StyleName.STAR, star, false));
    }

    private void nation(Block.Letterhead letterhead) {
        double width = form.head().right();
        paragraphs.line(StyleName.NATION, letterhead.nation(), false);
        paragraphs.rule(StyleName.NATION, List.of(letterhead.nation()), width);
        letterhead.motto().ifPresent(motto -> {
            paragraphs.line(StyleName.MOTTO, motto, false);
            paragraphs.rule(StyleName.MOTTO, List.of(motto), width);
        });
    }
}
