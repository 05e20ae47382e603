package vn.kehoach.intake.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a table's lines are drawn, from its cells, itself and its styles (ECMA-376 Part 1, 17.4.38 and 17.4.66). */
final class Borders {
    private static final Set<String> NOT_DRAWN = Set.of("", "nil", "none");
    /** A cell with a line on one side only, as under the name of an issuer, makes no grid. */
    private static final int SIDES = 2;

    private final Element table;
    private final Styles styles;
    private final List<Element> rows;

    private Borders(Element table, Styles styles) {
        this.table = table;
        this.styles = styles;
        this.rows = TableReader.parts(table, "w:tr", Optional.empty()).stream()
                .map(TableReader.Part::element)
                .toList();
    }

    /** Whether at least half of the cells have lines on two sides. */
    static boolean areDrawn(Element table, Styles styles) {
        return new Borders(table, styles).areDrawn();
    }

    private boolean areDrawn() {
        int cells = 0;
        int drawn = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<TableReader.Part> columns = TableReader.parts(rows.get(row), "w:tc", Optional.empty());
            for (int column = 0; column < columns.size(); column++) {
                cells++;
                Element own = columns.get(column).element().child("w:tcPr").child("w:tcBorders");
                int sides = side(own, "w:top", row == 0 ? "w:top" : "w:insideH")
                        + side(own, "w:bottom", row == rows.size() - 1 ? "w:bottom" : "w:insideH")
                        + side(own, "w:left", column == 0 ? "w:left" : "w:insideV")
                        + side(own, "w:right", column == columns.size() - 1 ? "w:right" : "w:insideV");
                drawn += sides >= SIDES ? 1 : 0;
            }
        }
        return cells > 0 && 2 * drawn >= cells;
    }

    private int side(Element own, String ofCell, String ofTable) {
        String line = find(own, ofCell)
                .or(() -> find(table.child("w:tblPr").child("w:tblBorders"), ofTable))
                .or(() -> styled(ofTable))
                .orElse("");
        return NOT_DRAWN.contains(line) ? 0 : 1;
    }

    private Optional<String> styled(String side) {
        for (Element style : styles.tableStyles(table.child("w:tblPr").val("w:tblStyle"))) {
            Optional<String> line = find(style.child("w:tblPr").child("w:tblBorders"), side);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** Strict files and newer ones say start and end. */
    private static Optional<String> find(Element borders, String side) {
        String other = side.equals("w:left") ? "w:start" : side.equals("w:right") ? "w:end" : side;
        return borders.find(side).or(() -> borders.find(other)).map(border -> border.attribute("w:val"));
    }
}
