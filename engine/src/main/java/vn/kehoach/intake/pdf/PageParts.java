package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A page taken apart.
 *
 * @param sheet what is drawn on it
 * @param rows its lines, counted
 * @param grids its ruled tables, from top to bottom
 * @param cells the letters in each of them
 * @param lines all other lines, from top to bottom
 */
record PageParts(Sheet sheet, Rows rows, List<Grid> grids, List<List<Glyph>> cells, List<Line> lines) {
    static PageParts of(Sheet sheet) {
        Rows rows = new Rows(sheet);
        List<Grid> grids = new ArrayList<>();
        List<List<Glyph>> cells = new ArrayList<>();
        List<Glyph> free = new ArrayList<>(sheet.glyphs());
        for (Grid grid : Grid.of(sheet.rules())) {
            List<Glyph> held = free.stream().filter(grid::holds).toList();
            if (isTable(grid, held)) {
                grids.add(grid);
                cells.add(held);
                free.removeAll(new HashSet<>(held));
            }
        }
        return new PageParts(sheet, rows, grids, cells, rows.lines(free));
    }

    PageParts with(List<Line> others) {
        return new PageParts(sheet, rows, grids, cells, others);
    }

    /** A frame around text, or lines without text, are no table. */
    private static boolean isTable(Grid grid, List<Glyph> held) {
        return grid.boxes(held).stream()
                        .filter(box -> box.glyphs().stream().anyMatch(glyph -> !glyph.isBlank()))
                        .limit(2)
                        .count()
                == 2;
    }
}
