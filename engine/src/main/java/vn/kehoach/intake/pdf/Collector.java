package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Takes letters and lines in the page's own coordinates and turns them as a reader sees them. */
final class Collector {
    /** Drawn lines of a page beyond which it is a drawing, not a table. */
    private static final int MOST_RULES = 6000;

    /** The most letters on a page: a full one has four thousand. */
    private static final int MOST_LETTERS = 30_000;
    /** Smaller letters cannot be seen, pt. */
    private static final double SMALLEST = 1;

    private final int number;
    private final PDRectangle box;
    private final int rotation;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<double[]> rules = new ArrayList<>();
    private int images;

    Collector(PDPage page, int number) {
        this.number = number;
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    /**
     * A letter.
     *
     * @param advance in ems
     */
    void letter(Matrix matrix, double advance, Fonts.Read read, boolean stroked, boolean hidden) throws Budget.Spent {
        double[] at = shown(matrix.getTranslateX(), matrix.getTranslateY());
        double[] along =
                shown(matrix.getTranslateX() + matrix.getScaleX(), matrix.getTranslateY() + matrix.getShearY());
        double dx = along[0] - at[0];
        double dy = along[1] - at[1];
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double width = advance * Math.hypot(dx, dy);
        if (!read.text().isEmpty() && size >= SMALLEST && Double.isFinite(at[0] + at[1] + size + width)) {
            if (drawn.size() == MOST_LETTERS) {
                throw new Budget.Spent();
            }
            drawn.add(new Drawn(drawn.size(), at[0], at[1], Turn.of(dx, dy), width, size, read, stroked, hidden));
        }
    }

    void rule(double x1, double y1, double x2, double y2) {
        if (rules.size() < MOST_RULES) {
            double[] from = shown(x1, y1);
            double[] to = shown(x2, y2);
            rules.add(new double[] {from[0], from[1], to[0], to[1]});
        }
    }

    void image() {
        images++;
    }

    Sheet sheet() {
        boolean hidden =
                drawn.stream().allMatch(each -> each.hidden || each.read.text().isBlank());
        List<Drawn> seen =
                hidden ? drawn : drawn.stream().filter(each -> !each.hidden).toList();
        Turn turn = Turn.ofMost(seen.stream().map(Drawn::turn).toList());
        double width = turn.isAcross() ? height() : width();
        double height = turn.isAcross() ? width() : height();
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> askew = new ArrayList<>();
        for (Drawn each : seen) {
            double[] at = turn.upright(each.x, each.y, width(), height());
            if (at[0] > -each.size && at[0] < width && at[1] > 0 && at[1] < height + each.size) {
                (each.turn == turn ? upright : askew).add(each.glyph(at));
            }
        }
        String unseen = hidden ? "" : unseen();
        return new Sheet(
                number, width, height, upright, askew, rules(turn), images, hidden && !upright.isEmpty(), unseen);
    }

    private String unseen() {
        StringBuilder words = new StringBuilder();
        drawn.stream().filter(Drawn::hidden).forEach(each -> words.append(each.read.text()));
        return words.toString().strip();
    }

    private List<Rule> rules(Turn turn) {
        List<Rule> straight = new ArrayList<>();
        for (double[] rule : rules) {
            double[] from = turn.upright(rule[0], rule[1], width(), height());
            double[] to = turn.upright(rule[2], rule[3], width(), height());
            double across = Math.abs(from[0] - to[0]);
            double down = Math.abs(from[1] - to[1]);
            if (down < 1 && across > 3) {
                straight.add(new Rule(true, (from[1] + to[1]) / 2, Math.min(from[0], to[0]), Math.max(from[0], to[0])));
            } else if (across < 1 && down > 3) {
                straight.add(
                        new Rule(false, (from[0] + to[0]) / 2, Math.min(from[1], to[1]), Math.max(from[1], to[1])));
            }
        }
        return straight;
    }

    private double width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    private double height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    private double[] shown(double x, double y) {
        return switch (rotation) {
            case 90 -> new double[] {y - box.getLowerLeftY(), x - box.getLowerLeftX()};
            case 180 -> new double[] {box.getUpperRightX() - x, y - box.getLowerLeftY()};
            case 270 -> new double[] {box.getUpperRightY() - y, box.getUpperRightX() - x};
            default -> new double[] {x - box.getLowerLeftX(), box.getUpperRightY() - y};
        };
    }

    private record Drawn(
            int order,
            double x,
            double y,
            Turn turn,
            double width,
            double size,
            Fonts.Read read,
            boolean stroked,
            boolean hidden) {
        Glyph glyph(double[] at) {
            FontLook look = read.look();
            return new Glyph(order, read.text(), at[0], at[1], width, size, look, look.bold() || stroked);
        }
    }
}
