package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.TableLook;
import vn.kehoach.plan.CellType;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.TableColumn;

/** A table of data as it is printed: numbers and days as Vietnam writes them, rows counted, columns added up. */
final class TableComposer {
    /** Share of the width that the column of row numbers has beside columns of 100 together. */
    private static final int NUMBER_WIDTH = 7;
    /** The same for each figure more than two. */
    private static final int FIGURE_WIDTH = 2;

    private final Texts texts;

    TableComposer(Texts texts) {
        this.texts = texts;
    }

    /**
     * The table; absent where it has no columns. Rows that are too short, which the checks report, are filled up.
     *
     * @param from its part of the plan
     */
    Optional<Block> compose(DataTable table, String from) {
        int width = table.width();
        if (width == 0) {
            return Optional.empty();
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(numbered(
                    table, String.valueOf(i + 1), cells(table, table.rows().get(i), width)));
        }
        if (table.hasTotals()) {
            rows.add(totals(table, width));
        }
        return Optional.of(new Block.DataTable(head(table, width), rows, widths(table, width), from, look(table)));
    }

    private List<List<Run>> head(DataTable table, int width) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(
                    i < table.columns().size()
                            ? texts.runs(table.columns().get(i).title())
                            : List.of());
        }
        return numbered(table, Wording.ROW_NUMBER, cells);
    }

    private List<List<Run>> cells(DataTable table, List<String> row, int width) {
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.size() ? runs(table.cells(i), row.get(i)) : List.of());
        }
        return cells;
    }

    private List<Run> runs(CellType type, String cell) {
        return type == CellType.TEXT || CellType.isVacant(cell) || !type.accepts(cell)
                ? texts.runs(cell)
                : List.of(Run.of(printed(type, cell)));
    }

    private static String printed(CellType type, String cell) {
        return switch (type) {
            case TEXT -> cell;
            case NUMBER, MONEY -> Wording.figure(type.number(cell).orElseThrow());
            case PERCENT -> Wording.figure(type.number(cell).orElseThrow()) + "%";
            case DATE -> Dates.figures(CellType.date(cell).orElseThrow());
        };
    }

    /** The words stand in the first cell that is no total; where each is one, before the first. */
    private List<List<Run>> totals(DataTable table, int width) {
        List<List<Run>> cells = new ArrayList<>();
        boolean said = IntStream.range(0, width).allMatch(table::isAdded);
        String before = said ? Wording.TOTAL + ": " : "";
        for (int i = 0; i < width; i++) {
            if (table.isAdded(i)) {
                String sign = table.cells(i) == CellType.PERCENT ? "%" : "";
                cells.add(bold((i == 0 ? before : "") + Wording.figure(table.sum(i)) + sign));
            } else {
                cells.add(said ? List.of() : bold(Wording.TOTAL));
                said = true;
            }
        }
        return numbered(table, "", cells);
    }

    private static List<Run> bold(String text) {
        return List.of(new Run(text, true, false, false));
    }

    private static List<List<Run>> numbered(DataTable table, String number, List<List<Run>> cells) {
        if (!table.rowNumbers()) {
            return cells;
        }
        List<List<Run>> all = new ArrayList<>();
        all.add(number.isEmpty() ? List.of() : List.of(Run.of(number)));
        all.addAll(cells);
        return all;
    }

    private static List<Integer> widths(DataTable table, int width) {
        if (table.widths().size() != width) {
            return List.of();
        }
        List<Integer> widths = new ArrayList<>(table.widths());
        if (table.rowNumbers()) {
            int figures = String.valueOf(table.rows().size()).length();
            widths.add(0, NUMBER_WIDTH + FIGURE_WIDTH * Math.max(0, figures - 2));
        }
        return widths;
    }

    private static TableLook look(DataTable table) {
        List<TableColumn> columns = table.columns();
        boolean plain = !table.rowNumbers()
                && !table.hasTotals()
                && columns.stream()
                        .allMatch(column -> TableColumn.of(column.title()).equals(column));
        if (plain) {
            return TableLook.PLAIN;
        }
        int more = Math.max(0, table.width() - columns.size());
        List<Style.Align> aligns = new ArrayList<>(
                columns.stream().map(column -> style(column.alignment())).toList());
        aligns.addAll(Collections.nCopies(more, Style.Align.LEFT));
        List<Optional<String>> groups =
                new ArrayList<>(columns.stream().map(TableColumn::group).toList());
        IntStream.range(0, more).forEach(i -> groups.add(Optional.empty()));
        if (table.rowNumbers()) {
            aligns.add(0, Style.Align.CENTRE);
            groups.add(0, Optional.empty());
        }
        return new TableLook(aligns, groups, table.rowNumbers() ? 1 : 0, table.hasTotals() ? 1 : 0);
    }

    private static Style.Align style(TableColumn.Align align) {
        return switch (align) {
            case LEFT -> Style.Align.LEFT;
            case CENTER -> Style.Align.CENTRE;
            case RIGHT -> Style.Align.RIGHT;
        };
    }
}
