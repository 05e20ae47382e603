package vn.kehoach.docx;

/** A table that only places its cells: columns of fixed width that fill the text width, no borders, no padding. */
final class Table {
    private static final String[] SIDES = {"w:top", "w:left", "w:bottom", "w:right"};
    private static final String TWIPS = "dxa";

    private final Xml xml;
    private final long[] columns;

    /** Starts it; the widths are in mm. */
    Table(Xml xml, double left, double right) {
        this.xml = xml;
        // The right edge is rounded, not the right column: the columns fill the text width to the twip.
        long edge = Lengths.mm(left + right);
        this.columns = new long[] {Lengths.mm(left), edge - Lengths.mm(left)};
        xml.open("w:tbl").open("w:tblPr");
        width("w:tblW", edge);
        width("w:tblInd", 0);
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : SIDES) {
            width(side, 0);
        }
        xml.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
        for (long column : columns) {
            xml.empty("w:gridCol", "w:w", Long.toString(column));
        }
        xml.close("w:tblGrid");
    }

    /** A row, which never splits over two pages; each cell writes at least one paragraph. */
    void row(Runnable left, Runnable right) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        cell(columns[0], left);
        cell(columns[1], right);
        xml.close("w:tr");
    }

    void close() {
        xml.close("w:tbl");
    }

    private void cell(long width, Runnable content) {
        xml.open("w:tc").open("w:tcPr");
        width("w:tcW", width);
        xml.close("w:tcPr");
        content.run();
        xml.close("w:tc");
    }

    private void width(String element, long twips) {
        xml.empty(element, "w:w", Long.toString(twips), "w:type", TWIPS);
    }
}
