package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.diagnostic.Diagnostic;
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

    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private int status = Status.FINE;

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
    public Integer call() throws InterruptedException {
        Inputs inputs = new Inputs(kehoach);
        List<Inputs.Input> found = inputs.of(paths);
        status = inputs.status();
        if (found.isEmpty()) {
            return status;
        }
        try (Progress progress = new Progress(kehoach.console(), found.size())) {
            for (Inputs.Input input : found) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                progress.step(input.name());
                check(inputs, input);
            }
        }
        report();
        boolean atFault = new Outcome<>(Optional.empty(), findings).hasAny(failOn.severity);
        return Math.max(status, atFault ? Status.FINDINGS : Status.FINE);
    }

    private void check(Inputs inputs, Inputs.Input input) {
        try {
            SourceFile file = inputs.read(input);
            files.add(file);
            findings.addAll(kehoach.engine().check(file).diagnostics());
        } catch (IOException e) {
            kehoach.tell(Failure.of(kehoach, e));
            status = Status.COULD_NOT_RUN;
        }
    }

    private void report() {
        FindingsPrinter printer = new FindingsPrinter(kehoach);
        if (format == ReportFormat.JSON) {
            kehoach.print(printer.json(findings));
        } else if (!files.isEmpty()) {
            kehoach.print(printer.toOut(findings, files));
        }
    }
}
