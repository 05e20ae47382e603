package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table as its drawn lines show it; lengths in pt. */
final class Grid {
    /** Beyond so many pairs of lines, or cells, a page is a drawing. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int MOST_CELLS = 5000;
    /** How often lines that lead nowhere are taken away: each time others may lead nowhere. */
    private static final int ROUNDS = 8;

    private final List<Rule> rules;
    private final List<Double> xs;
    private final List<Double> ys;
    private final int[] parent;

    private Grid(List<Rule> rules) {
        this.rules = rules;
        this.xs = places(rules, false);
        this.ys = places(rules, true);
        this.parent = new int[Math.max(0, (xs.size() - 1) * (ys.size() - 1))];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        merge();
    }

    /**
     * A cell.
     *
     * @param row of its upper left corner, from 0
     * @param column from 0
     * @param rows it spans
     * @param columns it spans
     * @param glyphs in it
     */
    record Box(int row, int column, int rows, int columns, List<Glyph> glyphs) {}

    /** The tables that lines draw, from top to bottom. */
    static List<Grid> of(List<Rule> drawn) {
        List<Rule> rules = joined(drawn);
        long across = rules.stream().filter(Rule::horizontal).count();
        if (across * (rules.size() - across) > MOST_PAIRS) {
            return List.of();
        }
        return components(rules).stream()
                .filter(table -> cells(table) <= MOST_CELLS)
                .map(Grid::new)
                .filter(grid ->
                        grid.xs.size() > 1 && grid.ys.size() > 1 && grid.roots().size() > 1)
                .sorted(Comparator.comparingDouble(Grid::top))
                .toList();
    }

    double top() {
        return ys.get(0);
    }

    double bottom() {
        return ys.get(ys.size() - 1);
    }

    int rows() {
        return ys.size() - 1;
    }

    double left(Box box) {
        return xs.get(box.column);
    }

    double right(Box box) {
        return xs.get(box.column + box.columns);
    }

    /** Whether another table has its columns at the same places. */
    boolean agrees(Grid other) {
        if (xs.size() != other.xs.size()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - other.xs.get(i)) > Frame.SAME) {
                return false;
            }
        }
        return true;
    }

    boolean holds(Glyph glyph) {
        double y = glyph.y() - glyph.size() * 0.3;
        return glyph.middle() > xs.get(0) && glyph.middle() < xs.get(xs.size() - 1) && y > top() && y < bottom();
    }

    /** Its cells with the letters in them, row by row. */
    List<Box> boxes(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> held = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int column = slot(xs, glyph.middle());
            int row = slot(ys, glyph.y() - glyph.size() * 0.3);
            held.computeIfAbsent(root(row * columns() + column), any -> new ArrayList<>())
                    .add(glyph);
        }
        int[] right = new int[parent.length];
        int[] below = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            right[root(i)] = Math.max(right[root(i)], i % columns());
            below[root(i)] = Math.max(below[root(i)], i / columns());
        }
        List<Box> boxes = new ArrayList<>();
        for (int root : roots()) {
            int row = root / columns();
            int column = root % columns();
            int rows = below[root] - row + 1;
            boxes.add(new Box(row, column, rows, right[root] - column + 1, held.getOrDefault(root, List.of())));
        }
        return boxes;
    }

    private static long cells(List<Rule> rules) {
        return (long) places(rules, false).size() * places(rules, true).size();
    }

    private int columns() {
        return xs.size() - 1;
    }

    private static int slot(List<Double> edges, double place) {
        int slot = 0;
        while (slot < edges.size() - 2 && edges.get(slot + 1) < place) {
            slot++;
        }
        return slot;
    }

    /** Cells without a line between them are one. */
    private void merge() {
        for (int row = 0; row < ys.size() - 1; row++) {
            for (int column = 0; column < columns(); column++) {
                double x = (xs.get(column) + xs.get(column + 1)) / 2;
                double y = (ys.get(row) + ys.get(row + 1)) / 2;
                int cell = row * columns() + column;
                if (column + 1 < columns() && !isDrawn(false, xs.get(column + 1), y)) {
                    unite(cell, cell + 1);
                }
                if (row + 2 < ys.size() && !isDrawn(true, ys.get(row + 1), x)) {
                    unite(cell, cell + columns());
                }
            }
        }
    }

    private boolean isDrawn(boolean horizontal, double at, double place) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= Rule.NEAR && rule.covers(place));
    }

    private void unite(int a, int b) {
        int low = Math.min(root(a), root(b));
        int high = Math.max(root(a), root(b));
        parent[high] = low;
    }

    private int root(int cell) {
        int root = cell;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    private Set<Integer> roots() {
        Set<Integer> roots = new LinkedHashSet<>();
        for (int i = 0; i < parent.length; i++) {
            roots.add(root(i));
        }
        return roots;
    }

    /** Where lines of a direction stand; the ends of horizontal lines count where no vertical line closes the table. */
    private static List<Double> places(List<Rule> rules, boolean horizontal) {
        List<Double> places = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        rules.stream().filter(rule -> rule.horizontal() == horizontal).forEach(rule -> all.add(rule.at()));
        rules.stream()
                .filter(rule -> rule.horizontal() != horizontal)
                .mapToDouble(Rule::from)
                .min()
                .ifPresent(all::add);
        rules.stream()
                .filter(rule -> rule.horizontal() != horizontal)
                .mapToDouble(Rule::to)
                .max()
                .ifPresent(all::add);
        all.sort(Comparator.naturalOrder());
        for (double place : all) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > 2 * Rule.NEAR) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<Rule> joined(List<Rule> drawn) {
        List<Rule> sorted = drawn.stream()
                .sorted(Comparator.comparing(Rule::horizontal)
                        .thenComparingLong(rule -> Math.round(rule.at() / 1.5))
                        .thenComparingDouble(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.horizontal() == rule.horizontal()
                    && Math.abs(last.at() - rule.at()) <= 1.5
                    && rule.from() <= last.to() + Rule.NEAR) {
                joined.set(
                        joined.size() - 1,
                        new Rule(last.horizontal(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    /** Lines that meet, without those that meet fewer than two others: underlines, rules under titles. */
    private static List<List<Rule>> components(List<Rule> all) {
        List<Rule> rules = new ArrayList<>(all);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            List<Rule> now = List.copyOf(rules);
            changed = rules.removeIf(
                    rule -> now.stream().filter(rule::meets).limit(2).count() < 2);
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (group[i] != group[j] && rules.get(i).meets(rules.get(j))) {
                    int from = group[j];
                    int into = group[i];
                    for (int k = 0; k < group.length; k++) {
                        group[k] = group[k] == from ? into : group[k];
                    }
                }
            }
        }
        Map<Integer, List<Rule>> components = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            components.computeIfAbsent(group[i], any -> new ArrayList<>()).add(rules.get(i));
        }
        return List.copyOf(components.values());
    }
}
