package vn.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * How the columns of a table of data stand, and what of it its author did not write.
 *
 * @param aligns of each column, how its cells stand; empty: all as their style says
 * @param groups of each column, the head that it shares with those beside it; empty: none has one
 * @param generatedColumns how many columns at the left were made by the program
 * @param generatedRows how many rows at the end were made by the program
 */
public record TableLook(
        List<Style.Align> aligns, List<Optional<String>> groups, int generatedColumns, int generatedRows) {
    /** A table of texts, all of them its author's. */
    public static final TableLook PLAIN = new TableLook(List.of(), List.of(), 0, 0);

    /** Keeps its own copies. */
    public TableLook {
        aligns = List.copyOf(aligns);
        groups = List.copyOf(groups);
    }

    /** How the cells of a column stand, where that is not as their style says. */
    public Optional<Style.Align> align(int column) {
        return column < aligns.size() ? Optional.of(aligns.get(column)) : Optional.empty();
    }

    /** The part of the plan that a cell of the head was made of: {@code …/columns/0/title}; empty for none. */
    public String partOf(String table, HeadCell cell) {
        int column = cell.column() - generatedColumns;
        return column < 0 || table.isEmpty() ? "" : table + "/columns/" + column + (cell.group() ? "/group" : "/title");
    }

    /** The part of the plan that another cell was made of: {@code …/rows/0/0}; empty for none. */
    String partOf(String table, int rows, int row, int column) {
        return table.isEmpty() || column < generatedColumns || row >= rows - generatedRows
                ? ""
                : table + "/rows/" + row + "/" + (column - generatedColumns);
    }
}
