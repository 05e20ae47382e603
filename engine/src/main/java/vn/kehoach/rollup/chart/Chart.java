package vn.kehoach.rollup.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.metrics.FontMetrics;
import vn.kehoach.plan.Aim;
import vn.kehoach.rollup.Goal;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.RollupWords;
import vn.kehoach.rollup.Total;
import vn.kehoach.rollup.Verdict;
import vn.kehoach.rollup.YearPoint;

/** Draws a target: a column a year for what the plans below come to, a line for what the plan above asks. */
public final class Chart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double LEFT = 70;
    private static final double RIGHT = 930;
    private static final double TOP = 130;
    private static final double BOTTOM = 425;
    private static final double TITLE = 22;
    private static final double TEXT = 16;
    private static final double SMALL = 14;
    /** Share of a year's room that its column takes. */
    private static final double COLUMN = 0.5;

    private static final int STRIPS = 5;
    private static final String INK = "222222";
    private static final String GREY = "666666";
    private static final String GRID = "dddddd";
    private static final String COLUMN_COLOUR = "7fa8d1";
    private static final String SHORT_COLOUR = "e0a08f";
    private static final String SHORT_INK = "9c2f17";
    private static final String LINE_COLOUR = "1f3b63";

    private final Goal goal;
    private final Rollup rollup;
    private final RollupWords words;
    private final boolean percent;
    private final double top;
    private final List<Shape> shapes = new ArrayList<>();

    private Chart(Goal goal, Rollup rollup, Lang lang) {
        this.goal = goal;
        this.rollup = rollup;
        this.words = new RollupWords(lang);
        this.percent = goal.total().kind() == Total.Kind.SHARE || goal.asked().isPercent();
        this.top = percent && most() <= 100 ? 100 : nice(most());
    }

    /** The picture of a target; absent where the units below are not asked. */
    public static Optional<Picture> of(Goal goal, Rollup rollup, Lang lang) {
        return goal.isAskedBelow() ? Optional.of(new Chart(goal, rollup, lang).picture()) : Optional.empty();
    }

    private double most() {
        double most = 0;
        for (YearPoint point : goal.path()) {
            most = Math.max(
                    most, point.below().value().map(BigDecimal::doubleValue).orElse(0.0));
            most = Math.max(most, asked(point).map(BigDecimal::doubleValue).orElse(0.0));
        }
        return most;
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    private static double nice(double most) {
        if (most <= 0) {
            return 1;
        }
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(new BigDecimal(most)
                        .round(new MathContext(1, RoundingMode.FLOOR))
                        .precision()
                - new BigDecimal(most)
                        .round(new MathContext(1, RoundingMode.FLOOR))
                        .scale()
                - 1);
        for (int times : new int[] {1, 2, 5}) {
            if (most <= unit.doubleValue() * times) {
                return unit.doubleValue() * times;
            }
        }
        return unit.doubleValue() * 10;
    }

    private static Optional<BigDecimal> asked(YearPoint point) {
        return point.since().isPresent() ? Optional.empty() : point.above().flatMap(Aim::value);
    }

    private Picture picture() {
        shapes.add(new Shape.Box(0, 0, WIDTH, HEIGHT, "ffffff"));
        String title = words.say("chart.title", goal.id(), RollupWords.capital(goal.summary()));
        double y = 36;
        for (String line : lines(title)) {
            words(line, LEFT - 40, y, TITLE, true, Shape.Anchor.START, INK);
            y += TITLE * 1.25;
        }
        words(subtitle(), LEFT - 40, y, TEXT, false, Shape.Anchor.START, GREY);
        axis();
        columns();
        line();
        legend();
        return new Picture(WIDTH, HEIGHT, title, shapes);
    }

    private String subtitle() {
        Rollup.Above above = rollup.above();
        return words.say(
                "chart.source",
                above.issuer(),
                CitationText.running(above.day()),
                rollup.plans().size(),
                rollup.units().size());
    }

    /** Two at most; what is longer is cut. */
    private static List<String> lines(String text) {
        double room = (RIGHT - LEFT + 40) * 1000 / TITLE;
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String last = lines.get(lines.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (FontMetrics.width(longer, true, false) <= room) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() == 1) {
                lines.add(word);
            } else {
                lines.set(1, last + " …");
                break;
            }
        }
        return lines;
    }

    private void axis() {
        for (int i = 0; i <= STRIPS; i++) {
            double value = top * i / STRIPS;
            double y = y(value);
            shapes.add(new Shape.Line(
                    List.of(new Shape.Point(LEFT, y), new Shape.Point(RIGHT, y)), 1, i == 0 ? GREY : GRID));
            String label = words.figure(BigDecimal.valueOf(value), percent);
            words(label, LEFT - 8, y + SMALL / 3, SMALL, false, Shape.Anchor.END, GREY);
        }
        for (int i = 0; i < goal.path().size(); i++) {
            String year = String.valueOf(goal.path().get(i).year());
            words(year, middle(i), BOTTOM + 22, TEXT, false, Shape.Anchor.MIDDLE, INK);
        }
    }

    private void columns() {
        double width = room() * COLUMN;
        for (int i = 0; i < goal.path().size(); i++) {
            YearPoint point = goal.path().get(i);
            Optional<BigDecimal> value = point.below().value();
            if (value.isEmpty()) {
                continue;
            }
            double y = y(value.get().doubleValue());
            boolean isShort = point.verdict() == Verdict.SHORT;
            String colour = isShort ? SHORT_COLOUR : COLUMN_COLOUR;
            shapes.add(new Shape.Box(middle(i) - width / 2, y, width, BOTTOM - y, colour));
            String counted = point.below().kind() == Total.Kind.SHARE
                    ? point.below().in().size() + "/" + point.below().of()
                    : "(" + point.below().in().size() + ")";
            words(
                    words.figure(value.get(), percent),
                    middle(i),
                    Math.min(y + TEXT + 2, BOTTOM - 6),
                    TEXT,
                    true,
                    Shape.Anchor.MIDDLE,
                    isShort ? SHORT_INK : INK);
            words(counted, middle(i), BOTTOM + 40, SMALL, false, Shape.Anchor.MIDDLE, GREY);
        }
    }

    private void line() {
        List<Shape.Point> points = new ArrayList<>();
        List<Shape> labels = new ArrayList<>();
        for (int i = 0; i < goal.path().size(); i++) {
            Optional<BigDecimal> value = asked(goal.path().get(i));
            if (value.isPresent()) {
                double y = y(value.get().doubleValue());
                points.add(new Shape.Point(middle(i), y));
                labels.add(new Shape.Dot(middle(i), y, 5, LINE_COLOUR));
                labels.add(new Shape.Words(
                        words.figure(value.get(), percent),
                        middle(i),
                        y - SMALL,
                        TEXT,
                        true,
                        Shape.Anchor.MIDDLE,
                        LINE_COLOUR));
            }
        }
        if (points.size() > 1) {
            shapes.add(new Shape.Line(points, 3, LINE_COLOUR));
        }
        shapes.addAll(labels);
    }

    private void legend() {
        double y = HEIGHT - 24;
        String above = words.say("chart.above") + ": " + words.askedWithSteps(goal.asked());
        String below = words.say("chart.below") + ". " + words.say("chart.counted") + unknown();
        shapes.add(new Shape.Dot(LEFT - 30, y - 27, 5, LINE_COLOUR));
        words(above, LEFT - 16, y - 22, SMALL, false, Shape.Anchor.START, INK);
        shapes.add(new Shape.Box(LEFT - 37, y - 11, 14, 12, COLUMN_COLOUR));
        words(below, LEFT - 16, y, SMALL, false, Shape.Anchor.START, INK);
        if (goal.path().stream().anyMatch(point -> point.verdict() == Verdict.SHORT)) {
            shapes.add(new Shape.Box(RIGHT - 180, y - 11, 14, 12, SHORT_COLOUR));
            words(words.say("chart.short"), RIGHT - 160, y, SMALL, false, Shape.Anchor.START, INK);
        }
    }

    /** Units of which it is unknown what they answer are in no column. */
    private String unknown() {
        int count = goal.total().unknown().size();
        return count == 0 ? "" : " " + words.say("chart.unknown", count);
    }

    private double room() {
        return (RIGHT - LEFT) / Math.max(1, goal.path().size());
    }

    private double middle(int index) {
        return LEFT + room() * (index + 0.5);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    private void words(String text, double x, double y, double size, boolean bold, Shape.Anchor anchor, String colour) {
        shapes.add(new Shape.Words(text, x, y, size, bold, anchor, colour));
    }
}
