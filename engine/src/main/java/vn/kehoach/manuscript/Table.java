package vn.kehoach.manuscript;

import java.util.List;

/**
 * A table.
 *
 * @param place where its first row begins
 * @param ruled whether lines are drawn between its cells: one without lines only sets text side by side, as the head of the first page
 *     and recipients and signature are
 * @param rows from top to bottom, each with its cells from left to right
 */
public record Table(Place place, boolean ruled, List<List<Cell>> rows) implements Block {
    /** Keeps its own copies. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param blocks its content
     * @param columns how many columns it spans, from 1
     * @param rows how many rows it spans, from 1; the rows below then lack it
     */
    public record Cell(List<Block> blocks, int columns, int rows) {
        /** Keeps its own copy. */
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }
}
