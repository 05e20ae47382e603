package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The room in which paragraphs were set, pt, as their lines show it.
 *
 * @param left margin
 * @param right margin
 * @param justified whether full lines reach the right margin
 * @param indents of first lines, from the left margin
 * @param pitch distance of baselines inside a paragraph, of an em; 0 where no paragraph shows it
 */
record Frame(double left, double right, boolean justified, List<Double> indents, double pitch) {
    /** Edges that differ by no more are the same. */
    static final double SAME = 3;

    Frame {
        indents = List.copyOf(indents);
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

    Frame moved(double by) {
        return new Frame(left + by, right + by, justified, indents, pitch);
    }

    /** The frame of lines between known edges. */
    static Frame between(double left, double right, List<Line> lines) {
        return learn(left, right, lines);
    }

    /** The frame that lines show. */
    static Frame of(List<Line> lines) {
        return learn(left(lines), right(lines), lines);
    }

    private static double left(List<Line> lines) {
        int enough = Math.max(2, lines.size() / 20);
        List<Double> lefts = lines.stream().map(Line::left).sorted().toList();
        return lefts.stream()
                .filter(left -> count(lefts, left) >= enough)
                .findFirst()
                .orElse(lefts.isEmpty() ? 0 : lefts.get(0));
    }

    private static double right(List<Line> lines) {
        List<Double> rights = lines.stream()
                .map(Line::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        double most = rights.stream()
                .max(Comparator.comparingInt(right -> count(rights, right)))
                .orElse(0.0);
        boolean clear = count(rights, most) >= Math.max(3, rights.size() / 5);
        return clear || rights.isEmpty() ? most : rights.get(0);
    }

    private static int count(List<Double> all, double one) {
        return (int) all.stream().filter(each -> Math.abs(each - one) <= 1.5).count();
    }

    private static Frame learn(double left, double right, List<Line> lines) {
        long full = lines.stream()
                .filter(line -> Math.abs(line.right() - right) <= 1.5)
                .count();
        Frame rough = new Frame(left, right, full > Math.max(3, lines.size() / 4), List.of(), 0);
        Map<Long, Integer> indents = new HashMap<>();
        Map<Long, Integer> pitches = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (before.page() == line.page()
                    && Math.abs(line.left() - left) <= SAME
                    && Filling.isFull(rough, before, line)) {
                if (before.left() - left > SAME && before.left() - left < rough.width() / 3) {
                    indents.merge(Math.round(before.left() - left), 1, Integer::sum);
                }
                double pitch = (line.y() - before.y()) / line.size();
                if (pitch > 0.8 && pitch < 3) {
                    pitches.merge(Math.round(pitch * 20), 1, Integer::sum);
                }
            }
        }
        List<Double> first = new ArrayList<>();
        indents.forEach((indent, count) -> {
            if (count >= 2) {
                first.add((double) indent);
            }
        });
        double pitch = pitches.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey() / 20.0)
                .orElse(0.0);
        first.sort(Comparator.naturalOrder());
        return new Frame(left, right, rough.justified, first, pitch);
    }
}
