package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
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
import vn.kehoach.Engine;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.Template;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/** {@code sync}: what derived plans have to look at again since their templates changed. */
@Command(name = "sync", aliases = "dong-bo")
final class SyncCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.plan}", descriptionKey = "PATH")
    @Takes(Kind.PLAN)
    private List<String> paths;

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--before", paramLabel = "${bundle:label.template}")
    @Takes(Kind.FILE)
    private Path before;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() throws InterruptedException, IOException {
        refuse(write && check, "--check");
        refuse(write && paths.contains("-"), "-");
        Optional<SourceFile> earlier = before == null
                ? Optional.empty()
                : Optional.of(SourceFile.read(kehoach.world(), before, Decoder.MAX_BYTES + 1));
        if (earlier.isPresent()) {
            Outcome<Template> read = Template.read(earlier.get());
            if (read.value().isEmpty()) {
                kehoach.console()
                        .err()
                        .print(new FindingsPrinter(kehoach).toErr(read.diagnostics(), List.of(earlier.get())));
                return Status.COULD_NOT_RUN;
            }
        }
        Inputs inputs = new Inputs(kehoach);
        SyncJob job = new SyncJob(kehoach, inputs, earlier, write, format);
        int status = Status.FINE;
        for (Inputs.Input input : derived(inputs)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                status = Math.max(status, job.run(input));
            } catch (IOException e) {
                kehoach.tell(Failure.of(kehoach, e));
                status = Status.COULD_NOT_RUN;
            }
        }
        status = Math.max(status, inputs.status());
        job.finish();
        return check && job.isAnythingOpen() ? Math.max(status, Status.FINDINGS) : status;
    }

    /** Plans that inherit: one that does not is left alone in a folder, and told where it is named. */
    private List<Inputs.Input> derived(Inputs inputs) {
        List<Inputs.Input> derived = new ArrayList<>();
        for (Inputs.Input input : inputs.plansOf(paths)) {
            boolean is = input.path() == null || isDerived(inputs, input);
            if (is) {
                derived.add(input);
            } else if (paths.contains(input.name())) {
                kehoach.tell(kehoach.say("sync-not-derived", input.name()));
            }
        }
        return derived;
    }

    private static boolean isDerived(Inputs inputs, Inputs.Input input) {
        try {
            return Engine.text(inputs.read(input))
                    .filter(text -> ChildFile.isIn(text.text()))
                    .isPresent();
        } catch (IOException e) {
            return true; // told when it is read in earnest
        }
    }

    private void refuse(boolean senseless, String other) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say("options-clash", "--write", other));
        }
    }
}
