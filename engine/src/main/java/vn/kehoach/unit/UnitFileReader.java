package vn.kehoach.unit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.UnitFile.Row;

/** Reads one file of the unit table; {@code templates/units/README.md} describes the layout. */
final class UnitFileReader {
    private static final String SINCE_UNRECORDED = "since: unrecorded";
    private static final String UNTIL = "until: ";
    private static final String SUFFIX = ".txt";

    private final String name;
    private final String text;
    private final UnitFindings findings;
    /** Where the next line starts in the text, and its number from 1. */
    private int at;

    private int line = 1;

    UnitFileReader(SourceFile file) {
        this.name = file.name();
        this.text = new String(file.content(), StandardCharsets.UTF_8);
        this.findings = new UnitFindings(name);
    }

    /** What a file says before its first unit. */
    record Head(LocalDate day, boolean unrecorded, Optional<LocalDate> until) {}

    /** A file's units, and those that it only names by code. */
    record Lines(List<Row> rows, List<Row> mentions) {}

    String name() {
        return name;
    }

    List<Diagnostic> findings() {
        return findings.all();
    }

    /** Reads up to the first unit. A file whose name is no date is taken to hold from the last day there is: never. */
    Head head() {
        LocalDate day = dayOfName();
        boolean unrecorded = false;
        Optional<LocalDate> until = Optional.empty();
        for (; at < text.length() && !isUnit(); next()) {
            String content = content();
            if (content.equals(SINCE_UNRECORDED)) {
                unrecorded = true;
            } else if (content.startsWith(UNTIL)) {
                until = until(content.substring(UNTIL.length()), day);
            } else if (!content.isEmpty() && content.charAt(0) != '#') {
                findings.add("unit-table-bad-line", line, 1, content);
            }
        }
        return new Head(day, unrecorded, until);
    }

    /** Reads the units; {@link #head} comes first, and once. */
    Lines lines() {
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        List<Row> rows = new ArrayList<>();
        List<Row> mentions = new ArrayList<>();
        Map<String, Integer> lineOfCode = new HashMap<>(1 << 14);
        List<String> above = new ArrayList<>(); // the codes of the units above, by depth
        for (; at < text.length(); next()) {
            String content = content();
            if (!composed && !Normalizer.isNormalized(content, Normalizer.Form.NFC)) {
                findings.add("unit-table-not-nfc", line, 1, content);
            }
            if (content.isBlank() || content.charAt(0) == '#') {
                continue;
            }
            Row row = row(content, above);
            if (row != null && row.type() == null) {
                mentions.add(row);
            } else if (row != null) {
                Integer earlier = lineOfCode.putIfAbsent(row.code(), line);
                if (earlier == null) {
                    rows.add(row);
                } else {
                    findings.add("unit-table-duplicate", line, content.indexOf(row.code()) + 1, row.code(), earlier);
                }
            }
        }
        return new Lines(List.copyOf(rows), List.copyOf(mentions));
    }

    /** The unit of a line; without a type if the line only names it; null if the line is no unit, which is then said. */
    private Row row(String content, List<String> above) {
        int indent = 0;
        while (indent < content.length() && content.charAt(indent) == ' ') {
            indent++;
        }
        int end = indent;
        while (end < content.length() && content.charAt(end) >= '0' && content.charAt(end) <= '9') {
            end++;
        }
        String code = content.substring(indent, end);
        int depth = indent / 2;
        if (indent % 2 != 0 || UnitTable.tierOf(code).isEmpty()) {
            findings.add("unit-table-bad-line", line, indent + 1, content.strip());
            return null;
        }
        boolean bare = end == content.length();
        if (!fits(code, depth, above, bare)) {
            findings.add("unit-table-no-parent", line, indent + 1, code);
            return null;
        }
        above.subList(depth, above.size()).clear();
        above.add(code);
        Optional<String> parent = depth == 0 ? Optional.empty() : Optional.of(above.get(depth - 1));
        return bare ? new Row(line, code, null, "", parent) : named(content, end + 1, code, parent);
    }

    /** Whether a code may stand at its depth: provinces and bare codes at the edge, others under a shorter code. */
    private static boolean fits(String code, int depth, List<String> above, boolean bare) {
        if (depth == 0) {
            return bare || code.length() == 2;
        }
        return depth <= above.size() && above.get(depth - 1).length() < code.length();
    }

    private Row named(String content, int from, String code, Optional<String> parent) {
        for (UnitType type : UnitType.values()) {
            String word = type.vietnamese();
            int nameAt = from + word.length() + 1;
            if (content.startsWith(word, from) && nameAt < content.length() && content.charAt(nameAt - 1) == ' ') {
                String unitName = content.substring(nameAt);
                if (!unitName.equals(unitName.strip()) || unitName.indexOf('\ufffd') >= 0) {
                    findings.add("unit-table-bad-line", line, nameAt + 1, unitName);
                }
                return new Row(line, code, type, unitName.strip(), parent);
            }
        }
        findings.add("unit-table-unknown-type", line, from + 1, content.substring(from));
        return null;
    }

    private LocalDate dayOfName() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try {
            return LocalDate.parse(file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file);
        } catch (DateTimeParseException e) {
            findings.add("unit-table-bad-name", 1, 1, file);
            return LocalDate.MAX;
        }
    }

    private Optional<LocalDate> until(String written, LocalDate day) {
        try {
            LocalDate until = LocalDate.parse(written.strip());
            if (until.isBefore(day)) {
                findings.add("unit-table-backwards", line, UNTIL.length() + 1, until, day);
            }
            return Optional.of(until);
        } catch (DateTimeParseException e) {
            findings.add("unit-table-bad-line", line, UNTIL.length() + 1, written);
            return Optional.empty();
        }
    }

    private boolean isUnit() {
        char first = text.charAt(at);
        return first == ' ' || (first >= '0' && first <= '9');
    }

    private String content() {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private void next() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }
}
