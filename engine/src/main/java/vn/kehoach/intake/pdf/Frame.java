package vn.kehoach.intake.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * The room in which paragraphs were set, pt, as their lines show it.
 *
 * @param left margin
 * @param right margin
 * @param justified whether full lines reach the right margin
 * @param indents of first lines, from the left margin
 * @param hangs of further lines, from where first lines begin
 * @param pitch distance of baselines inside a paragraph, of an em; 0 where no paragraph shows it
 * @param spaced whether there is more room between paragraphs than inside of them
 */
record Frame(
        double left,
        double right,
        boolean justified,
        List<Double> indents,
        List<Double> hangs,
        double pitch,
        boolean spaced) {
    /** Edges that differ by no more are the same. */
    static final double SAME = 3;

    /** Lines that end before this share of the widest likely line are short ones, however many end there. */
    private static final double WIDE = 0.85;

    Frame {
        indents = List.copyOf(indents);
        hangs = List.copyOf(hangs);
    }

    double width() {
        return right - left;
    }

    /** Whether a line begins where first lines do. */
    boolean isFirst(Line line) {
        return indents.stream().anyMatch(indent -> Math.abs(line.left() - left - indent) <= SAME);
    }

    /** Whether a line stands in the middle, away from both margins. */
    boolean isCentred(Line line) {
        return isInMiddle(line)
                && line.left() - left > line.size() * 0.8
                && !(isFirst(line) && Mark.length(line.text()) > 0);
    }

    /** Whether a line is as far from one margin as from the other, as full lines are too. */
    boolean isInMiddle(Line line) {
        return Math.abs(line.middle() - (left + right) / 2) <= SAME;
    }

    /** Whether lines are centred: at least one of them shows it, and none denies it. */
    boolean isCentred(List<Line> lines) {
        return lines.stream().allMatch(this::isInMiddle) && lines.stream().anyMatch(this::isCentred);
    }

    /** Whether a line stands at the right margin, away from the left one. */
    boolean isRight(Line line) {
        return Math.abs(line.right() - right) <= SAME && line.left() - left > width() * 0.3;
    }

    /** The frame of lines between known edges. */
    static Frame between(double left, double right, List<Line> lines) {
        return learn(left, right, lines);
    }

    /**
     * The frame that lines show.
     *
     * @param width of the page; where lines do not show the right margin, it is taken to be as wide as the left one
     */
    static Frame of(List<Line> lines, double width) {
        double left = left(lines);
        return learn(left, right(lines, width - left), lines);
    }

    private static double left(List<Line> lines) {
        int enough = Math.max(2, lines.size() / 20);
        List<Double> lefts = lines.stream().map(Line::left).sorted().toList();
        return lefts.stream()
                .filter(left -> count(lefts, left) >= enough)
                .findFirst()
                .orElse(lefts.isEmpty() ? 0 : lefts.get(0));
    }

    private static double right(List<Line> lines, double least) {
        List<Double> rights = lines.stream()
                .map(Line::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        double most = rights.stream()
                .max(Comparator.comparingInt(right -> count(rights, right)))
                .orElse(0.0);
        boolean clear = count(rights, most) >= Math.max(3, rights.size() / 5) && most > least * WIDE;
        return clear ? most : Math.max(least, rights.isEmpty() ? 0 : rights.get(0));
    }

    private static int count(List<Double> all, double one) {
        return (int) all.stream().filter(each -> Math.abs(each - one) <= 1.5).count();
    }

    private static Frame learn(double left, double right, List<Line> lines) {
        long full = lines.stream()
                .filter(line -> Math.abs(line.right() - right) <= 1.5)
                .count();
        boolean justified = full > Math.max(3, lines.size() / 4);
        return new Habits(new Frame(left, right, justified, List.of(), List.of(), 0, false), lines).learned();
    }
}
