package vn.kehoach.intake.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows a path as it is drawn, and tells which straight lines it leaves on paper. */
final class Pen {
    /** The thickest filled shape that is still a line, pt. */
    private static final double THICK = 3;

    private final Collector collector;
    private final List<double[]> edges = new ArrayList<>();
    private final List<List<double[]>> shapes = new ArrayList<>();
    private List<double[]> shape = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    Pen(Collector collector) {
        this.collector = collector;
    }

    void move(double toX, double toY) {
        shape = new ArrayList<>();
        shapes.add(shape);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    void line(double toX, double toY) {
        edges.add(new double[] {x, y, toX, toY});
        at(toX, toY);
    }

    void curve(double toX, double toY) {
        at(toX, toY);
    }

    void close() {
        line(startX, startY);
    }

    Point2D point() {
        return new Point2D.Double(x, y);
    }

    /** Lines of a width, pt. A very short wide one is a line that runs across. */
    void stroke(double width) {
        edges.forEach(edge -> stroke(edge, width));
        drop();
    }

    private void stroke(double[] edge, double width) {
        double alongX = edge[2] - edge[0];
        double alongY = edge[3] - edge[1];
        double length = Math.hypot(alongX, alongY);
        if (width > THICK && length > 0 && length <= THICK) {
            double midX = (edge[0] + edge[2]) / 2;
            double midY = (edge[1] + edge[3]) / 2;
            double acrossX = -alongY / length * width / 2;
            double acrossY = alongX / length * width / 2;
            collector.rule(midX - acrossX, midY - acrossY, midX + acrossX, midY + acrossY);
        } else {
            collector.rule(edge[0], edge[1], edge[2], edge[3]);
        }
    }

    /** A filled shape is a line where it is thin. */
    void fill() {
        for (List<double[]> points : shapes) {
            double left = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
            double right = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
            double lower = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
            double upper = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
            if (upper - lower <= THICK && right - left > THICK) {
                collector.rule(left, (lower + upper) / 2, right, (lower + upper) / 2);
            } else if (right - left <= THICK && upper - lower > THICK) {
                collector.rule((left + right) / 2, lower, (left + right) / 2, upper);
            }
        }
        drop();
    }

    void drop() {
        edges.clear();
        shapes.clear();
        shape = new ArrayList<>();
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
        shape.add(new double[] {toX, toY});
    }
}
