package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.PlanData;
import vn.kehoach.RenderOptions;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Images;
import vn.kehoach.document.LabelWriting;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.OfficeLook;
import vn.kehoach.source.SourceFile;

/** {@code render}: the documents of some plans. */
@Command(name = "render", aliases = "xuat")
final class RenderCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.plan}", descriptionKey = "PATH")
    @Takes(Kind.PLAN)
    private List<String> paths;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}")
    @Takes(Kind.FOLDER)
    private Path out;

    @Option(names = "--to", split = ",", paramLabel = "docx,pdf,txt", defaultValue = "docx,pdf")
    private List<Format> formats;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--no-data")
    private boolean noData;

    @Option(names = "--numbering", paramLabel = "text|native", defaultValue = "text")
    private LabelWriting numbering;

    @Option(names = "--reference-doc", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path reference;

    @Mixin
    private SigningImages pictures;

    @Mixin
    private AnnexOptions annexes;

    @Mixin
    private BatchOptions options;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (draft && pictures.given().isPresent()) {
            String clash =
                    kehoach.say("options-clash", "--draft", pictures.given().get());
            throw new UsageErrors.AtOdds(spec.commandLine(), clash);
        }
        boolean showsImages = formats.contains(Format.DOCX) || formats.contains(Format.PDF);
        if (!showsImages && pictures.given().isPresent()) {
            String clash = kehoach.say("image-wants-format", pictures.given().get());
            throw new UsageErrors.AtOdds(spec.commandLine(), clash);
        }
        AnnexFiles files = annexes.files(kehoach, spec, draft);
        Optional<Images> images = pictures.read(kehoach);
        if (images.isEmpty()) {
            return Status.COULD_NOT_RUN;
        }
        int jobs = options.jobs().orElse(1);
        Inputs inputs = new Inputs(kehoach);
        List<Inputs.Input> found = inputs.plansOf(paths);
        List<String> clashes = clashes(found, files.separate());
        clashes.forEach(clash -> kehoach.tell(kehoach.say("same-output", clash)));
        if (found.isEmpty() || !clashes.isEmpty()) {
            return Status.COULD_NOT_RUN;
        }
        Optional<RenderAll.Reference> look = Optional.empty();
        if (reference != null) {
            look = reference();
            if (look.isEmpty()) {
                return Status.FINDINGS;
            }
        }
        RenderOptions wanted = RenderOptions.of(new TreeSet<>(formats))
                .draft(draft)
                .data(noData ? PlanData.LEFT_OUT : PlanData.CARRIED)
                .images(images.get())
                .look(look.map(RenderAll.Reference::look))
                .labels(numbering)
                .annexes(files);
        if (options.given().isPresent() || RenderAll.isFor(kehoach, paths, found)) {
            kehoach.engine(); // before the workers ask for it
            RenderAll all = new RenderAll(kehoach, options, wanted, look, out, force);
            return Math.max(inputs.status(), all.run(inputs, found));
        }
        return Math.max(inputs.status(), report(inputs, renderAll(inputs, found, wanted, jobs)));
    }

    /** The reference document; absent where it cannot be taken, which is then said. */
    private Optional<RenderAll.Reference> reference() throws IOException {
        if (kehoach.world().isFolder(reference)) {
            throw new FileSystemException(reference.toString(), null, kehoach.say("is-a-folder"));
        }
        SourceFile file = SourceFile.read(kehoach.world(), reference, Intake.MAX_BYTES);
        Outcome<OfficeLook> look = Engine.look(file);
        if (look.value().isEmpty()) {
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(look.diagnostics(), List.of()));
        }
        return look.value().map(known -> new RenderAll.Reference(file, known));
    }

    /** Inputs of one name would write the same file; so might one that is called as an annex of another. */
    private static List<String> clashes(List<Inputs.Input> inputs, boolean annexesApart) {
        Map<Path, String> targets = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Inputs.Input input : inputs) {
            String earlier = targets.putIfAbsent(RenderJob.target(input), input.name());
            if (earlier != null) {
                clashes.add(earlier + ", " + input.name());
            }
        }
        for (Inputs.Input input : annexesApart ? inputs : List.<Inputs.Input>of()) {
            Path target = RenderJob.target(input);
            AnnexNames.stem(target.getFileName().toString())
                    .map(stem -> targets.get(target.resolveSibling(stem)))
                    .ifPresent(text -> clashes.add(text + ", " + input.name()));
        }
        return clashes;
    }

    private List<RenderJob.Result> renderAll(Inputs inputs, List<Inputs.Input> found, RenderOptions wanted, int jobs)
            throws InterruptedException {
        RenderJob job = new RenderJob(kehoach, inputs, wanted, out, new Output(force));
        kehoach.engine(); // before the workers ask for it
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, found.size()));
        try (Progress progress = new Progress(kehoach.console(), found.size())) {
            List<Future<RenderJob.Result>> pending = new ArrayList<>();
            for (Inputs.Input input : found) {
                pending.add(workers.submit(() -> {
                    progress.step(input.name());
                    return job.render(input);
                }));
            }
            List<RenderJob.Result> results = new ArrayList<>();
            for (Future<RenderJob.Result> each : pending) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private int report(Inputs inputs, List<RenderJob.Result> results) {
        int status = Status.FINE;
        List<Diagnostic> findings = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (RenderJob.Result result : results) {
            status = Math.max(status, result.status());
            if (!options.quiet()) {
                result.written().forEach(path -> kehoach.console().out().println(path));
            }
            result.trouble().ifPresent(kehoach::tell);
            result.file().ifPresent(files::add);
            result.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .forEach(findings::add);
        }
        if (!findings.isEmpty()) {
            files.addAll(inputs.around());
            List<Diagnostic> once = findings.stream().distinct().toList();
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(once, files));
        }
        return status;
    }
}
