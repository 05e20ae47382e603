package vn.kehoach.shell.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kehoach.csv.Cell;
import vn.kehoach.csv.CsvReader;
import vn.kehoach.csv.CsvWriter;
import vn.kehoach.source.SourceText;

/** What was made of what: a table of files, sorted by name, of which a folder may hold several, one a share. For use by several threads. */
public final class Manifest {
    private static final String STEM = "kehoach-manifest";
    private static final String ENDING = ".csv";
    private static final List<String> COLUMNS =
            List.of("file", "sha256", "inputs", "checked", "errors", "warnings", "notes", "todos");

    private final Map<String, Made> own = new TreeMap<>();
    private final Map<String, List<Made>> known = new TreeMap<>();
    private final Map<String, Set<String>> byInputs = new HashMap<>();

    /** The name of the file of a share. */
    public static String name(Shard shard) {
        return shard.name(STEM, ENDING);
    }

    /** Whether a file of a folder is a table of this kind, of whatever share. */
    public static boolean isOne(String name) {
        return name.startsWith(STEM) && name.endsWith(ENDING);
    }

    /**
     * Takes in a table that is there. Lines that make no sense are passed over: what they would have told is found out again.
     *
     * @param own whether it is the one that this run will write
     */
    public synchronized void read(SourceText text, boolean own) {
        for (List<Cell> row : CsvReader.read(text).rows()) {
            made(row).ifPresent(made -> {
                String file = row.get(0).text();
                known.computeIfAbsent(file, none -> new ArrayList<>()).add(made);
                byInputs.computeIfAbsent(made.inputs(), none -> new TreeSet<>()).add(file);
                if (own) {
                    this.own.put(file, made);
                }
            });
        }
    }

    private static Optional<Made> made(List<Cell> row) {
        List<String> values = row.stream().map(Cell::text).toList();
        if (values.size() != COLUMNS.size() || values.equals(COLUMNS)) {
            return Optional.empty();
        }
        try {
            int first = COLUMNS.indexOf("errors");
            Tally tally = new Tally(
                    values.get(first - 1),
                    Integer.parseInt(values.get(first)),
                    Integer.parseInt(values.get(first + 1)),
                    Integer.parseInt(values.get(first + 2)),
                    Integer.parseInt(values.get(first + 3)));
            return Optional.of(new Made(values.get(1), values.get(2), tally));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What is known of a file: at most one entry of each table. */
    public synchronized List<Made> of(String file) {
        return List.copyOf(known.getOrDefault(file, List.of()));
    }

    /** The files that are known to have been made of some inputs, in earlier runs, by name. */
    public synchronized List<String> madeOf(String inputs) {
        return byInputs.getOrDefault(inputs, Set.of()).stream().toList();
    }

    /** A file has been made, or found as it should be. */
    public synchronized void put(String file, Made made) {
        own.put(file, made);
    }

    /** The table of this run, sorted: same files, same bytes. */
    public synchronized String text() {
        CsvWriter csv = CsvWriter.exact();
        csv.row(COLUMNS);
        own.forEach((file, made) -> csv.row(List.of(
                file,
                made.content(),
                made.inputs(),
                made.tally().day(),
                String.valueOf(made.tally().errors()),
                String.valueOf(made.tally().warnings()),
                String.valueOf(made.tally().notes()),
                String.valueOf(made.tally().todos()))));
        return csv.text();
    }
}
