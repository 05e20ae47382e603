package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;
import vn.kehoach.manuscript.Table.Cell;

/**
 * A ruled table typed in a text: Markdown's rows between {@code |}, or rows of cells between tabs, as copied from a word
 * processor or a spreadsheet.
 *
 * @param table what it is
 * @param end the line after it, an index
 */
record Grid(Table table, int end) {
    private static final int FEWEST_TABS = 2;

    /** No page has room for more. */
    private static final int MOST_COLUMNS = 64;

    /** The table that begins at a line, if one does. */
    static Optional<Grid> at(List<TextLine> lines, int start) {
        boolean piped = lines.get(start).isTableRow();
        int tabs = tabs(lines.get(start));
        if (!piped && (tabs < FEWEST_TABS || tabs >= MOST_COLUMNS)) {
            return Optional.empty();
        }
        int end = start;
        while (end < lines.size() && (piped ? lines.get(end).isTableRow() : tabs(lines.get(end)) == tabs)) {
            end++;
        }
        if (!piped && end - start < 2) {
            return Optional.empty();
        }
        List<List<Cell>> rows = lines.subList(start, end).stream()
                .filter(line -> !piped || !isDrawn(line))
                .map(line -> cells(line, piped))
                .toList();
        boolean empty = rows.stream().flatMap(List::stream).allMatch(cell -> cell.blocks()
                .isEmpty());
        Place place = Place.of(lines.get(start).number());
        return empty ? Optional.empty() : Optional.of(new Grid(new Table(place, true, rows), end));
    }

    /** The row between the head of a table and its body, and the borders that some programs draw. */
    private static boolean isDrawn(TextLine line) {
        return line.text().chars().allMatch(c -> " |:-+=\t".indexOf(c) >= 0);
    }

    private static int tabs(TextLine line) {
        return line.isBlank()
                ? 0
                : (int) line.raw().chars().filter(c -> c == '\t').count();
    }

    private static List<Cell> cells(TextLine line, boolean piped) {
        String row = line.text();
        List<Cell> cells = new ArrayList<>();
        int start = piped ? 1 : 0;
        String text = piped ? row : line.raw();
        for (int at = start; at <= text.length(); at++) {
            boolean ends = at == text.length() || text.charAt(at) == (piped ? '|' : '\t');
            boolean escaped = at > 0 && at < text.length() && text.charAt(at - 1) == '\\';
            if (ends && !escaped && !(piped && at == text.length() && start == at)) {
                cells.add(cell(text.substring(start, at), Place.of(line.number())));
                start = at + 1;
            }
        }
        return cells;
    }

    private static Cell cell(String text, Place place) {
        List<Stretch> stretches = Inline.stretches(text);
        List<Block> blocks = stretches.isEmpty() ? List.of() : List.of(Blocks.paragraph(place, stretches, Look.PLAIN));
        return new Cell(blocks, 1, 1);
    }
}
