package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.metrics.FontMetrics;

/**
 * Where the columns of a table end. All writers ask here, and lengths are reckoned from the widths of the font alone, so that
 * their lines agree.
 */
public final class ColumnEdges {
    private static final double POINTS_IN_MM = 72 / 25.4;
    /** Between the width that a text asks for and the least that breaks its line, mm: what rounding takes. */
    private static final double SPARE = 0.5;

    private final Form form;
    private final Block.DataTable table;

    private ColumnEdges(Form form, Block.DataTable table) {
        this.form = form;
        this.table = table;
    }

    /** The right edge of each column, mm from the left margin; the last is the right margin. */
    public static List<Double> of(Form form, Block.DataTable table) {
        ColumnEdges columns = new ColumnEdges(form, table);
        List<Double> shares = table.widths().isEmpty()
                ? columns.reckoned()
                : table.widths().stream().map(Integer::doubleValue).toList();
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> edges = new ArrayList<>();
        double share = 0;
        for (double next : shares) {
            share += next;
            edges.add(form.page().textWidth() * share / all);
        }
        return edges;
    }

    /**
     * Each column gets what its longest word needs, and what is left goes to those with longer texts. Where there is room for
     * all texts on one line, the rest is shared in proportion. Where there is not even room for all words, those that are too
     * long, such as addresses on the web, give way, and break.
     */
    private List<Double> reckoned() {
        List<Double> least = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            int column = i;
            least.add(texts(column).flatMap(text -> Stream.of(text.split(" "))).reduce(0.0, this::longer, Math::max));
            most.add(texts(column).reduce(0.0, this::longer, Math::max));
        }
        double room = form.page().textWidth();
        double wanted = sum(most);
        double needed = sum(least);
        if (wanted <= room) {
            return most;
        }
        if (needed >= room) {
            double widest = widest(least, room);
            return least.stream().map(width -> Math.min(width, widest)).toList();
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(least.get(i) + (room - needed) * (most.get(i) - least.get(i)) / (wanted - needed));
        }
        return widths;
    }

    /** The width that no column may exceed, so that all have room; columns that need less keep what they need. */
    private static double widest(List<Double> needs, double room) {
        List<Double> sorted = needs.stream().sorted().toList();
        double left = room;
        for (int i = 0; i < sorted.size(); i++) {
            double share = left / (sorted.size() - i);
            if (sorted.get(i) > share) {
                return share;
            }
            left -= sorted.get(i);
        }
        return room;
    }

    private double longer(double longest, String text) {
        return Math.max(longest, width(text));
    }

    /** As if all were bold: a word never needs more. */
    private double width(String text) {
        double size = Math.max(
                form.style(StyleName.TABLE_CELL).size(),
                form.style(StyleName.TABLE_HEADER).size());
        return FontMetrics.width(text, true, false) * size / 1000 / POINTS_IN_MM
                + 2 * form.table().padding()
                + SPARE;
    }

    private Stream<String> texts(int column) {
        Stream<List<List<Run>>> all = table.columns().isEmpty()
                ? table.rows().stream()
                : Stream.concat(Stream.of(table.columns()), table.rows().stream());
        return all.map(row -> words(row.get(column)));
    }

    private int count() {
        return table.columns().isEmpty()
                ? table.rows().get(0).size()
                : table.columns().size();
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
