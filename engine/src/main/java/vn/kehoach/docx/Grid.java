package vn.kehoach.docx;

import java.util.List;
import java.util.function.Consumer;
import vn.kehoach.document.Form;
import vn.kehoach.document.HeadCell;

/** A table of data: ruled, from margin to margin, rows that no page end splits, a header row that each page repeats. */
final class Grid {
    private static final String[] LINES = {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"};
    private static final String TWIPS = "dxa";

    private final Xml xml;
    private final long[] columns;

    /** Starts it; the edges of the columns are in mm. */
    Grid(Xml xml, Form.Grid look, List<Double> edges) {
        this.xml = xml;
        this.columns = new long[edges.size()];
        long left = 0;
        for (int i = 0; i < columns.length; i++) {
            long edge = Lengths.mm(edges.get(i));
            columns[i] = edge - left;
            left = edge;
        }
        xml.open("w:tbl").open("w:tblPr");
        width("w:tblW", left);
        width("w:tblInd", 0);
        lines(look);
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins(look);
        xml.close("w:tblPr").open("w:tblGrid");
        for (long column : columns) {
            xml.empty("w:gridCol", "w:w", Long.toString(column));
        }
        xml.close("w:tblGrid");
    }

    private void lines(Form.Grid look) {
        xml.open("w:tblBorders");
        for (String line : LINES) {
            String width = Long.toString(Lengths.eighths(look.line()));
            xml.empty(line, "w:val", "single", "w:sz", width, "w:space", "0", "w:color", "000000");
        }
        xml.close("w:tblBorders");
    }

    private void margins(Form.Grid look) {
        xml.open("w:tblCellMar");
        width("w:top", Lengths.points(look.space()));
        width("w:left", Lengths.mm(look.padding()));
        width("w:bottom", Lengths.points(look.space()));
        width("w:right", Lengths.mm(look.padding()));
        xml.close("w:tblCellMar");
    }

    /** A row; the cells are written by their index from 0, each with at least one paragraph. */
    void row(Consumer<Integer> cell) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        for (int i = 0; i < columns.length; i++) {
            xml.open("w:tc").open("w:tcPr");
            width("w:tcW", columns[i]);
            xml.close("w:tcPr");
            cell.accept(i);
            xml.close("w:tc");
        }
        xml.close("w:tr");
    }

    /** A row of the head, with cells over several columns or rows, each with at least one paragraph. */
    void head(List<HeadCell> cells, Consumer<HeadCell> content) {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close("w:trPr");
        for (HeadCell cell : cells) {
            long wide = 0;
            for (int i = cell.column(); i < cell.column() + cell.span(); i++) {
                wide += columns[i];
            }
            xml.open("w:tc").open("w:tcPr");
            width("w:tcW", wide);
            if (cell.span() > 1) {
                xml.empty("w:gridSpan", "w:val", Integer.toString(cell.span()));
            }
            switch (cell.part()) {
                case ALONE -> {}
                case ABOVE -> xml.empty("w:vMerge", "w:val", "restart").empty("w:vAlign", "w:val", "center");
                case BELOW -> xml.empty("w:vMerge");
            }
            xml.close("w:tcPr");
            content.accept(cell);
            xml.close("w:tc");
        }
        xml.close("w:tr");
    }

    void close() {
        xml.close("w:tbl");
    }

    private void width(String element, long twips) {
        xml.empty(element, "w:w", Long.toString(twips), "w:type", TWIPS);
    }
}
