package vn.kehoach.intake.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Paragraph.Origin;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

/** Reads a table. DOC has no columns, only edges: a cell spans as many columns as other rows have edges inside it. */
final class DocTables {
    /** Edges nearer than this are one, in twips: Word rounds. */
    private static final int NEAR = 20;
    /** A cell with a line on one side only makes no grid. */
    private static final int SIDES = 2;

    private final org.apache.poi.hwpf.usermodel.Table table;
    private final TreeSet<Integer> edges = new TreeSet<>();
    private final List<List<Span>> rows = new ArrayList<>();
    private int cells;
    private int drawn;

    private DocTables(org.apache.poi.hwpf.usermodel.Table table) {
        this.table = table;
    }

    /** The table; absent where nothing is in it. */
    static Optional<Table> read(org.apache.poi.hwpf.usermodel.Table table, DocReading reading, Origin origin) {
        Place place = reading.upcoming();
        DocTables tables = new DocTables(table);
        tables.collectEdges();
        for (int row = 0; row < table.numRows(); row++) {
            tables.row(table.getRow(row), reading, origin);
        }
        List<List<Table.Cell>> cells = tables.rows.stream()
                .map(row -> row.stream().map(Span::cell).toList())
                .toList();
        boolean empty = cells.stream().flatMap(List::stream).allMatch(cell -> cell.blocks()
                .isEmpty());
        return empty ? Optional.empty() : Optional.of(new Table(place, 2 * tables.drawn >= tables.cells, cells));
    }

    private void collectEdges() {
        for (int row = 0; row < table.numRows(); row++) {
            for (int i = 0; i < table.getRow(row).numCells(); i++) {
                int edge = table.getRow(row).getCell(i).getLeftEdge();
                if (edges.subSet(edge - NEAR, edge + NEAR + 1).isEmpty()) {
                    edges.add(edge);
                }
            }
        }
    }

    private void row(TableRow row, DocReading reading, Origin origin) {
        List<Span> spans = new ArrayList<>();
        Span left = null;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            List<Block> blocks = DocBlocks.read(cell, reading, origin, table.getTableLevel());
            int columns = columns(cell);
            Optional<Span> above = above(cell.getLeftEdge());
            if (left != null && cell.isMerged() && !cell.isFirstMerged()) {
                left.columns += columns;
                left.blocks.addAll(blocks);
            } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && above.isPresent()) {
                above.get().reach(rows.size());
                above.get().blocks.addAll(blocks);
                left = above.get();
            } else {
                left = new Span(cell.getLeftEdge(), rows.size(), columns, blocks);
                spans.add(left);
                cells++;
                drawn += sides(cell, row, i) >= SIDES ? 1 : 0;
            }
        }
        rows.add(spans);
    }

    private int columns(TableCell cell) {
        int from = cell.getLeftEdge() + NEAR;
        int to = cell.getLeftEdge() + cell.getWidth() - NEAR;
        return to <= from ? 1 : 1 + edges.subSet(from, false, to, true).size();
    }

    /** The cell that reaches down to this row at an edge. */
    private Optional<Span> above(int edge) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (Span span : rows.get(row)) {
                if (Math.abs(span.edge - edge) <= NEAR) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private int sides(TableCell cell, TableRow row, int column) {
        boolean first = column == 0;
        boolean last = column == row.numCells() - 1;
        return side(cell.getBrcTop(), rows.isEmpty() ? row.getTopBorder() : row.getHorizontalBorder())
                + side(
                        cell.getBrcBottom(),
                        rows.size() == table.numRows() - 1 ? row.getBottomBorder() : row.getHorizontalBorder())
                + side(cell.getBrcLeft(), first ? row.getLeftBorder() : row.getVerticalBorder())
                + side(cell.getBrcRight(), last ? row.getRightBorder() : row.getVerticalBorder());
    }

    private static int side(BorderCode ofCell, BorderCode ofRow) {
        return isDrawn(ofCell) || (ofCell == null || ofCell.isEmpty()) && isDrawn(ofRow) ? 1 : 0;
    }

    private static boolean isDrawn(BorderCode border) {
        return border != null && !border.isEmpty() && border.getBorderType() != 0 && border.getBorderType() != 0xff;
    }

    private static final class Span {
        private final int edge;
        private final int firstRow;
        private final List<Block> blocks;
        private int columns;
        private int rows = 1;

        private Span(int edge, int firstRow, int columns, List<Block> blocks) {
            this.edge = edge;
            this.firstRow = firstRow;
            this.columns = columns;
            this.blocks = new ArrayList<>(blocks);
        }

        private void reach(int row) {
            rows = row - firstRow + 1;
        }

        private Table.Cell cell() {
            return new Table.Cell(blocks, columns, rows);
        }
    }
}
