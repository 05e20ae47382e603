package vn.kehoach.anatomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables with commas (RFC 4180): a cell with a comma or a quote stands in quotes; lines that begin with {@code #} are comments. */
final class Csv {
    private static final Path FOLDER = Path.of("src/test/resources/anatomy");
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    private Csv() {}

    /** The rows of a table below its head, each as wide as the head. */
    static List<List<String>> read(String table) {
        try {
            List<List<String>> rows = Files.readAllLines(FOLDER.resolve(table)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Csv::cells)
                    .toList();
            rows.stream()
                    .filter(row -> row.size() != rows.get(0).size())
                    .findFirst()
                    .ifPresent(row -> {
                        throw new IllegalStateException(
                                table + ": " + rows.get(0).size() + " cells are wanted: " + row);
                    });
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines below those that a table has. */
    static void append(String table, List<String> lines) {
        try {
            Path file = FOLDER.resolve(table);
            String text = Files.readString(file);
            Files.writeString(
                    file, text + lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells as a line of a table. */
    static String line(Object... cells) {
        List<String> written = new ArrayList<>();
        for (Object cell : cells) {
            String text = String.valueOf(cell);
            boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
            written.add(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        }
        return String.join(",", written);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        boolean more = true;
        while (more) {
            if (!cell.find()) {
                throw new IllegalStateException("a cell that cannot be read: " + line);
            }
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            more = cell.group(3).equals(",");
        }
        return cells;
    }
}
