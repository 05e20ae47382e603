package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: whether an issued file is what its plan says. */
@Command(name = "verify", aliases = "xac-minh")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
    @Takes(Kind.FILE)
    private Path file;

    @Option(names = "--plan", paramLabel = "${bundle:label.plan}")
    @Takes(Kind.PLAN)
    private Path plan;

    @Option(names = "--side", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path side;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() throws IOException {
        return new VerifyJob(kehoach, file, Optional.ofNullable(side), Optional.ofNullable(plan)).run(format);
    }
}
