package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.document.Form;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Sets the head of a table, one row or two, as one strip; a cell over both stands in their middle. */
final class TableHead {
    private final Form form;
    private final UnaryOperator<List<Run>> runs;
    private final Structure structure;

    /** A layout of heads; {@code runs} makes of the runs of a text those that are shown. */
    TableHead(Form form, UnaryOperator<List<Run>> runs, Structure structure) {
        this.form = form;
        this.runs = runs;
        this.structure = structure;
    }

    /**
     * The head.
     *
     * @param rows from above; none: there is no head
     * @param edges of the columns, and the right margin, pt
     */
    Optional<Strip> strip(List<List<HeadCell>> rows, double[] edges) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        double upper = height(rows.get(0), HeadCell.Part.ALONE, edges);
        double lower = rows.size() == 1 ? 0 : height(rows.get(1), HeadCell.Part.ALONE, edges);
        double height = Math.max(upper + lower, height(rows.get(0), HeadCell.Part.ABOVE, edges));
        List<Column> columns = new ArrayList<>();
        List<PageLayout.Stroke> strokes = new ArrayList<>();
        strokes.add(across(edges[0], edges[edges.length - 1], 0));
        strokes.add(across(edges[0], edges[edges.length - 1], height));
        strokes.add(down(edges[0], 0, height));
        for (int row = 0; row < rows.size(); row++) {
            structure.open(Role.TR);
            for (HeadCell cell : rows.get(row)) {
                double right = edges[cell.column() + cell.span()];
                if (cell.part() == HeadCell.Part.ABOVE) {
                    double above = (height - column(cell, edges).strip().height()) / 2;
                    columns.add(column(cell, edges, above, structure.head(1, rows.size())));
                    strokes.add(down(right, 0, height));
                } else if (cell.part() == HeadCell.Part.ALONE) {
                    columns.add(column(cell, edges, row == 0 ? 0 : upper, structure.head(cell.span(), 1)));
                    boolean grouped = row == 0 && rows.size() > 1;
                    strokes.add(down(right, row == 0 ? 0 : upper, grouped ? upper : height));
                    if (grouped) {
                        strokes.add(across(edges[cell.column()], right, upper));
                    }
                }
            }
            structure.close();
        }
        Strip text = Column.sideBySide(columns.toArray(Column[]::new));
        return Optional.of(
                new Strip(height, 0, text.lines(), strokes, text.marks(), List.of(), text.notes(), List.of()));
    }

    private double height(List<HeadCell> cells, HeadCell.Part part, double[] edges) {
        return cells.stream()
                .filter(cell -> cell.part() == part)
                .mapToDouble(cell -> column(cell, edges).strip().height())
                .max()
                .orElse(0);
    }

    private Column column(HeadCell cell, double[] edges) {
        return column(cell, edges, 0, Structure.ARTIFACT);
    }

    private Column column(HeadCell cell, double[] edges, double top, int element) {
        double padding = Measures.mm(form.table().padding());
        double left = edges[cell.column()];
        double right = edges[cell.column() + cell.span()];
        Style style = form.style(StyleName.TABLE_HEADER);
        return new Column(left + padding, right - left - 2 * padding)
                .down(top + form.table().space() + form.table().line())
                .add(StyledText.of(style, "", runs.apply(cell.text())).as(element))
                .down(form.table().space());
    }

    private PageLayout.Stroke across(double left, double right, double y) {
        double line = form.table().line();
        return new PageLayout.Stroke(left - line / 2, y + line / 2, right - left + line, line);
    }

    private PageLayout.Stroke down(double x, double top, double bottom) {
        double line = form.table().line();
        return new PageLayout.Stroke(x - line / 2, (top + bottom) / 2, line, bottom - top);
    }
}
