package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.intake.Intake;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/** {@code import}: an existing document as a plan, or what was edited in one brought back to its plan. */
@Command(name = "import", aliases = "nhap")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
    @Takes(Kind.DOCUMENT)
    private String document;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--onto", paramLabel = "${bundle:label.plan}")
    @Takes(Kind.PLAN)
    private Path plan;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        refuseWhatMakesNoSense();
        SourceFile given = document.equals("-")
                ? new SourceFile(document, kehoach.console().in().readNBytes(Intake.MAX_BYTES + 1))
                : read(Path.of(document), Intake.MAX_BYTES);
        if (plan != null) {
            return new OntoJob(kehoach, given, plan, read(plan, Decoder.MAX_BYTES), format, diff, write, force).run();
        }
        return new ImportJob(kehoach, given, Optional.ofNullable(out), Optional.ofNullable(asOf), format, force).run();
    }

    private void refuseWhatMakesNoSense() {
        boolean json = format == ReportFormat.JSON;
        refuse(out != null && plan != null, "onto-writes-itself");
        refuse(asOf != null && plan != null, "options-clash", "--as-of", "--onto");
        refuse(json && diff, "options-clash", "--format json", "--diff");
        refuse(diff && plan == null, "option-needs", "--diff", "--onto");
        refuse(write && plan == null, "option-needs", "--write", "--onto");
        refuse(force && out == null && !write, "option-needs", "--force", "--out");
        refuse(json && plan == null && out == null, "json-needs-out");
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private SourceFile read(Path path, int most) throws IOException {
        if (kehoach.world().isFolder(path)) {
            throw new FileSystemException(path.toString(), null, kehoach.say("is-a-folder"));
        }
        return SourceFile.read(kehoach.world(), path, most);
    }
}
