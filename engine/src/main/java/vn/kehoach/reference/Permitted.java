package vn.kehoach.reference;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.plan.Plan;

/** What the rules of form let an office choose: Decree 30/2020/NĐ-CP leaves ranges, the Party's guidance hardly any. */
final class Permitted {
    /** The text, between whose paragraphs there must be room (ND30-ND-4, HD36-ND-4). */
    static final Set<StyleName> TEXT = EnumSet.of(StyleName.BODY, StyleName.POINT, StyleName.BASIS, StyleName.ARTICLE);

    static final double LEAST_SPACE = 6;
    static final Range SPACE = new Range(0, 72);

    private static final double TEXT_INDENT = 10;
    private static final double INCH_INDENT = 12.7;
    private static final Range LARGER = new Range(13, 14);
    private static final Range FREE = new Range(8, 16);
    /** Height of a line of Times New Roman, in sizes. */
    private static final double LINE_HEIGHT = 1.15;

    private static final Set<StyleName> HEADINGS = EnumSet.of(StyleName.SECTION, StyleName.CLAUSE_HEADING);

    private final Form form;
    private final boolean party;

    Permitted(Form form) {
        this.form = form;
        this.party = form.family() == Plan.FormFamily.PARTY;
    }

    /** The place of a rule: of the decree its clause, of the guidance its title. */
    Message clause(String clause) {
        return party ? Message.of("look.guidance", form.title()) : Message.of("look.decree", clause);
    }

    /** ND30-PG-3 and 4, HD36-PG-2: mm. */
    Range topAndBottom() {
        return party ? Range.only(form.page().top()) : new Range(20, 25);
    }

    /** ND30-PG-5, HD36-PG-3: mm. */
    Range left() {
        return party ? Range.only(form.page().left()) : new Range(30, 35);
    }

    /** ND30-PG-6, HD36-PG-3: mm. */
    Range right() {
        return party ? Range.only(form.page().right()) : new Range(15, 20);
    }

    /** ND30-MC-1 to 31, and the Party's sizes: pt. */
    Range size(StyleName name) {
        return party ? partySize(name) : stateSize(name);
    }

    private Range stateSize(StyleName name) {
        return switch (name) {
            case NATION, GOVERNING, ISSUER -> new Range(12, 13);
            case NUMBER -> Range.only(13);
            case ANNEX_LABEL -> Range.only(14);
            case RECIPIENTS_LABEL -> Range.only(12);
            case RECIPIENT -> Range.only(11);
            case CONTACT -> new Range(11, 12);
            case SIGNING_TIME -> Range.only(10);
            case TABLE_HEADER, TABLE_CELL, DRAFT_MARK, STAR, SEPARATOR -> FREE;
            case FOOTNOTE, CONTENTS_TITLE, CONTENTS_1, CONTENTS_2, CONTENTS_3 -> FREE;
            default -> LARGER;
        };
    }

    private Range partySize(StyleName name) {
        return switch (name) {
            case TYPE -> new Range(15, 16);
            case SUMMARY, BODY, POINT, BASIS, ARTICLE, SECTION, CLAUSE_HEADING -> new Range(14, 15);
            case TABLE_HEADER, TABLE_CELL -> FREE;
            case FOOTNOTE, CONTENTS_TITLE, CONTENTS_1, CONTENTS_2, CONTENTS_3 -> FREE;
            default -> Range.only(form.style(name).size());
        };
    }

    /** Whether the rules say how bold and upright a component is; else the office does. */
    boolean fixesFace(StyleName name) {
        return !form.style(name).requirements().isEmpty();
    }

    /** Whether lines of a component may stand so. Headings are said nothing of (ND30-BC-8). */
    boolean aligns(StyleName name, Style.Align align) {
        return align == form.style(name).align()
                || HEADINGS.contains(name) && align != Style.Align.RIGHT
                || name == StyleName.TABLE_CELL && align == Style.Align.JUSTIFY;
    }

    /** ND30-ND-3, HD36-ND-3: mm; of what is no text none. */
    boolean indents(StyleName name, double firstLine) {
        if (!isIndented(name)) {
            return Range.only(0).has(firstLine);
        }
        return Range.only(TEXT_INDENT).has(firstLine)
                || !party && Range.only(INCH_INDENT).has(firstLine);
    }

    /** The same in words. */
    String indents(StyleName name) {
        if (!isIndented(name)) {
            return "0";
        }
        return party ? Range.number(TEXT_INDENT) : Range.number(TEXT_INDENT) + " / " + Range.number(INCH_INDENT);
    }

    /** A style that nobody asked for, beside body text that somebody changed: what is set like it goes along. */
    static Style following(Style style, Style body) {
        if (!isIndented(style.name())) {
            return style;
        }
        Style like = style.sized(body.size()).lined(body.lineSpacing(), body.exactly());
        return TEXT.contains(style.name())
                ? like.spaced(body.firstLine(), body.before(), body.after())
                : like.spaced(body.firstLine(), style.before(), style.after());
    }

    private static boolean isIndented(StyleName name) {
        return TEXT.contains(name) || HEADINGS.contains(name);
    }

    /** ND30-ND-5: single to 1.5; HD36-ND-5 knows no multiples for the text. */
    Range multiples(StyleName name) {
        return party && isIndented(name) ? new Range(0, -1) : new Range(1, 1.5);
    }

    /** ND30-ND-6: what is the same in points; HD36-ND-5: 18 to 22 pt. */
    Range exactly(StyleName name, double size) {
        double single = size * LINE_HEIGHT;
        return party && isIndented(name) ? new Range(18, 22) : new Range(single, single * 1.5);
    }

    /** A height of lines in words. */
    Message lines(StyleName name, double size) {
        return party && isIndented(name)
                ? Message.of("look.points", exactly(name, size))
                : Message.of("look.multiples", multiples(name));
    }
}
