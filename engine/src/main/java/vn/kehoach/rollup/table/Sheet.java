package vn.kehoach.rollup.table;

import java.util.List;

/**
 * A table with a name.
 *
 * @param title short, without the signs that names of spreadsheets may not have
 * @param columns its header row
 * @param rows in each as many cells as there are columns
 */
public record Sheet(String title, List<String> columns, List<List<Cell>> rows) {
    /** Keeps its own copies. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
