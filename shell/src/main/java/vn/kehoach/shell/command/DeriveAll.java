package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.DerivedText;
import vn.kehoach.derive.FactsTable;
import vn.kehoach.derive.Template;
import vn.kehoach.derive.Trial;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;
import vn.kehoach.yaml.Decoder;

/**
 * The plans of all units that a template is for, a file each.
 *
 * @param facts the table of what is known of the units
 * @param date of the plans; absent: drafts without
 * @param out the folder that they are written to
 * @param full whether they are to stand by themselves, without reading the template
 * @param force to write over what a person has changed
 */
record DeriveAll(
        Kehoach kehoach,
        BatchOptions options,
        Optional<Path> facts,
        Optional<LocalDate> date,
        Path out,
        boolean full,
        boolean force) {
    /** Makes them; the file is the template's. */
    int run(SourceFile file, Template template) throws IOException, InterruptedException {
        LocalDate day = date.orElseGet(kehoach.world()::today);
        List<Unit> units = Trial.all(template.head(), kehoach.engine().units(), day);
        if (units.isEmpty()) {
            kehoach.tell(kehoach.say("derive-no-units", file.name()));
            return Status.FINDINGS;
        }
        List<SourceFile> shared = new ArrayList<>(List.of(file));
        BatchReport report = new BatchReport(kehoach, options);
        Optional<FactsTable> known = facts(units, day, shared, report);
        if (known.isEmpty()) {
            report.tellTroubles(shared);
            return Status.FINDINGS;
        }
        BatchInputs inputs = new BatchInputs(kehoach);
        List<Item> items = units.stream()
                .map(unit -> new Item(unit, file, template, known.get(), inputs))
                .filter(item -> options.shard().has(item.key()))
                .toList();
        try (BatchStop stop = new BatchStop(kehoach.isAtPrompt())) {
            new Batch(kehoach, options, BatchLedger.open(out, options.shard(), force), stop).run(items, report::add);
            int written = report.write(out, shared, force);
            report.tellTroubles(shared);
            long kept = report.rows().stream()
                    .filter(row ->
                            row.state() == BatchRow.State.KEPT && !row.remark().isEmpty())
                    .count();
            if (kept > 0 && !options.quiet()) {
                kehoach.tell(kehoach.say("batch-inherits-sum", kept, kehoach.typed("sync " + Typed.word(out))));
            }
            if (!options.quiet()) {
                kehoach.print(report.sums(report.table(out)));
            }
            return Math.max(report.status(), written);
        }
    }

    private String way(SourceFile template) {
        return TemplateLookup.way(out, Path.of(template.name()));
    }

    private Optional<FactsTable> facts(List<Unit> units, LocalDate day, List<SourceFile> shared, BatchReport report)
            throws IOException {
        if (facts.isEmpty()) {
            return Optional.of(FactsTable.NONE);
        }
        SourceFile said = SourceFile.read(kehoach.world(), facts.get(), Decoder.MAX_BYTES + 1);
        shared.add(said);
        Outcome<FactsTable> read = FactsTable.read(said, units, kehoach.engine().units(), day);
        report.addShared(read.diagnostics());
        return read.value();
    }

    /** One unit's plan. */
    private final class Item implements BatchItem {
        private final Unit unit;
        private final SourceFile file;
        private final Template template;
        private final FactsTable known;
        private final BatchInputs inputs;
        private final String key;

        Item(Unit unit, SourceFile file, Template template, FactsTable known, BatchInputs inputs) {
            this.unit = unit;
            this.file = file;
            this.template = template;
            this.known = known;
            this.inputs = inputs;
            this.key = Folding.loose(unit.fullName()).replaceAll("[^a-z0-9]+", "-") + "-" + unit.code();
        }

        @Override
        public String name() {
            LocalDate day = date.orElseGet(kehoach.world()::today);
            return unit.code() + " "
                    + kehoach.engine().units().lineage(unit, day).stream()
                            .map(Unit::fullName)
                            .collect(Collectors.joining(", "));
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public List<String> files() {
            return List.of(key + ".yaml");
        }

        @Override
        public Opened open() {
            Stream<String> words = Stream.of(
                    "derive",
                    file.name(),
                    unit.code(),
                    date.map(LocalDate::toString).orElse(""),
                    full ? "full" : way(file),
                    known.of(unit).toString(),
                    String.valueOf(known.doubtful().contains(unit.code())));
            String digest = inputs.digest(Stream.concat(words.map(BatchInputs::bytes), Stream.of(file.content())));
            return new Open(digest);
        }

        private final class Open implements Opened {
            private final String digest;

            Open(String digest) {
                this.digest = digest;
            }

            @Override
            public String inputs() {
                return digest;
            }

            @Override
            public Result make() {
                if (known.doubtful().contains(unit.code())) {
                    return nothing(List.of(), kehoach.say("derive-facts-wrong", facts.orElseThrow()));
                }
                Outcome<Derivation> made = full
                        ? kehoach.engine().cascade().derive(template, unit, date, known.of(unit))
                        : kehoach.engine().cascade().begin(file, way(file), unit, date, known.of(unit));
                if (made.value().isEmpty()) {
                    return nothing(made.diagnostics(), kehoach.say("derive-template-wrong", file.name()));
                }
                Derivation plan = made.value().get();
                byte[] content = plan.text().getBytes(StandardCharsets.UTF_8);
                return new Result(
                        Map.of(key + ".yaml", content),
                        made.diagnostics(),
                        tally(made.diagnostics(), plan.open().size()),
                        Optional.empty(),
                        Optional.empty());
            }

            private Result nothing(List<Diagnostic> findings, String why) {
                return new Result(Map.of(), findings, tally(findings, 0), Optional.empty(), Optional.of(why));
            }

            private Tally tally(List<Diagnostic> findings, int todos) {
                return Tally.of(kehoach.world().today().toString(), findings, todos);
            }

            @Override
            public Result look() {
                return make();
            }

            @Override
            public boolean isUpToDate(byte[] there, byte[] wanted) {
                return !full
                        && DerivedText.saysAll(
                                new String(there, StandardCharsets.UTF_8), new String(wanted, StandardCharsets.UTF_8));
            }
        }
    }
}
