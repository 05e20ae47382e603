package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.shape.MayBeEmpty;

/**
 * Data in rows and columns. That all rows have as many cells is a matter of the checks.
 *
 * @param columns texts of the header row; empty for a table without one
 * @param rows texts of the cells, from the left; an empty text is an empty cell
 * @param widths of the columns, percent of the width between the margins, 100 together; empty: reckoned from the texts
 */
public record DataTable(@MayBeEmpty List<String> columns, @MayBeEmpty List<List<String>> rows, List<Integer> widths) {
    /** Keeps its own copies. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        widths = List.copyOf(widths);
    }

    /** How many columns it needs: as many as its longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).reduce(columns.size(), Math::max);
    }
}
