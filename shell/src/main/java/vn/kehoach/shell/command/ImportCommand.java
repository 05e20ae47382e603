package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.Imported;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.Intake;
import vn.kehoach.recognise.ImportJson;
import vn.kehoach.recognise.ImportText;
import vn.kehoach.source.SourceFile;

/** {@code import}: an existing document as a plan. */
@Command(name = "import", aliases = "nhap")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
    @Takes(Kind.FILE)
    private Path document;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (format == ReportFormat.JSON && out == null) {
            throw new ParameterException(spec.commandLine(), kehoach.say("json-needs-out"));
        }
        SourceFile file = read(document);
        Outcome<Imported> imported = kehoach.engine().importFrom(file, Optional.ofNullable(asOf), kehoach.lang());
        if (!imported.diagnostics().isEmpty()) {
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(imported.diagnostics(), List.of()));
        }
        return imported.value().isEmpty()
                ? Status.FINDINGS
                : out == null
                        ? print(imported.value().get())
                        : write(imported.value().get());
    }

    private SourceFile read(Path path) throws IOException {
        try (var in = kehoach.world().open(path)) {
            return new SourceFile(path.toString(), in.readNBytes(Intake.MAX_BYTES + 1));
        }
    }

    private int print(Imported imported) {
        kehoach.print(imported.yaml());
        kehoach.console().err().print(text(imported));
        return Status.FINE;
    }

    private int write(Imported imported) throws IOException {
        byte[] content = imported.yaml().getBytes(StandardCharsets.UTF_8);
        if (!force && Output.hasOther(out, content)) {
            kehoach.tell(kehoach.say("file-exists", out));
            return Status.COULD_NOT_RUN;
        }
        Output.replace(out, content);
        if (format == ReportFormat.JSON) {
            kehoach.print(new ImportJson(kehoach.lang()).print(imported.file(), imported.kind(), imported.draft()));
            return Status.FINE;
        }
        kehoach.console().out().println(out);
        kehoach.console().err().print(text(imported));
        kehoach.tell(kehoach.say("import-next", kehoach.typed("validate " + Typed.word(out))));
        return Status.FINE;
    }

    private String text(Imported imported) {
        return new ImportText(kehoach.lang()).print(imported.file(), imported.kind(), imported.draft());
    }
}
