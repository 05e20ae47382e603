package vn.kehoach.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/**
 * The named styles of a form. Each says everything about its look, so that none depends on what another is changed to;
 * only the font and the language stand once, in the defaults. There is no kerning, hyphenation or contextual spacing: a
 * word processor then breaks lines where the widths of the font say.
 */
final class StyleSheet {
    private static final double NEXT_TO_NOTHING = 1;
    private static final double SINGLE = 1;
    private static final String BLACK = "000000";
    /** Names of the styles that the form does not name; a document is Vietnamese whatever the program speaks. */
    private static final Messages NAMES = Messages.load(Lang.VI, StyleSheet.class, List.of("messages"));

    private final Form form;
    private final CTStyles styles = CTStyles.Factory.newInstance();

    private StyleSheet(Form form) {
        this.form = form;
    }

    static CTStyles of(Form form) {
        StyleSheet sheet = new StyleSheet(form);
        sheet.defaults();
        for (StyleName name : StyleName.values()) {
            sheet.component(form.style(name));
        }
        sheet.deeperHeadings(form.style(StyleName.CLAUSE_HEADING));
        sheet.footnoteReference();
        sheet.signatureSpace();
        sheet.nextToNothing(StyleIds.END, "style.end", 0);
        double below = form.style(StyleName.BODY).after().orElse(0.0);
        sheet.nextToNothing(StyleIds.TABLE_END, "style.table-end", Math.max(0, below - NEXT_TO_NOTHING));
        return sheet.styles;
    }

    private void defaults() {
        CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(form.font());
        fonts.setHAnsi(form.font());
        fonts.setEastAsia(form.font());
        fonts.setCs(form.font());
        size(run, form.style(StyleName.BODY).size());
        run.addNewLang().setVal(Skeleton.LANGUAGE);
        run.getLangArray(0).setEastAsia(Skeleton.LANGUAGE);
        CTPPrGeneral paragraph = styles.getDocDefaults().addNewPPrDefault().addNewPPr();
        paragraph.addNewWidowControl();
        spacing(paragraph, 0, 0, Lengths.lines(SINGLE), STLineSpacingRule.AUTO);
    }

    private void component(Style style) {
        CTStyle written = paragraphStyle(StyleIds.of(style.name()), StyleIds.name(style.name(), style.title()));
        if (StyleIds.builtIn(style.name())) {
            written.addNewAliases().setVal(style.title());
            written.unsetCustomStyle();
        }
        if (style.name() == StyleName.BODY) {
            written.setDefault(true);
            written.unsetBasedOn();
        }
        look(written, style);
        switch (style.name()) {
            case SECTION -> outline(written, 1);
            case CLAUSE_HEADING -> outline(written, 2);
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> numberAtMargin(written);
            default -> {}
        }
        style.rule().ifPresent(rule -> drawnRule(style, rule));
    }

    /** Headings below the second level look like it but stand deeper in the outline. */
    private void deeperHeadings(Style like) {
        for (int level = 3; level <= StyleIds.DEEPEST_HEADING; level++) {
            CTStyle written = paragraphStyle(StyleIds.heading(level), StyleIds.headingName(level));
            written.unsetCustomStyle();
            look(written, like);
            outline(written, level);
        }
    }

    /**
     * An empty paragraph as high as nothing, whose upper border is the line: a length to the twip, no drawing object that
     * programs place differently. It takes its room from what the component has below itself.
     */
    private void drawnRule(Style above, Style.Rule rule) {
        CTStyle written = paragraphStyle(
                StyleIds.rule(above.name()),
                NAMES.text(Message.of("style.rule", StyleIds.withoutComma(above.title()))));
        CTPPrGeneral paragraph = written.addNewPPr();
        if (above.keepWithNext()) {
            paragraph.addNewKeepNext();
        }
        side(paragraph.addNewPBdr().addNewTop(), rule.width(), 0, BLACK);
        double below = Math.max(0, above.after().orElse(0.0) - rule.gap() - NEXT_TO_NOTHING);
        spacing(paragraph, rule.gap(), below, Lengths.points(NEXT_TO_NOTHING), STLineSpacingRule.EXACT);
        indent(paragraph, 0);
        size(written.addNewRPr(), NEXT_TO_NOTHING);
    }

