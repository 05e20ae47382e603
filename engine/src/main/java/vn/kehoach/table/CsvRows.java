package vn.kehoach.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.csv.Cell;
import vn.kehoach.csv.CsvReader;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.CellType;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.TableColumn;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Decoder;
import vn.kehoach.yaml.ReadingCode;

/**
 * The rows of one file for one table. The file's first line names its columns; the table takes those that it names itself, in its
 * own order, or all of them where it names none.
 */
final class CsvRows {
    private final SourceFile file;
    private final DataTable table;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<String> todos = new ArrayList<>();
    private final Map<String, Span> places = new LinkedHashMap<>();

    CsvRows(SourceFile file, DataTable table) {
        this.file = file;
        this.table = table;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** Row and column of each value that is still to be filled in: {@code 3/1}, from 0. */
    List<String> todos() {
        return todos;
    }

    /** Where each value stands that the table has from the file, by its pointer in the table: {@code /rows/3/1}. */
    Map<String, Span> places() {
        return places;
    }

    /** The table with its rows; absent where the file cannot be relied on. */
    Optional<DataTable> read() {
        Outcome<SourceText> text = Decoder.decode(file);
        findings.addAll(text.diagnostics());
        findings.removeIf(finding -> finding.code().equals(ReadingCode.FILE_BOM.word())); // spreadsheets write one
        if (text.value().isEmpty() || text.hasAny(Severity.ERROR)) {
            return Optional.empty();
        }
        CsvReader.Table found = CsvReader.read(text.value().get());
        if (found.unclosed().isPresent()) {
            say(
                    TableCode.TABLE_CSV_MALFORMED,
                    new Span(found.unclosed().get(), found.unclosed().get()),
                    "quote");
            return Optional.empty();
        }
        if (found.rows().size() < 2) {
            say(TableCode.TABLE_CSV_MALFORMED, Span.WHOLE_FILE, "empty");
            return Optional.empty();
        }
        return filled(found.rows().get(0), found.rows().subList(1, found.rows().size()));
    }

    private Optional<DataTable> filled(List<Cell> head, List<List<Cell>> lines) {
        List<String> names = head.stream().map(Cell::text).map(CsvRows::exact).toList();
        List<TableColumn> columns = table.columns().isEmpty()
                ? head.stream().map(Cell::text).map(TableColumn::of).toList()
                : table.columns();
        List<Integer> taken = new ArrayList<>();
        for (TableColumn column : columns) {
            String name = exact(column.title());
            int index = names.indexOf(name);
            if (names.lastIndexOf(name) > index) {
                Span second = head.get(index
                                + 1
                                + names.subList(index + 1, names.size()).indexOf(name))
                        .span();
                say(TableCode.TABLE_CSV_MALFORMED, second, "twice", column.title());
                return Optional.empty();
            }
            if (index < 0) {
                String known = names.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
                say(TableCode.TABLE_CSV_MALFORMED, line(head), "column", column.title(), known);
            }
            taken.add(index);
        }
        if (taken.contains(-1)) {
            return Optional.empty();
        }
        if (table.columns().isEmpty()) {
            for (int i = 0; i < head.size(); i++) {
                places.put("/columns/" + i, head.get(i).span());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> line : lines) {
            if (line.size() != head.size()) {
                say(TableCode.TABLE_CSV_MALFORMED, line(line), "row", line.size(), head.size());
            }
            rows.add(row(columns, taken, line, rows.size()));
        }
        return Optional.of(table.with(columns, rows));
    }

    private List<String> row(List<TableColumn> columns, List<Integer> taken, List<Cell> line, int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (taken.get(i) >= line.size()) {
                cells.add("");
                continue;
            }
            Cell cell = line.get(taken.get(i));
            CellType type = columns.get(i).cells();
            if (!CellType.isVacant(cell.text()) && !type.accepts(cell.text())) {
                say(
                        TableCode.TABLE_CSV_VALUE,
                        cell.span(),
                        word(type),
                        cell.text(),
                        columns.get(i).title());
            }
            if (cell.text().startsWith("TODO")) {
                todos.add(row + "/" + i);
            }
            places.put("/rows/" + row + "/" + i, cell.span());
            cells.add(cell.text());
        }
        return cells;
    }

    /** The same for letters that are composed and for those that are not, as some spreadsheets write them. */
    private static String exact(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    private static String word(CellType type) {
        return type == CellType.DATE ? "date" : "number";
    }

    private static Span line(List<Cell> cells) {
        return new Span(
                cells.get(0).span().start(), cells.get(cells.size() - 1).span().end());
    }

    private void say(TableCode code, Span span, String variant, Object... arguments) {
        findings.add(code.at(file.name(), span, "", variant, arguments));
    }
}
