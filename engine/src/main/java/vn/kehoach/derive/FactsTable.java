package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.csv.Cell;
import vn.kehoach.csv.CsvReader;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Facts;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Decoder;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.ReadingCode;

/**
 * What many units say of themselves: a table whose first line names the facts, with a column {@code unit} of codes or clear names. An empty
 * value is not known.
 *
 * @param facts by code of the unit
 * @param doubtful codes of units whose lines are wrong
 */
public record FactsTable(Map<String, Facts> facts, Set<String> doubtful) {
    /** Nothing is known of any unit. */
    public static final FactsTable NONE = new FactsTable(Map.of(), Set.of());

    private static final String UNIT = "unit";
    private static final int CODE_LENGTH = 5;

    /** Keeps its own copies. */
    public FactsTable {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        doubtful = Collections.unmodifiableSet(new TreeSet<>(doubtful));
    }

    /** What is known of a unit. */
    public Facts of(Unit unit) {
        return facts.getOrDefault(unit.code(), Facts.NONE);
    }

    /**
     * Reads a table and says everything that is wrong with it.
     *
     * @param wanted the units that plans are made for
     * @return absent where the first line cannot be relied on; units whose own lines are wrong are {@code doubtful}
     */
    public static Outcome<FactsTable> read(SourceFile file, List<Unit> wanted, Units units, LocalDate day) {
        Outcome<SourceText> text = Decoder.decode(file);
        List<Diagnostic> findings = new ArrayList<>(text.diagnostics());
        findings.removeIf(finding -> finding.code().equals(ReadingCode.FILE_BOM.word())); // spreadsheets write one
        if (text.value().isEmpty() || text.hasAny(Severity.ERROR)) {
            return new Outcome<>(Optional.empty(), findings);
        }
        return new Reading(file.name(), wanted, units, day, findings)
                .read(CsvReader.read(text.value().get()));
    }

    /** One table on its way. */
    private static final class Reading {
        private final String file;
        private final Set<String> wanted;
        private final Units units;
        private final LocalDate day;
        private final List<Diagnostic> findings;
        private final List<String> columns = new ArrayList<>();
        private final Map<String, Facts> facts = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private final Set<String> doubtful = new HashSet<>();
        private final List<Cell> outside = new ArrayList<>();

        Reading(String file, List<Unit> wanted, Units units, LocalDate day, List<Diagnostic> findings) {
            this.file = file;
            this.wanted = wanted.stream().map(Unit::code).collect(Collectors.toSet());
            this.units = units;
            this.day = day;
            this.findings = findings;
        }

        Outcome<FactsTable> read(CsvReader.Table table) {
            List<Cell> head = table.rows().isEmpty() ? List.of() : table.rows().get(0);
            head.forEach(this::column);
            if (!columns.contains(UNIT)) {
                say(DeriveCode.DERIVE_TABLE_NO_UNITS, Span.WHOLE_FILE, "message");
            }
            table.unclosed().ifPresent(at -> say(DeriveCode.DERIVE_TABLE_QUOTE, new Span(at, at), "message"));
            boolean isSound = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
            if (columns.contains(UNIT)) {
                table.rows().stream().skip(1).forEach(this::row);
            }
            if (!outside.isEmpty()) {
                Cell first = outside.get(0);
                say(DeriveCode.DERIVE_TABLE_OUTSIDE, first.span(), "message", first.text(), outside.size());
            }
            return new Outcome<>(isSound ? Optional.of(new FactsTable(facts, doubtful)) : Optional.empty(), findings);
        }

        private void column(Cell cell) {
            String name = cell.text();
            if (!name.equals(UNIT) && !Known.NAMES.contains(name)) {
                List<String> all =
                        Stream.concat(Stream.of(UNIT), Known.NAMES.stream()).toList();
                Optional<String> near = Nearest.of(name, all);
                say(
                        DeriveCode.DERIVE_TABLE_COLUMN,
                        cell.span(),
                        near.isPresent() ? "near" : "none",
                        name,
                        near.orElse(String.join(", ", all)));
            } else if (columns.contains(name)) {
                say(DeriveCode.DERIVE_TABLE_COLUMN_TWICE, cell.span(), "message", name);
            }
            columns.add(name);
        }

        private void row(List<Cell> row) {
            for (int i = columns.size(); i < row.size(); i++) {
                if (!row.get(i).text().isEmpty()) {
                    say(DeriveCode.DERIVE_TABLE_CELL, row.get(i).span(), "message", columns.size());
                }
            }
            int at = columns.indexOf(UNIT);
            Cell name = at < row.size() ? row.get(at) : new Cell("", row.get(0).span());
            Optional<Unit> unit = unit(name);
            if (unit.isPresent() && !wanted.contains(unit.get().code())) {
                outside.add(name);
            } else {
                unit.ifPresent(known -> row(row, name, known.code()));
            }
        }

        private void row(List<Cell> row, Cell name, String code) {
            Integer before = lines.putIfAbsent(code, name.span().start().line());
            if (before != null) {
                say(DeriveCode.DERIVE_TABLE_UNIT_TWICE, name.span(), "message", name.text(), before);
                doubtful.add(code);
                return;
            }
            Outcome<Read<Facts>> read = RecordReader.read(Facts.class, file, node(row));
            findings.addAll(read.diagnostics());
            if (read.hasAny(Severity.ERROR) || row.size() > columns.size()) {
                doubtful.add(code);
            }
            read.value().map(Read::value).ifPresent(known -> facts.put(code, known));
        }

        private Node.Mapping node(List<Cell> row) {
            List<Node.Entry> entries = new ArrayList<>();
            for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
                Cell cell = row.get(i);
                if (Known.NAMES.contains(columns.get(i)) && !cell.text().isEmpty()) {
                    Node value = new Node.Scalar(cell.span(), value(cell.text()), true);
                    entries.add(new Node.Entry(columns.get(i), cell.span(), value));
                }
            }
            return new Node.Mapping(row.get(0).span(), entries);
        }

        /** Spreadsheets make capitals of truth values. */
        private static String value(String text) {
            return text.equals("TRUE") || text.equals("FALSE") ? text.toLowerCase(java.util.Locale.ROOT) : text;
        }

        private Optional<Unit> unit(Cell cell) {
            List<Unit> found = units.find(cell.text(), day);
            if (found.size() != 1) {
                String variant = found.isEmpty() ? "none" : "several";
                String near = near(cell.text(), found);
                say(DeriveCode.DERIVE_TABLE_UNIT, cell.span(), near.isEmpty() ? "unknown" : variant, cell.text(), near);
            }
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        /** Spreadsheets take the zeros off the beginning of codes. */
        private String near(String text, List<Unit> found) {
            if (!found.isEmpty()) {
                return found.stream().map(Unit::code).collect(Collectors.joining(", "));
            }
            if (text.matches("\\d{1,4}")) {
                String code = "0".repeat(CODE_LENGTH - text.length()) + text;
                return units.byCode(code, day).map(unit -> code).orElse("");
            }
            return units.suggest(text, 3).stream()
                    .filter(unit -> wanted.contains(unit.code()))
                    .map(unit -> unit.code() + " " + unit.fullName())
                    .collect(Collectors.joining(", "));
        }

        private void say(DeriveCode code, Span span, String variant, Object... arguments) {
            findings.add(code.at(file, span, "", variant, arguments));
        }
    }
}
