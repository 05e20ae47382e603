package vn.kehoach.rollup.chart;

import java.util.List;

/** A part of a picture. Lengths are in px of the picture, from its upper left corner; colours are {@code rrggbb}. */
public sealed interface Shape {
    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, String colour) implements Shape {}

    /** A line from point to point. */
    record Line(List<Point> points, double width, String colour) implements Shape {
        /** Keeps its own copy. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A filled circle. */
    record Dot(double x, double y, double radius, String colour) implements Shape {}

    /** Words on one line; {@code x} is where they begin, have their middle or end, {@code y} their baseline. */
    record Words(String text, double x, double y, double size, boolean bold, Anchor anchor, String colour)
            implements Shape {}

    /** A place. */
    record Point(double x, double y) {}

    /** What of the words stands at their place. */
    enum Anchor {
        /** Their beginning. */
        START,
        /** Their middle. */
        MIDDLE,
        /** Their end. */
        END
    }
}
