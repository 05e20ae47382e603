package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Sorts the letters of a page, or of a part of it, into lines by their baselines. */
final class Rows {
    /** How far baselines of one line may lie apart, of an em: raised and lowered letters. */
    private static final double SPREAD = 0.45;

    private final int page;
    private final List<Double> baselines = new ArrayList<>();

    /** Counts the lines of a page. */
    Rows(Sheet sheet) {
        this.page = sheet.number();
        clusters(sheet.glyphs())
                .forEach(cluster -> baselines.add(largest(cluster).y()));
    }

    /** The page, from 1. */
    int page() {
        return page;
    }

    /** Lines of some letters of the page, from top to bottom. */
    List<Line> lines(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> cluster : clusters(glyphs)) {
            Line line = Line.of(page, number(largest(cluster).y()), cluster);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The number of the line nearest to a height, from 1. */
    int number(double y) {
        int nearest = 0;
        for (int i = 1; i < baselines.size(); i++) {
            if (Math.abs(baselines.get(i) - y) < Math.abs(baselines.get(nearest) - y)) {
                nearest = i;
            }
        }
        return nearest + 1;
    }

    private static List<List<Glyph>> clusters(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::y).thenComparingInt(Glyph::order))
                .toList();
        List<List<Glyph>> clusters = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        Glyph reference = null;
        for (Glyph glyph : sorted) {
            double size = reference == null ? 0 : Math.max(reference.size(), glyph.size());
            if (reference == null || glyph.y() - reference.y() > SPREAD * size) {
                clusters.add(new ArrayList<>());
                heights.add(glyph.y());
                reference = glyph;
            } else if (glyph.size() > reference.size() + 0.5) {
                reference = glyph;
            }
            heights.set(heights.size() - 1, reference.y());
            clusters.get(clusters.size() - 1).add(glyph);
        }
        addBlanks(glyphs, clusters, heights);
        return clusters;
    }

    /** Blanks make no line of their own, but part words on the lines that they stand on. */
    private static void addBlanks(List<Glyph> glyphs, List<List<Glyph>> clusters, List<Double> heights) {
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                int at = Collections.binarySearch(heights, glyph.y());
                int below = at >= 0 ? at : -at - 1;
                for (int i = Math.max(0, below - 1); i <= below && i < heights.size(); i++) {
                    if (Math.abs(heights.get(i) - glyph.y()) < SPREAD * glyph.size()) {
                        clusters.get(i).add(glyph);
                        break;
                    }
                }
            }
        }
    }

    private static Glyph largest(List<Glyph> cluster) {
        return cluster.stream()
                .filter(glyph -> !glyph.isBlank())
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow();
    }
}
