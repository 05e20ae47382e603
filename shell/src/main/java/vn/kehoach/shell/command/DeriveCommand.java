package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.Engine;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.FactsFile;
import vn.kehoach.derive.Template;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Facts;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.Unit;
import vn.kehoach.yaml.Decoder;

/** {@code derive}: the plan of a unit, made of a template of the tier above. */
@Command(name = "derive", aliases = "dan-xuat")
final class DeriveCommand implements Callable<Integer> {
    /** One byte more than a file may have: enough for the engine to say that it is too large. */
    private static final int MOST = Decoder.MAX_BYTES + 1;

    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.template}", descriptionKey = "TEMPLATE")
    @Takes(Kind.PLAN)
    private Path template;

    @Option(names = "--unit", paramLabel = "${bundle:label.unit}")
    @Takes(Kind.UNIT)
    private String unit;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private BatchOptions batch;

    @Option(names = "--facts", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path facts;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", converter = Day.class)
    private LocalDate date;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWhatMakesNoSense();
        SourceFile file = SourceFile.read(kehoach.world(), template, MOST);
        boolean isDerived =
                Engine.text(file).filter(text -> ChildFile.isIn(text.text())).isPresent();
        if (isDerived) {
            return full ? alone(file) : refused("derive-is-derived");
        }
        refuse(all == (unit != null), "derive-unit-or-all");
        Outcome<Template> read = Template.read(file);
        if (read.value().isEmpty()) {
            return told(read, file);
        }
        if (all) {
            return new DeriveAll(
                            kehoach, batch, Optional.ofNullable(facts), Optional.ofNullable(date), out, full, force)
                    .run(file, read.value().get());
        }
        LocalDate day = date == null ? kehoach.world().today() : date;
        Search search = new Search(kehoach);
        List<Unit> units = search.units(unit, day);
        if (units.size() != 1) {
            if (units.size() > 1) {
                kehoach.tell(search.ambiguous(unit, units));
            }
            return Status.COULD_NOT_RUN;
        }
        Facts known = Facts.NONE;
        if (facts != null) {
            SourceFile said = SourceFile.read(kehoach.world(), facts, MOST);
            Outcome<Facts> outcome = FactsFile.read(said);
            if (!outcome.diagnostics().isEmpty()) {
                return told(outcome, said);
            }
            known = outcome.value().orElseThrow();
        }
        Optional<LocalDate> dated = Optional.ofNullable(date);
        Outcome<Derivation> made = full
                ? kehoach.engine().cascade().derive(read.value().get(), units.get(0), dated, known)
                : kehoach.engine()
                        .cascade()
                        .begin(file, TemplateLookup.way(folder(), template), units.get(0), dated, known);
        return made.value().isEmpty() ? told(made, file) : finish(made.value().get());
    }

    /** A derived plan as one that stands by itself. */
    private int alone(SourceFile file) throws IOException {
        Inputs inputs = new Inputs(kehoach);
        Outcome<Adopted> plan = kehoach.engine().cascade().adopted(inputs.plan(template, file));
        if (plan.value().isEmpty() || plan.hasAny(Severity.ERROR)) {
            kehoach.console()
                    .err()
                    .print(new FindingsPrinter(kehoach)
                            .toErr(
                                    plan.diagnostics(),
                                    Stream.concat(Stream.of(file), inputs.around().stream())
                                            .toList()));
            return Status.FINDINGS;
        }
        return written(plan.value().get().full());
    }

    /** In which the new plan will be. */
    private Path folder() {
        Path parent = out == null ? null : out.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private int refused(String key) {
        kehoach.tell(kehoach.say(key, template, kehoach.typed("derive " + Typed.word(template) + " --full")));
        return Status.COULD_NOT_RUN;
    }

    private void refuseWhatMakesNoSense() {
        refuse(all && unit != null, "derive-unit-or-all");
        refuse(out != null && (isSame(out, template) || facts != null && isSame(out, facts)), "out-is-read", out);
        refuse(all && out == null, "option-needs", "--all", "--out");
        batch.jobs();
        batch.given().ifPresent(option -> refuse(!all, "option-needs", option, "--all"));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private int told(Outcome<?> outcome, SourceFile file) {
        kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(outcome.diagnostics(), List.of(file)));
        return Status.FINDINGS;
    }

    private int finish(Derivation plan) throws IOException {
        int status = written(plan.text());
        if (status == Status.FINE) {
            open(plan);
        }
        return status;
    }

    private int written(String text) throws IOException {
        if (out == null) {
            kehoach.print(text);
            return Status.FINE;
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!force && Output.hasOther(out, content)) {
            kehoach.tell(kehoach.say("file-exists", out));
            return Status.COULD_NOT_RUN;
        }
        Output.replace(out, content);
        kehoach.console().out().println(out);
        return Status.FINE;
    }

    private void open(Derivation plan) {
        if (plan.open().isEmpty()) {
            kehoach.tell(kehoach.say("derive-complete"));
        } else {
            kehoach.tell(kehoach.say("derive-open", plan.open().size()));
            plan.open().forEach(place -> kehoach.tell("  " + place.substring(1)));
        }
        plan.waiting()
                .forEach((fact, parts) -> kehoach.tell(kehoach.say("derive-waiting", fact, String.join("; ", parts))));
        if (!plan.waiting().isEmpty()) {
            kehoach.tell(kehoach.say(full ? "derive-again" : "derive-comes"));
        }
        if (out != null) {
            kehoach.tell(kehoach.say("derive-next", kehoach.typed("validate " + Typed.word(out))));
        }
    }
}
