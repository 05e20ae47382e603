package vn.kehoach.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/**
 * Reads tables as spreadsheets write them (RFC 4180). Values are apart by what is most frequent in the first line of comma, semicolon and tab:
 * spreadsheets set to Vietnamese write semicolons, because the comma is in their numbers.
 */
public final class CsvReader {
    private static final String SEPARATORS = ",;\t";
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int column = 1;
    private Optional<Position> unclosed = Optional.empty();

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /**
     * What was read.
     *
     * @param rows the values line by line; lines without any are left out
     * @param unclosed the quote that nothing closes, which makes the rest of the text one value
     */
    public record Table(List<List<Cell>> rows, Optional<Position> unclosed) {
        /** Keeps its own copy. */
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Reads a table; every text is one. */
    public static Table read(SourceText text) {
        CsvReader reader = new CsvReader(text.text());
        List<List<Cell>> rows = reader.rows();
        return new Table(rows, reader.unclosed);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS.charAt(0);
        for (char each : SEPARATORS.toCharArray()) {
            if (count(first, each) > count(first, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<Cell> row = row();
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            step();
            row.add(cell());
        }
        if (at < text.length()) { // the line's end
            step();
        }
        return row;
    }

    private Cell cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            step();
        }
        Position start = new Position(line, column);
        Position end = start;
        StringBuilder value = new StringBuilder();
        int kept = 0;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            quoted(value, start);
            kept = value.length();
            end = new Position(line, column);
        }
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            value.appendCodePoint(text.codePointAt(at));
            boolean blank = text.charAt(at) == ' ';
            step();
            end = blank ? end : new Position(line, column);
        }
        String text = value.substring(0, kept) + value.substring(kept).stripTrailing();
        return new Cell(kept == 0 ? text.strip() : text, new Span(start, end));
    }

    /** Two quotes are one that belongs to the value. */
    private void quoted(StringBuilder value, Position start) {
        step();
        while (at < text.length()) {
            boolean quote = text.charAt(at) == QUOTE;
            if (quote && (at + 1 == text.length() || text.charAt(at + 1) != QUOTE)) {
                step();
                return;
            }
            if (quote) {
                step();
            }
            value.appendCodePoint(text.codePointAt(at));
            step();
        }
        unclosed = Optional.of(start);
    }

    private boolean isLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void step() {
        int letter = text.codePointAt(at);
        boolean both = letter == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += both ? 2 : Character.charCount(letter);
        if (letter == '\n' || letter == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
