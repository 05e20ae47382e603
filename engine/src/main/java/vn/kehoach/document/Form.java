package vn.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Required;

/**
 * The look of a family of documents in one edition: page, fonts, fixed words, styles.
 *
 * @param kehoach version of the format; 1
 * @param id {@code nd30}
 * @param family which plans are written in it
 * @param title what rules of form these are
 * @param from first day on which a document follows this edition; absent: since before the records
 * @param to last day; absent: still in force
 * @param page paper and margins
 * @param font family name that documents ask for
 * @param nation Quốc hiệu; the Party's title
 * @param motto Tiêu ngữ; the Party has none
 * @param star between issuer and number
 * @param separator under trích yếu; absent where a rule is drawn there
 * @param recipientEnd what ends the lines of the recipients but the last; {@code ;} when absent
 * @param head columns of the letterhead
 * @param closing columns of recipients and signature
 * @param table lines and room of tables of data
 * @param styles one for each {@link StyleName}
 */
public record Form(
        @Required int kehoach,
        @Required String id,
        @Required Plan.FormFamily family,
        @Required String title,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        @Required Page page,
        @Required String font,
        @Required String nation,
        Optional<String> motto,
        Optional<String> star,
        Optional<String> separator,
        Optional<String> recipientEnd,
        @Required Columns head,
        @Required ClosingColumns closing,
        @Required Grid table,
        @Required List<Style> styles) {
    /** Keeps its own copy. */
    public Form {
        styles = List.copyOf(styles);
    }

    /**
     * The look of a component.
     *
     * @throws IllegalStateException if the form lacks it, which the form's check reports before
     */
    public Style style(StyleName name) {
        return styles.stream()
                .filter(style -> style.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("form " + id + " has no style " + name));
    }

    /** How wide the frame around a note in the top margin is, mm: as wide as the text, at most as the right column of the head. */
    public double frameInMargin(Style style, String text) {
        return Math.min(style.frameWidth(text), head.right());
    }

    /** The same with other styles, one for each {@link StyleName}. */
    public Form with(List<Style> others) {
        return with(page, head, closing, others);
    }

    /** The same with other margins; its columns stay as wide as they are. */
    public Form with(Page other) {
        return with(other, head, closing, styles);
    }

    /** The same with other columns. */
    public Form with(Columns otherHead, ClosingColumns otherClosing) {
        return with(page, otherHead, otherClosing, styles);
    }

    /** The same on paper that lies: what is wide is high, and the margins stay where the reader has them. */
    Form lying() {
        return with(page.lying(), head, closing, styles);
    }

    private Form with(Page otherPage, Columns otherHead, ClosingColumns otherClosing, List<Style> others) {
        return new Form(
                kehoach,
                id,
                family,
                title,
                from,
                to,
                otherPage,
                font,
                nation,
                motto,
                star,
                separator,
                recipientEnd,
                otherHead,
                otherClosing,
                table,
                others);
    }

    /**
     * Paper and margins, mm.
     *
     * @param width of the paper
     * @param height of the paper
     * @param top margin
     * @param bottom margin
     * @param left margin
     * @param right margin
     * @param header from the paper's upper edge to the page number
     * @param mirrored whether left and right change places on even pages, as two-sided print wants it
     * @param requirements ids of the rules of form that this fulfils
     */
    public record Page(
            @Required double width,
            @Required double height,
            @Required double top,
            @Required double bottom,
            @Required double left,
            @Required double right,
            @Required double header,
            boolean mirrored,
            @Required List<String> requirements) {
        /** Keeps its own copy. */
        public Page {
            requirements = List.copyOf(requirements);
        }

        private Page lying() {
            return new Page(height, width, top, bottom, left, right, header, mirrored, requirements);
        }

        /** Between the left and right margins, mm. */
        public double textWidth() {
            return width - left - right;
        }
    }

    /**
     * Two columns side by side that fill the text width, mm.
     *
     * @param left width of the left one
     * @param right width of the right one
     */
    public record Columns(@Required double left, @Required double right) {}

    /**
     * A table of data; its texts have styles of their own.
     *
     * @param padding room at the left and right of a cell's text, mm
     * @param space room above and below a cell's text, pt
     * @param line width of the drawn lines, pt
     */
    public record Grid(@Required double padding, @Required double space, @Required double line) {}

    /**
     * Recipients and signature.
     *
     * @param left width of the recipients, mm
     * @param right width of the signature, mm
     * @param signatureSpace room for the signature between post and name, pt
     */
    public record ClosingColumns(@Required double left, @Required double right, @Required double signatureSpace) {}
}
