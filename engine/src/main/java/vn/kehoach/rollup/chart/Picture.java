package vn.kehoach.rollup.chart;

import java.util.List;

/**
 * A picture made of shapes.
 *
 * @param width px
 * @param height px
 * @param title what it shows, for those who cannot see it
 * @param shapes what is drawn first first
 */
public record Picture(int width, int height, String title, List<Shape> shapes) {
    /** Keeps its own copy. */
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
