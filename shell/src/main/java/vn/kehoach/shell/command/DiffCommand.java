package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.DifferenceJson;
import vn.kehoach.compare.DifferenceText;

/** {@code diff}: where two plans differ, and a Word document that shows it. */
@Command(name = "diff", aliases = "so-sanh")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "${bundle:label.plan}", descriptionKey = "BEFORE")
    @Takes(Kind.PLAN)
    private String before;

    @Parameters(index = "1", paramLabel = "${bundle:label.plan}", descriptionKey = "AFTER")
    @Takes(Kind.PLAN)
    private String after;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--author", paramLabel = "${bundle:label.name}")
    private String author;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", converter = Day.class)
    private LocalDate date;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        refuse(before.equals("-") && after.equals("-"), "one-plan-from-input");
        refuse(author != null && out == null, "option-needs", "--author", "--out");
        refuse(date != null && out == null, "option-needs", "--date", "--out");
        refuse(force && out == null, "option-needs", "--force", "--out");
        Inputs inputs = new Inputs(kehoach);
        TwoPlans plans = new TwoPlans(kehoach, before, after);
        List<Inputs.Input> found = plans.inputs();
        if (found.isEmpty() || out != null && new OutFile(kehoach, out, force).isAmong(found)) {
            return Status.COULD_NOT_RUN;
        }
        Optional<Compared> compared = plans.compare(inputs, found, format);
        if (compared.isEmpty() || out != null && !(plans.arePrinted(compared.get()) && write(compared.get()))) {
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(
                format == ReportFormat.JSON
                        ? new DifferenceJson(kehoach.lang()).print(compared.get())
                        : new DifferenceText(kehoach.lang()).print(compared.get()));
        return compared.get().difference().isNone() ? Status.FINE : Status.FINDINGS;
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private boolean write(Compared compared) throws IOException {
        LocalDate day = Optional.ofNullable(date)
                .or(() -> compared.after().plan().date().flatMap(known -> known.full()))
                .orElseGet(kehoach.world()::today);
        String name = author == null ? spec.root().name() : author;
        boolean written = new OutFile(kehoach, out, force)
                .write(kehoach.engine().versions().trackedChanges(compared, name, day));
        if (written) {
            kehoach.tell(kehoach.say("redline-written", out));
        }
        return written;
    }
}
