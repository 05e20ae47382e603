package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the paragraphs of a document have in common: indents, the distance of lines, room between paragraphs. */
final class Habits {
    /** The share of an em in which distances of lines are counted. */
    private static final double STEP = 20;
    /** A distance inside a paragraph, of an em. */
    private static final double LEAST = 0.8;

    private static final double MOST = 3;

    private final Frame frame;
    private final List<Line> lines;
    private final Map<Long, Integer> indents = new HashMap<>();
    private final Map<Long, Integer> hangs = new HashMap<>();
    private final Map<Long, Integer> pitches = new HashMap<>();

    /**
     * Habits that lines show.
     *
     * @param frame of which only margins are known
     * @param lines in the order of reading
     */
    Habits(Frame frame, List<Line> lines) {
        this.frame = frame;
        this.lines = lines;
    }

    Frame learned() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).page() == lines.get(i).page()) {
                pair(lines.get(i - 1), lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
            }
        }
        double pitch = pitches.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey() / STEP)
                .orElse(0.0);
        return new Frame(
                frame.left(),
                frame.right(),
                frame.justified(),
                repeated(indents),
                repeated(hangs),
                pitch,
                pitch > 0 && isSpaced(pitch));
    }

    private void pair(Line before, Line line, Line after) {
        if (!Filling.isFull(frame, before, line)) {
            return;
        }
        double in = line.left() - before.left();
        double from = before.left() - frame.left();
        boolean goesOn = false;
        if (Math.abs(line.left() - frame.left()) <= Frame.SAME) {
            goesOn = true;
            if (from > Frame.SAME && from < frame.width() / 3) {
                indents.merge(Math.round(from), 1, Integer::sum);
            }
        } else if (in > Frame.SAME
                && in < frame.width() / 4
                && after != null
                && Math.abs(after.left() - line.left()) <= 1
                && Filling.isFull(frame, line, after)
                && Mark.length(line.text()) == 0) {
            goesOn = true;
            hangs.merge(Math.round(in), 1, Integer::sum);
        }
        double step = (line.y() - before.y()) / line.size();
        if (goesOn && step > LEAST && step < MOST) {
            pitches.merge(Math.round(step * STEP), 1, Integer::sum);
        }
    }

    /** Whether lines that follow the end of a paragraph stand further below it than lines inside of one. */
    private boolean isSpaced(double pitch) {
        int ends = 0;
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (before.page() == line.page() && !Filling.isFull(frame, before, line)) {
                ends++;
                spaced += line.y() - before.y() > pitch * line.size() + 1.5 ? 1 : 0;
            }
        }
        return ends >= 3 && spaced >= ends * 0.85;
    }

    private static List<Double> repeated(Map<Long, Integer> counts) {
        List<Double> often = new ArrayList<>();
        counts.forEach((distance, count) -> {
            if (count >= 2) {
                often.add((double) distance);
            }
        });
        often.sort(Comparator.naturalOrder());
        return often;
    }
}
