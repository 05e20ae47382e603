package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnEdges;
import vn.kehoach.document.Form;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.TableLook;

/** Sets a table of data: each row a strip, ruled all around; the header row stands again at the top of each page. */
final class TableLayout {
    private final Form form;
    private final Measures measures;
    private final Structure structure;
    private final UnaryOperator<List<Run>> runs;

    /** A layout of tables; {@code runs} makes of the runs of a text those that are shown. */
    TableLayout(Form form, Measures measures, Structure structure, UnaryOperator<List<Run>> runs) {
        this.form = form;
        this.measures = measures;
        this.structure = structure;
        this.runs = runs;
    }

    /** A flow a row; the last stays with what follows where that is asked for. */
    List<Flow> flows(Block.DataTable table, boolean keepWithNext) {
        double[] edges = edges(table);
        structure.open(Role.TABLE);
        List<Flow> flows = new ArrayList<>();
        Style[] styles = styles(table.look(), edges.length - 1);
        Optional<Strip> header = new TableHead(form, runs, structure).strip(table.head(), edges);
        header.ifPresent(strip -> flows.add(flow(strip, 0, Flow.Keep.WHOLE, Optional.empty())));
        int last = table.rows().size() - 1;
        // The line below the last row, and the paragraph that parts the table from what follows.
        double after = form.table().line() + form.style(StyleName.BODY).after().orElse(0.0);
        for (int i = 0; i <= last; i++) {
            Strip strip = row(table.rows().get(i), styles, edges);
            Flow.Keep keep = i == last && keepWithNext ? Flow.Keep.WHOLE : Flow.Keep.NOTHING;
            flows.add(flow(strip, i == last ? after : 0, keep, header));
        }
        structure.close();
        return flows;
    }

    private static Flow flow(Strip strip, double after, Flow.Keep keep, Optional<Strip> header) {
        return new Flow(List.of(strip), 0, after, keep, Optional.empty(), header);
    }

    /** The left edge of each column, and the right margin, pt. */
    private double[] edges(Block.DataTable table) {
        List<Double> right = ColumnEdges.of(form, table);
        double[] edges = new double[right.size() + 1];
        edges[0] = measures.left();
        for (int i = 0; i < right.size(); i++) {
            edges[i + 1] = measures.left() + Measures.mm(right.get(i));
        }
        return edges;
    }

    /** The look of the cells of each column. */
    private Style[] styles(TableLook look, int columns) {
        Style usual = form.style(StyleName.TABLE_CELL);
        Style[] styles = new Style[columns];
        for (int i = 0; i < columns; i++) {
            styles[i] = look.align(i).map(usual::aligned).orElse(usual);
        }
        return styles;
    }

    private Strip row(List<List<Run>> cells, Style[] styles, double[] edges) {
        structure.open(Role.TR);
        double padding = Measures.mm(form.table().padding());
        Column[] columns = new Column[cells.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(edges[i] + padding, edges[i + 1] - edges[i] - 2 * padding);
            columns[i]
                    .down(form.table().space() + form.table().line())
                    .add(StyledText.of(styles[i], "", runs.apply(cells.get(i))).as(structure.add(Role.TD)))
                    .down(form.table().space());
        }
        structure.close();
        Strip text = Column.sideBySide(columns);
        return new Strip(
                text.height(),
                0,
                text.lines(),
                lines(edges, text.height()),
                text.marks(),
                List.of(),
                text.notes(),
                List.of());
    }

    /** Above and below the row, and at the edges of its columns. */
    private List<PageLayout.Stroke> lines(double[] edges, double height) {
        double line = form.table().line();
        double left = edges[0] - line / 2;
        double width = edges[edges.length - 1] - edges[0] + line;
        List<PageLayout.Stroke> lines = new ArrayList<>();
        lines.add(new PageLayout.Stroke(left, line / 2, width, line));
        lines.add(new PageLayout.Stroke(left, height + line / 2, width, line));
        for (double edge : edges) {
            lines.add(new PageLayout.Stroke(edge - line / 2, height / 2, line, height));
        }
        return lines;
    }
}
