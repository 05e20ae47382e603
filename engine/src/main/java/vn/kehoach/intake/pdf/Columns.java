package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines that stand side by side without drawn lines: the head of the first page, recipients and signature. White room
 * runs down between the two sides.
 */
final class Columns {
    /** The narrowest white room between columns, pt. */
    private static final double NARROWEST = 4;
    /** Room below which lines still belong together, of an em: a signature has its name far below. */
    private static final double SIGNED = 11;

    private static final double CLOSE = 4.5;

    private final List<Line> lines;
    private final Frame frame;

    Columns(List<Line> lines, Frame frame) {
        this.lines = lines;
        this.frame = frame;
    }

    /**
     * Lines side by side.
     *
     * @param from the first of the lines, from 0
     * @param to after the last
     * @param left what stands at the left
     * @param right what stands at the right
     */
    record Pair(int from, int to, List<Line> left, List<Line> right) {}

    /** All pairs of columns, from top to bottom. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Pair pair = i < from ? null : around(i, from);
            if (pair != null) {
                pairs.add(pair);
                from = pair.to;
            }
        }
        return pairs;
    }

    private Pair around(int start, int least) {
        Corridor best = null;
        for (Line.Gap gap : lines.get(start).gaps()) {
            if (isWide(lines.get(start), gap) && isInside(gap)) {
                Corridor corridor = new Corridor(lines, frame, start, gap);
                corridor.grow(least);
                if (corridor.isColumns() && (best == null || corridor.size() > best.size())) {
                    best = corridor;
                }
            }
        }
        return best == null ? null : best.pair();
    }

    private boolean isInside(Line.Gap gap) {
        double from = frame.left() + frame.width() * 0.15;
        double to = frame.right() - frame.width() * 0.15;
        return gap.to() > from && gap.from() < to;
    }

    /** Whether room is clearly more than the blanks of its line. */
    private static boolean isWide(Line line, Line.Gap gap) {
        double em = line.size();
        List<Double> others = line.gaps().stream()
                .filter(other -> !other.equals(gap))
                .map(Line.Gap::width)
                .sorted()
                .toList();
        double usual = others.isEmpty() ? em / 4 : others.get(others.size() / 2);
        return gap.width() > (gap.jump() ? 0.6 : 1.1) * em && gap.width() > 1.8 * usual;
    }

    /** White room from line to line. */
    private static final class Corridor {
        private final List<Line> lines;
        private final Frame frame;
        private final List<Line> left = new ArrayList<>();
        private final List<Line> right = new ArrayList<>();
        private double x1;
        private double x2;
        private int from;
        private int to;
        private int both = 1;

        Corridor(List<Line> lines, Frame frame, int start, Line.Gap gap) {
            this.lines = lines;
            this.frame = frame;
            this.from = start;
            this.to = start + 1;
            this.x1 = gap.from();
            this.x2 = gap.to();
            add(lines.get(start), true);
        }

        void grow(int least) {
            boolean more = true;
            while (more) {
                more = false;
                while (to < lines.size() && takes(lines.get(to), lines.get(to - 1), true)) {
                    to++;
                    more = true;
                }
                while (from > least && takes(lines.get(from - 1), lines.get(from), false)) {
                    from--;
                    more = true;
                }
            }
        }

        int size() {
            return to - from;
        }

        boolean isColumns() {
            boolean marks = left.stream().allMatch(line -> Mark.isAll(line.text()));
            boolean wide = x2 - x1 > 3 * lines.get(from).size();
            return !marks && (both > 1 || wide) && !left.isEmpty() && !right.isEmpty();
        }

        Pair pair() {
            return new Pair(from, to, left, right);
        }

        private boolean takes(Line line, Line neighbour, boolean below) {
            double step = Math.abs(line.y() - neighbour.y());
            if (step > SIGNED * line.size()) {
                return false;
            }
            for (Line.Gap gap : line.gaps()) {
                double from = Math.max(x1, gap.from());
                double to = Math.min(x2, gap.to());
                if (to - from >= NARROWEST && step < SIGNED * line.size() && isSplit(line, gap)) {
                    x1 = from;
                    x2 = to;
                    both++;
                    add(line, below);
                    return true;
                }
            }
            return takesOneSide(line, step, below);
        }

        private boolean isSplit(Line line, Line.Gap gap) {
            double usual = line.gaps().stream()
                    .filter(other -> !other.equals(gap))
                    .mapToDouble(Line.Gap::width)
                    .max()
                    .orElse(line.size() / 4);
            boolean clear = gap.jump() || gap.width() > 1.4 * usual;
            double middle = (gap.from() + gap.to()) / 2;
            Line a = line.side(true, middle);
            Line b = line.side(false, middle);
            return clear && a != null && b != null && !Mark.isAll(a.text());
        }

        private boolean takesOneSide(Line line, double step, boolean below) {
            boolean isLeft = line.right() < x2 - NARROWEST && fits(left, line, step);
            boolean isRight = line.left() > x1 + NARROWEST && fits(right, line, step);
            // Text above that begins at the margin is the end of what stands before.
            boolean isBody = Math.abs(line.left() - frame.left()) <= Frame.SAME;
            if (isLeft == isRight || !below && (isBody || step > 2.2 * line.size())) {
                return false;
            }
            if (isLeft) {
                x1 = Math.max(x1, line.right());
            } else {
                x2 = Math.min(x2, line.left());
            }
            add(line, below);
            return true;
        }

        private boolean fits(List<Line> side, Line line, double step) {
            boolean isRightSide = side == right;
            for (Line other : side) {
                boolean centred = Math.abs(other.middle() - line.middle()) <= 6;
                boolean flush = Math.abs(other.left() - line.left()) <= Frame.SAME;
                boolean close = step < CLOSE * line.size();
                if (centred && isRightSide && (close || line.left() > frame.left() + frame.width() * 0.4)
                        || (centred || flush) && close) {
                    return true;
                }
            }
            return false;
        }

        private void add(Line line, boolean below) {
            double middle = (x1 + x2) / 2;
            Line a = line.side(true, middle);
            Line b = line.side(false, middle);
            if (a != null) {
                left.add(below ? left.size() : 0, a);
            }
            if (b != null) {
                right.add(below ? right.size() : 0, b);
            }
        }
    }
}
