package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.shape.MayBeEmpty;

/**
 * Data in rows and columns. That all rows have as many cells is a matter of the checks.
 *
 * @param columns from the left; empty for a table without a header row
 * @param rows texts of the cells, from the left; an empty text is an empty cell
 * @param widths of the columns, percent of the width between the margins, 100 together; empty: reckoned from the texts
 * @param csv a file beside the plan's that holds the rows; who reads the plan from its file puts them in their place, and there is
 *     none any more
 * @param rowNumbers whether a column of numbers from 1 stands before the others
 * @param totals whether a row of totals stands below the others
 */
public record DataTable(
        List<TableColumn> columns,
        @MayBeEmpty List<List<String>> rows,
        List<Integer> widths,
        Optional<String> csv,
        boolean rowNumbers,
        boolean totals) {
    /** Keeps its own copies. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        widths = List.copyOf(widths);
    }

    /** A table of nothing but texts. */
    public static DataTable of(List<String> titles, List<List<String>> rows, List<Integer> widths) {
        return new DataTable(
                titles.stream().map(TableColumn::of).toList(), rows, widths, Optional.empty(), false, false);
    }

    /** The same with rows of its own. */
    public DataTable with(List<TableColumn> others, List<List<String>> cells) {
        return new DataTable(others, cells, widths, Optional.empty(), rowNumbers, totals);
    }

    /** How many columns it needs: as many as its longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).reduce(columns.size(), Math::max);
    }

    /** Texts of the header row. */
    public List<String> titles() {
        return columns.stream().map(TableColumn::title).toList();
    }

    /** What the cells of a column hold, by its index. */
    public CellType cells(int column) {
        return column < columns.size() ? columns.get(column).cells() : CellType.TEXT;
    }

    /** Whether a row of totals is printed: it is asked for, and there is something to add up. */
    public boolean hasTotals() {
        return IntStream.range(0, columns.size()).anyMatch(this::isAdded);
    }

    /** Whether a column has a cell in the row of totals: it asks for one; where none does, each of numbers but shares has one. */
    public boolean isAdded(int column) {
        if (column >= columns.size()) {
            return false;
        }
        boolean none = columns.stream().allMatch(each -> each.total().isEmpty());
        CellType type = cells(column);
        return none
                ? totals && (type == CellType.NUMBER || type == CellType.MONEY)
                : columns.get(column).total().isPresent() && type.isNumeric();
    }

    /** What the cells of a column come to; those that are no numbers count nothing. */
    public BigDecimal sum(int column) {
        CellType type = cells(column);
        return rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> type.number(row.get(column)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
