package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

/** The text of a ruled table. */
final class GridText {
    /** Room between a cell's lines and its text, pt. */
    private static final double PADDING = 5;

    private GridText() {}

    static Table table(Grid grid, List<Glyph> glyphs, Rows rows) {
        List<List<Table.Cell>> table = new ArrayList<>();
        for (int i = 0; i < grid.rows(); i++) {
            table.add(new ArrayList<>());
        }
        for (Grid.Box box : grid.boxes(glyphs)) {
            table.get(box.row()).add(cell(grid, box, rows));
        }
        int first = rows.number(glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::y)
                .min()
                .orElse(grid.top()));
        return new Table(new Place(rows.page(), first), true, table);
    }

    private static Table.Cell cell(Grid grid, Grid.Box box, Rows rows) {
        List<Line> lines = rows.lines(box.glyphs());
        List<Block> blocks = List.of();
        if (!lines.isEmpty()) {
            double padding = lines.stream().mapToDouble(Line::left).min().orElse(0) - grid.left(box);
            double inside = Math.max(0, Math.min(PADDING, padding));
            Frame frame = Frame.between(grid.left(box) + inside, grid.right(box) - inside, lines);
            Flow flow = new Flow();
            flow.lines(frame, lines);
            blocks = flow.blocks();
        }
        return new Table.Cell(blocks, box.columns(), box.rows());
    }
}
