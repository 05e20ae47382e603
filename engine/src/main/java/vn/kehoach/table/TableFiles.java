package vn.kehoach.table;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanTables;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.source.World;
import vn.kehoach.yaml.Decoder;

/** Puts the rows that stand in files beside a plan into the plan. Only the plan's own folder and those in it are looked into. */
public final class TableFiles {
    private final World world;

    /** The files of a world. */
    public TableFiles(World world) {
        this.world = world;
    }

    /**
     * A plan with the rows of its files.
     *
     * @param plan with what is wrong with the files; always there
     * @param files that were read, named by their ways from the plan's folder, in the order of the tables; each once
     */
    public record Filled(Outcome<Read<Plan>> plan, List<SourceFile> files) {
        /** Keeps its own copy. */
        public Filled {
            files = List.copyOf(files);
        }
    }

    /**
     * The plan with the rows of all its tables; a table whose file cannot be used stays as it is, and there is a finding.
     *
     * @param place where the plan's file is; absent: it came through a pipe, and no file is beside it
     */
    public Filled fill(Read<Plan> read, Optional<Path> place) {
        if (!PlanTables.any(read.value(), table -> table.csv().isPresent())) {
            return new Filled(new Outcome<>(Optional.of(read), List.of()), List.of());
        }
        Filling filling = new Filling(read, place);
        Plan plan = PlanTables.map(read.value(), filling::table);
        Read<Plan> filled = new Read<>(plan, read.origins().with(filling.places), filling.todos, read.unreadable());
        return new Filled(new Outcome<>(Optional.of(filled), filling.findings), List.copyOf(filling.files.values()));
    }

    /** The tables of one plan on their way. */
    private final class Filling {
        private final Read<Plan> read;
        private final Optional<Path> place;
        private final List<Diagnostic> findings = new ArrayList<>();
        private final List<String> todos;
        private final Map<String, Origins.Place> places = new LinkedHashMap<>();
        private final Map<Path, SourceFile> files = new LinkedHashMap<>();

        Filling(Read<Plan> read, Optional<Path> place) {
            this.read = read;
            this.place = place;
            this.todos = new ArrayList<>(read.todos());
        }

        DataTable table(String pointer, DataTable table) {
            if (table.csv().isEmpty()) {
                return table;
            }
            String csv = table.csv().get();
            String at = pointer + "/csv";
            if (!table.rows().isEmpty()) {
                say(TableCode.TABLE_CSV_MALFORMED, at, "both", csv);
                return table;
            }
            if (place.isEmpty()) {
                say(TableCode.TABLE_CSV_MISSING, at, "pipe", csv);
                return table;
            }
            Optional<Path> beside = within(csv);
            if (beside.isEmpty()) {
                say(TableCode.TABLE_CSV_OUTSIDE, at, "message", csv);
                return table;
            }
            return rows(pointer, table, csv, beside.get()).orElse(table);
        }

        private Optional<DataTable> rows(String pointer, DataTable table, String csv, Path way) {
            SourceFile file;
            try {
                Path path = place.orElseThrow().resolveSibling(way);
                if (!world.real(path).startsWith(world.real(folder()))) {
                    say(TableCode.TABLE_CSV_OUTSIDE, pointer + "/csv", "link", csv);
                    return Optional.empty();
                }
                SourceFile content = SourceFile.read(world, path, Decoder.MAX_BYTES);
                file = new SourceFile(named(csv), content.content());
                files.put(way, new SourceFile(way.toString().replace('\\', '/'), content.content()));
            } catch (IOException e) {
                say(TableCode.TABLE_CSV_MISSING, pointer + "/csv", "message", csv);
                return Optional.empty();
            }
            CsvRows rows = new CsvRows(file, table);
            Optional<DataTable> filled = rows.read();
            findings.addAll(rows.findings());
            Span named = read.origins().at(pointer + "/csv").value();
            rows.places()
                    .forEach((cell, span) -> places.put(
                            pointer + cell,
                            new Origins.Place(
                                    pointer + cell,
                                    named,
                                    Optional.empty(),
                                    Optional.of(new Origins.Elsewhere(file.name(), span)))));
            rows.todos().forEach(cell -> todos.add(pointer + "/rows/" + cell));
            return filled;
        }

        /** A way that leads down from the plan's folder; absent for any other. */
        private Optional<Path> within(String csv) {
            try {
                Path way = Path.of(csv).normalize();
                boolean below = !way.isAbsolute()
                        && !way.startsWith("..")
                        && !way.toString().isEmpty();
                return below ? Optional.of(way) : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        private Path folder() {
            return Optional.ofNullable(place.orElseThrow().getParent()).orElse(Path.of(""));
        }

        /** As the author would name it: like the plan's own file. */
        private String named(String csv) {
            String plan = read.origins().file();
            int folder = Math.max(plan.lastIndexOf('/'), plan.lastIndexOf('\\'));
            return plan.substring(0, folder + 1) + csv;
        }

        private void say(TableCode code, String pointer, String variant, Object... arguments) {
            Origins.Place at = read.origins().at(pointer);
            findings.add(code.at(read.origins().file(), at.value(), at.pointer(), variant, arguments));
        }
    }
}
