package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.Format;
import vn.kehoach.IssuedFiles;
import vn.kehoach.PlanData;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.issue.Stamp;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Decoder;

/** {@code issue}: number and day into the plan, and the final set of documents with its side file. */
@Command(name = "issue", aliases = "ban-hanh")
final class IssueCommand implements Callable<Integer> {
    /** One byte more than a plan may have: enough for the engine to say that it is too large. */
    private static final int MOST = Decoder.MAX_BYTES + 1;

    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.plan}", descriptionKey = "PLAN")
    @Takes(Kind.PLAN)
    private Path plan;

    @Option(names = "--number", required = true, paramLabel = "N", converter = Serial.class)
    private Integer number;

    @Option(names = "--date", required = true, paramLabel = "${bundle:label.date}", converter = Day.class)
    private LocalDate date;

    @Option(names = "--signer", paramLabel = "${bundle:label.name}")
    private String signer;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}")
    @Takes(Kind.FOLDER)
    private Path out;

    @Option(names = "--to", split = ",", paramLabel = "docx,pdf,txt", defaultValue = "docx,pdf")
    private List<Format> formats;

    @Mixin
    private AnnexOptions annexes;

    @Option(names = "--with-data")
    private boolean withData;

    @Option(names = "--force")
    private boolean force;

    /** A document's number on a command line. */
    static final class Serial implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1) {
                throw new TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }

    @Override
    public Integer call() throws IOException {
        AnnexFiles annexFiles = annexes.files(kehoach, spec, false);
        SourceFile file = SourceFile.read(kehoach.world(), plan, MOST);
        Inputs inputs = new Inputs(kehoach);
        if (inputs.plansOf(List.of(plan.toString())).isEmpty()) {
            return Status.COULD_NOT_RUN; // a template: told
        }
        if (signer != null && signer.isBlank()) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say("option-wants-value", "--signer"));
        }
        Stamp stamp = new Stamp(number, date, Optional.ofNullable(signer).map(String::strip));
        PlanData data = withData ? PlanData.CARRIED : PlanData.LEFT_OUT;
        IssuedFiles files = new IssuedFiles(new TreeSet<>(formats), data, annexFiles);
        return new IssueJob(kehoach, inputs, stamp, files, out, force).run(plan, file);
    }
}
