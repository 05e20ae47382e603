package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.PlanInput;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;

/** {@code validate}: everything that is wrong with some plans. What cannot be read does not keep the rest from being reported. */
@Command(name = "validate", aliases = "kiem-tra")
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.plan}", descriptionKey = "PATH")
    @Takes(Kind.PLAN)
    private List<String> paths;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private FailOn failOn;

    @Option(names = "--watch")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    /** From what severity on the status is 1. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (watch && paths.contains("-")) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say("options-clash", "--watch", "-"));
        }
        return watch ? new Watch(kehoach, paths).run(this::check) : check();
    }

    private int check() throws InterruptedException {
        Inputs inputs = new Inputs(kehoach);
        List<Inputs.Input> found = inputs.of(paths);
        int status = inputs.status();
        if (found.isEmpty()) {
            return status;
        }
        List<SourceFile> files = new ArrayList<>();
        List<PlanInput> plans = new ArrayList<>();
        Checked checked = new Checked(List.of(), List.of());
        for (Inputs.Input input : found) {
            try {
                if (input.isOffice()) {
                    SourceFile office = inputs.read(input);
                    files.add(office);
                    checked = checked.and(new Checked(kehoach.engine().checkOffice(office), List.of()));
                } else {
                    PlanInput plan = inputs.plan(input);
                    files.add(plan.file());
                    plans.add(plan);
                }
            } catch (IOException e) {
                kehoach.tell(Failure.of(kehoach, e));
                status = Status.COULD_NOT_RUN;
            }
        }
        try (Progress progress = new Progress(kehoach.console(), plans.size())) {
            checked = checked.and(kehoach.engine().checkAll(plans, progress::step))
                    .distinct();
        }
        inputs.offices().stream()
                .filter(office -> files.stream().noneMatch(file -> file.name().equals(office.name())))
                .forEach(files::add);
        report(checked, files);
        boolean atFault = new Outcome<>(Optional.empty(), checked.findings()).hasAny(failOn.severity);
        return Math.max(status, atFault ? Status.FINDINGS : Status.FINE);
    }

    private void report(Checked checked, List<SourceFile> files) {
        FindingsPrinter printer = new FindingsPrinter(kehoach);
        if (format == ReportFormat.JSON) {
            kehoach.print(printer.json(checked.findings()));
        } else if (!files.isEmpty()) {
            kehoach.print(printer.toOut(checked.findings(), files));
        }
    }
}
