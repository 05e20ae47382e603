package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.heir.Estate;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/** {@code heirs}: who takes over a plan that outlives its unit, as those of districts do after 30 June 2025. */
@Command(name = "heirs", aliases = "ke-thua")
final class HeirsCommand implements Callable<Integer> {
    /** One byte more than a plan may have: enough for the engine to say that it is too large. */
    private static final int MOST = Decoder.MAX_BYTES + 1;

    @ParentCommand
    private Kehoach kehoach;

    @Parameters(paramLabel = "${bundle:label.plan}", descriptionKey = "PLAN")
    @Takes(Kind.PLAN)
    private Path plan;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() throws IOException {
        SourceFile file = SourceFile.read(kehoach.world(), plan, MOST);
        Inputs inputs = new Inputs(kehoach);
        if (inputs.plansOf(List.of(plan.toString())).isEmpty()) {
            return Status.COULD_NOT_RUN; // a template: told
        }
        Outcome<Optional<Estate>> outcome = kehoach.engine().cascade().heirs(inputs.plan(plan, file));
        if (outcome.value().isEmpty()) {
            kehoach.console()
                    .err()
                    .print(new FindingsPrinter(kehoach)
                            .toErr(
                                    outcome.diagnostics(),
                                    Stream.concat(Stream.of(file), inputs.around().stream())
                                            .toList()));
            return Status.FINDINGS;
        }
        Optional<Estate> estate = outcome.value().get();
        HeirsReport report = new HeirsReport(kehoach, plan.toString());
        kehoach.print(format == ReportFormat.JSON ? report.json(estate) : report.text(estate));
        return estate.filter(left -> !left.points().isEmpty()).isPresent() ? Status.FINDINGS : Status.FINE;
    }
}
