package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

/** Reads a table (ECMA-376 Part 1, 17.4). */
final class TableReader {
    private final Reading reading;
    private final Paragraph.Origin origin;
    private final List<List<Span>> rows = new ArrayList<>();
    /** The cells that may reach down into the next row, by their first column. */
    private Map<Integer, Span> above = new HashMap<>();

    private TableReader(Reading reading, Paragraph.Origin origin) {
        this.reading = reading;
        this.origin = origin;
    }

    /** The table; absent where nothing is in it. */
    static Optional<Table> read(Element tbl, Reading reading, Paragraph.Origin origin, Optional<String> control) {
        TableReader reader = new TableReader(reading, origin);
        Place place = reading.upcoming();
        for (Part row : parts(tbl, "w:tr", control)) {
            reader.row(row);
        }
        List<List<Table.Cell>> cells = reader.rows.stream()
                .map(row -> row.stream().map(Span::cell).toList())
                .toList();
        boolean empty = cells.stream().flatMap(List::stream).allMatch(cell -> cell.blocks()
                .isEmpty());
        return empty ? Optional.empty() : Optional.of(new Table(place, Borders.areDrawn(tbl, reading.styles), cells));
    }

    /** Rows of a table or cells of a row, also those in content controls and other wraps. */
    static List<Part> parts(Element parent, String name, Optional<String> control) {
        List<Part> parts = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.is(name)) {
                parts.add(new Part(child, control));
            } else if (child.is("w:sdt")) {
                parts.addAll(parts(
                        child.child("w:sdtContent"), name, Controls.tag(child).or(() -> control)));
            } else if (!child.is("w:tbl")) {
                parts.addAll(parts(child, name, control));
            }
        }
        return parts;
    }

    private void row(Part row) {
        Element trPr = row.element().child("w:trPr");
        if (trPr.find("w:del").isPresent()) {
            deleted(row, trPr.child("w:del"));
            return;
        }
        List<Span> cells = new ArrayList<>();
        Map<Integer, Span> here = new HashMap<>();
        int column = (int) Lengths.number(trPr.val("w:gridBefore")).orElse(0.0).doubleValue();
        Span left = null;
        for (Part part : parts(row.element(), "w:tc", row.control())) {
            Element tcPr = part.element().child("w:tcPr");
            List<Block> blocks = BlockReader.read(part.element(), reading, origin, part.control());
            int columns = Math.max(
                    1, Lengths.number(tcPr.val("w:gridSpan")).orElse(1.0).intValue());
            Span cell = above.get(column);
            if (left != null && isContinued(tcPr, "w:hMerge")) {
                left.columns += columns;
                left.blocks.addAll(blocks);
            } else if (cell != null && isContinued(tcPr, "w:vMerge")) {
                cell.reach(rows.size());
                cell.blocks.addAll(blocks);
                here.put(column, cell);
                left = cell;
            } else {
                left = new Span(rows.size(), columns, blocks);
                cells.add(left);
                here.put(column, left);
            }
            column += columns;
        }
        rows.add(cells);
        above = here;
    }

    /** A row that a tracked change takes out: its places are counted, its words told. */
    private void deleted(Part row, Element change) {
        int told = reading.remarks.size();
        List<Block> blocks = BlockReader.read(row.element(), reading, origin, row.control());
        reading.remarks.subList(told, reading.remarks.size()).clear();
        String words = blocks.isEmpty() ? Words.deleted(row.element()) : BlockWords.of(blocks);
        reading.say(Matter.DELETED, change.attribute("w:author"), words);
    }

    /** Merged with the cell above or to the left: present, and not a new beginning. */
    private static boolean isContinued(Element tcPr, String merge) {
        return tcPr.find(merge).isPresent() && !tcPr.val(merge).equals("restart");
    }

    /** A row or cell, and the content control around it. */
    record Part(Element element, Optional<String> control) {}

    private static final class Span {
        private final int firstRow;
        private final List<Block> blocks;
        private int columns;
        private int rows = 1;

        private Span(int firstRow, int columns, List<Block> blocks) {
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
