package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.PlanInput;
import vn.kehoach.check.Checked;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Review;
import vn.kehoach.source.SourceFile;

/** {@code validate}: everything that is wrong with some plans. What cannot be read does not keep the rest from being reported. */
@Command(name = "validate", aliases = "kiem-tra")
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.plan}", descriptionKey = "PATH")
    @Takes(Kind.PLAN)
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "${bundle:label.reports}",
            split = ReportTo.SEPARATOR,
            hideParamSyntax = true,
            converter = ReportTo.Converter.class,
            defaultValue = "text")
    @Takes(Kind.REPORTS)
    private List<ReportTo> reports;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private FailOn failOn;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--watch")
    private boolean watch;

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
        refuse(watch && paths.contains("-"), "options-clash", "--watch", "-");
        return watch ? new Watch(kehoach, paths).run(this::check) : check();
    }

    private int check() throws InterruptedException {
        Inputs inputs = new Inputs(kehoach);
        List<Inputs.Input> found = inputs.of(paths);
        refuseWhatMakesNoSense(found);
        if (found.isEmpty()) {
            return inputs.status();
        }
        List<PlanInput> plans = new ArrayList<>();
        List<SourceFile> offices = new ArrayList<>();
        List<String> unread = read(inputs, found, plans, offices);
        Checked checked = check(plans, offices);
        List<SourceFile> files = plans.stream().map(PlanInput::file).toList();
        inputs.around().stream()
                .filter(around -> Stream.concat(offices.stream(), files.stream())
                        .noneMatch(file -> file.name().equals(around.name())))
                .forEach(offices::add);
        Review review =
                new Review(files, offices, checked, unread, kehoach.world().today());
        int written = new Reports(kehoach, reports, paths, plans, force).write(review);
        boolean atFault = new Outcome<>(Optional.empty(), review.findings()).hasAny(failOn.severity);
        int status = atFault ? Status.FINDINGS : Status.FINE;
        int troubles = unread.isEmpty() ? inputs.status() : Status.COULD_NOT_RUN;
        return Math.max(status, Math.max(troubles, written));
    }

    private void refuseWhatMakesNoSense(List<Inputs.Input> found) {
        refuse(reports.stream().filter(ReportTo::isPrinted).count() > 1, "two-reports-printed");
        Set<Path> taken = new HashSet<>();
        found.stream().filter(input -> input.path() != null).forEach(input -> taken.add(whole(input.path())));
        for (ReportTo report : reports) {
            report.file().ifPresent(file -> refuse(!taken.add(whole(file)), "report-file-taken", file));
        }
        refuse(force && reports.stream().allMatch(ReportTo::isPrinted), "option-needs", "--force", "--format …=");
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Reads plans and offices' files, and gives what kept others from being read. */
    private List<String> read(
            Inputs inputs, List<Inputs.Input> found, List<PlanInput> plans, List<SourceFile> offices) {
        List<String> unread = new ArrayList<>();
        for (Inputs.Input input : found) {
            try {
                if (input.isOffice()) {
                    offices.add(inputs.read(input));
                } else {
                    plans.add(inputs.plan(input));
                }
            } catch (IOException e) {
                String trouble = Failure.of(kehoach, e);
                kehoach.tell(trouble);
                unread.add(trouble);
            }
        }
        return unread;
    }

    private Checked check(List<PlanInput> plans, List<SourceFile> offices) throws InterruptedException {
        List<Diagnostic> faults = offices.stream()
                .flatMap(office -> kehoach.engine().checkOffice(office).stream())
                .toList();
        try (Progress progress = new Progress(kehoach.console(), plans.size())) {
            return kehoach.engine()
                    .checkAll(plans, progress::step)
                    .and(new Checked(faults, List.of()))
                    .distinct();
        }
    }
}
