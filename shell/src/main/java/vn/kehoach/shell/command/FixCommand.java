package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fix}: corrects what can be corrected in some plans; shows first, and writes only when told. */
@Command(name = "fix", aliases = "sua")
final class FixCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.plan}", descriptionKey = "PATH")
    @Takes(Kind.PLAN)
    private List<String> paths;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--unsafe")
    private boolean unsafe;

    @Override
    public Integer call() throws InterruptedException {
        if (write && paths.contains("-")) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say("options-clash", "--write", "-"));
        }
        Inputs inputs = new Inputs(kehoach);
        FixJob job = new FixJob(kehoach, inputs, diff, write, unsafe);
        int status = Status.FINE;
        for (Inputs.Input input : inputs.plansOf(paths)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                if (!input.isOffice()) {
                    status = Math.max(status, job.fix(input));
                }
            } catch (IOException e) {
                kehoach.tell(Failure.of(kehoach, e));
                status = Status.COULD_NOT_RUN;
            }
        }
        job.finish();
        return Math.max(status, inputs.status());
    }
}
