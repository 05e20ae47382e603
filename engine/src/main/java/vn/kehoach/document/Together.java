package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.metrics.FontMetrics;

/**
 * What no page end may part. All writers ask here, and lengths are reckoned from the widths of the font alone, so that
 * their pages agree.
 */
public final class Together {
    /** A paragraph of more lines does not go to the next page whole for the sake of what follows it: the gap is too big. */
    private static final int SHORT = 10;
    /** Recipients and signature that take more of a page are parted: with the text before them they might not fit on one. */
    private static final double LARGEST = 2.0 / 3;
    /** Recipients that stand together at the end, the Lưu line among them. */
    private static final int LAST = 3;

    private static final double LINE_HEIGHT = 1.15;
    private static final double POINTS_IN_MM = 72 / 25.4;

    private Together() {}

    /**
     * Whether the end of a block stays on the page of the next one: what stands above the signature, and a table that only one
     * paragraph follows before the signature or the end, such as the mark that ends a text.
     *
     * @param blocks of a run of pages
     * @param index of the block, from 0
     */
    public static boolean staysWithNext(List<Block> blocks, int index) {
        if (index + 1 == blocks.size()) {
            return false;
        }
        boolean atEnd = index + 2 == blocks.size() || blocks.get(index + 2) instanceof Block.Closing;
        boolean last = atEnd && blocks.get(index + 1) instanceof Block.Paragraph;
        return blocks.get(index + 1) instanceof Block.Closing || last && blocks.get(index) instanceof Block.DataTable;
    }

    /** Whether a paragraph that stays with what follows is moved whole; else only its end stays with it. */
    public static boolean movesWhole(Form form, StyleName name, String label, List<Run> text) {
        StringBuilder all = new StringBuilder(label).append(' ');
        text.forEach(run -> all.append(run.text()));
        return lines(form.style(name), all.toString(), form.page().textWidth()) <= SHORT;
    }

    /**
     * The recipients in the rows between which a page may end: one row, as long as they leave room on a page; else the first
     * has as many as stand beside the signature.
     *
     * @return at least one row
     */
    public static List<List<Line>> rows(Form form, Block.Closing closing) {
        List<Line> all = closing.recipients();
        Form.Page page = form.page();
        double room = (page.height() - page.top() - page.bottom()) * POINTS_IN_MM;
        if (height(form, closing, all) <= LARGEST * room) {
            return List.of(all);
        }
        int next = besideSignature(form, closing);
        List<List<Line>> rows = new ArrayList<>(List.of(all.subList(0, next)));
        while (next < all.size()) {
            int end = all.size() - next <= LAST ? all.size() : next + 1;
            rows.add(all.subList(next, end));
            next = end;
        }
        return rows;
    }

    /** How many recipients are as high as the signature, so that no gap is left below them. */
    private static int besideSignature(Form form, Block.Closing closing) {
        double width = form.closing().right();
        double signature = form.closing().signatureSpace()
                + height(form.style(StyleName.AUTHORITY), closing.authority(), width)
                + height(form.style(StyleName.POST), closing.post().stream().toList(), width)
                + height(form.style(StyleName.POST), closing.secondPosts(), width)
                + height(form.style(StyleName.SIGNER), List.of(closing.signer()), width);
        int count = 0;
        while (count < closing.recipients().size()
                && height(form, closing, closing.recipients().subList(0, count)) < signature) {
            count++;
        }
        return count;
    }

    /** Height of the left column with these recipients, pt. */
    private static double height(Form form, Block.Closing closing, List<Line> recipients) {
        double width = form.closing().left();
        return height(form.style(StyleName.RECIPIENTS_LABEL), List.of(Line.of(closing.label())), width)
                + height(form.style(StyleName.RECIPIENT), recipients, width);
    }

    private static double height(Style style, List<Line> texts, double width) {
        int lines = texts.stream()
                .mapToInt(line -> lines(style, line.text(), width))
                .sum();
        double line = style.exactly()
                .orElseGet(
                        () -> style.size() * LINE_HEIGHT * style.lineSpacing().orElse(1.0));
        return lines * line
                + texts.size() * (style.before().orElse(0.0) + style.after().orElse(0.0));
    }

    /** About how many lines a text has, at least one; the width is in mm. */
    private static int lines(Style style, String text, double width) {
        double length = FontMetrics.width(text, style.bold(), style.italic()) * style.size() / 1000;
        double first = style.firstLine().orElse(0.0);
        return Math.max(1, (int) Math.ceil((length / POINTS_IN_MM + first) / width));
    }
}
