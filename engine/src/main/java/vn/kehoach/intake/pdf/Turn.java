package vn.kehoach.intake.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** In which direction letters run on a page as it is shown. */
enum Turn {
    /** To the right. */
    UPRIGHT,
    /** Downwards. */
    DOWN,
    /** To the left, heads down. */
    OVER,
    /** Upwards. */
    UP,
    /** At an angle, as watermarks do. */
    ASKEW;

    /** Sine of the angle up to which a scanned line still counts as straight. */
    private static final double STRAIGHT = 0.06;

    /** The direction of a vector, y downwards. */
    static Turn of(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        if (Math.abs(dy) <= STRAIGHT * length) {
            return dx >= 0 ? UPRIGHT : OVER;
        }
        if (Math.abs(dx) <= STRAIGHT * length) {
            return dy >= 0 ? DOWN : UP;
        }
        return ASKEW;
    }

    /** The direction of most letters; {@link #UPRIGHT} where there are none. */
    static Turn ofMost(List<Turn> turns) {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        turns.forEach(turn -> counts.merge(turn, 1, Integer::sum));
        return Arrays.stream(values())
                .filter(turn -> turn != ASKEW)
                .max(Comparator.comparingInt((Turn turn) -> counts.getOrDefault(turn, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(UPRIGHT);
    }

    /** Whether width and height change places when the page is turned upright. */
    boolean isAcross() {
        return this == DOWN || this == UP;
    }

    /** A point once the page is turned so that letters of this direction stand upright. */
    double[] upright(double x, double y, double width, double height) {
        return switch (this) {
            case DOWN -> new double[] {y, width - x};
            case OVER -> new double[] {width - x, height - y};
            case UP -> new double[] {height - y, x};
            case UPRIGHT, ASKEW -> new double[] {x, y};
        };
    }
}