    private void footnoteReference() {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.CHARACTER);
        style.setStyleId(StyleIds.FOOTNOTE_REFERENCE);
        style.addNewName().setVal("footnote reference");
        style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }

    private void signatureSpace() {
        CTPPrGeneral paragraph = paragraphStyle(StyleIds.SIGNATURE_SPACE, NAMES.text("style.signature-space"))
                .addNewPPr();
        paragraph.addNewKeepNext();
        long height = Lengths.points(form.closing().signatureSpace());
        // At least, not exactly: the image of a signature may be put here.
        spacing(paragraph, 0, 0, height, STLineSpacingRule.AT_LEAST);
        indent(paragraph, 0);
        paragraph.addNewJc().setVal(STJc.CENTER);
    }

    private void nextToNothing(String id, String name, double after) {
        CTStyle written = paragraphStyle(id, NAMES.text(name));
        CTPPrGeneral paragraph = written.addNewPPr();
        spacing(paragraph, 0, after, Lengths.points(NEXT_TO_NOTHING), STLineSpacingRule.EXACT);
        indent(paragraph, 0);
        size(written.addNewRPr(), NEXT_TO_NOTHING);
    }

    private CTStyle paragraphStyle(String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(true);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal(StyleIds.of(StyleName.BODY));
        style.addNewQFormat();
        return style;
    }

    private static void look(CTStyle written, Style style) {
        CTPPrGeneral paragraph = written.addNewPPr();
        if (style.keepWithNext()) {
            paragraph.addNewKeepNext();
        }
        paragraph.addNewWidowControl();
        style.frame()
                .ifPresent(frame ->
                        frame(paragraph.addNewPBdr(), frame, style.colour().orElse(BLACK)));
        double after = style.rule().isPresent() ? 0 : style.after().orElse(0.0);
        long line = style.exactly()
                .map(Lengths::points)
                .orElseGet(() -> Lengths.lines(style.lineSpacing().orElse(SINGLE)));
        STLineSpacingRule.Enum rule = style.exactly().isPresent() ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO;
        spacing(paragraph, style.before().orElse(0.0), after, line, rule);
        indent(paragraph, style.firstLine().orElse(0.0));
        style.left().ifPresent(left -> paragraph.getInd().setLeft(BigInteger.valueOf(Lengths.mm(left))));
        paragraph.addNewJc().setVal(alignment(style.align()));
        CTRPr run = written.addNewRPr();
        run.addNewB().setVal(style.bold());
        run.addNewBCs().setVal(style.bold());
        run.addNewI().setVal(style.italic());
        run.addNewICs().setVal(style.italic());
        style.colour().ifPresent(colour -> run.addNewColor().setVal(colour));
        size(run, style.size());
        if (style.underline()) {
            run.addNewU().setVal(STUnderline.SINGLE);
        }
    }

    private static void frame(CTPBdr border, Style.Frame frame, String colour) {
        side(border.addNewTop(), frame.width(), frame.above(), colour);
        side(border.addNewLeft(), frame.width(), 0, colour);
        side(border.addNewBottom(), frame.width(), frame.below(), colour);
        side(border.addNewRight(), frame.width(), 0, colour);
    }

    private static void side(CTBorder line, double width, double space, String colour) {
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(Lengths.eighths(width)));
        line.setSpace(BigInteger.valueOf(Math.round(space)));
        line.setColor(colour);
    }

    /** A tab with dots up to the right margin. */
    private void numberAtMargin(CTStyle written) {
        CTTabStop tab = written.getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(BigInteger.valueOf(Lengths.mm(form.page().textWidth())));
    }

    private static void outline(CTStyle written, int level) {
        written.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private static void spacing(
            CTPPrGeneral paragraph, double before, double after, long line, STLineSpacingRule.Enum rule) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(Lengths.points(before)));
        spacing.setAfter(BigInteger.valueOf(Lengths.points(after)));
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(rule);
    }

    private static void indent(CTPPrGeneral paragraph, double firstLine) {
        CTInd indent = paragraph.addNewInd();
        indent.setFirstLine(BigInteger.valueOf(Lengths.mm(firstLine)));
    }

    private static void size(CTRPr run, double points) {
        BigInteger halfPoints = BigInteger.valueOf(Lengths.halfPoints(points));
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
    }

    /** The format's word for how lines stand. */
    static String word(Style.Align align) {
        return alignment(align).toString();
    }

    private static STJc.Enum alignment(Style.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFY -> STJc.BOTH;
        };
    }
}
