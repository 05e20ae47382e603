package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;
import vn.kehoach.outline.Line;
import vn.kehoach.plan.DataTable;

/** Tables of an original. */
final class Tables {
    private Tables() {}

    /** The paragraphs of all cells, row by row, those of tables inside them too. */
    static Stream<Line> paragraphs(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(Tables::lines);
    }

    /**
     * The table as data. A cell over several columns or rows has its words in the first of them, the others are empty; a first row of
     * bold words alone is the header.
     */
    static DataTable data(Table table) {
        List<List<String>> rows = grid(table, RichText::cell);
        boolean headed = rows.size() > 1
                && rows.get(0).stream().anyMatch(text -> !text.isBlank())
                && table.rows().get(0).stream()
                        .flatMap(cell -> cell.blocks().stream())
                        .flatMap(Tables::lines)
                        .flatMap(line -> line.text().stream())
                        .allMatch(part -> part.bold() || part.text().isBlank());
        return headed
                ? DataTable.of(plain(table), rows.subList(1, rows.size()), List.of())
                : DataTable.of(List.of(), rows, List.of());
    }

    /** The texts of the header row: bold as such. */
    private static List<String> plain(Table table) {
        return grid(new Table(table.place(), table.ruled(), List.of(table.rows().get(0))), RichText::of)
                .get(0);
    }

    private static List<List<String>> grid(Table table, Function<Line, String> text) {
        List<Map<Integer, String>> grid = new ArrayList<>();
        table.rows().forEach(row -> grid.add(new TreeMap<>()));
        int width = 0;
        for (int row = 0; row < grid.size(); row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row)) {
                while (grid.get(row).containsKey(column)) {
                    column++;
                }
                fill(grid, row, column, cell, text);
                column += cell.columns();
            }
            width = Math.max(
                    width,
                    grid.get(row).keySet().stream().mapToInt(at -> at + 1).max().orElse(0));
        }
        int columns = width;
        return grid.stream()
                .map(row -> Stream.iterate(0, at -> at + 1)
                        .limit(columns)
                        .map(at -> row.getOrDefault(at, ""))
                        .toList())
                .toList();
    }

    private static void fill(
            List<Map<Integer, String>> grid, int row, int column, Table.Cell cell, Function<Line, String> text) {
        for (int r = row; r < Math.min(grid.size(), row + cell.rows()); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                grid.get(r).put(c, "");
            }
        }
        grid.get(row)
                .put(
                        column,
                        cell.blocks().stream().flatMap(Tables::lines).map(text).collect(Collectors.joining(" ")));
    }

    private static Stream<Line> lines(Block block) {
        return block instanceof Table inner ? paragraphs(inner) : Stream.of(line((Paragraph) block));
    }

    /** A paragraph as a line. */
    static Line line(Paragraph paragraph) {
        return new Line(List.of(paragraph.place()), paragraph.text(), paragraph.look(), Optional.empty());
    }
}
