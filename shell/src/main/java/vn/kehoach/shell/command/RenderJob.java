package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;

/**
 * Makes and writes the documents of one plan; several threads may share it.
 *
 * @param options which documents, and how
 * @param out the folder that they are written to
 */
record RenderJob(Kehoach kehoach, Inputs inputs, RenderOptions options, Path out, Output output) {
    /**
     * What became of one input.
     *
     * @param file absent where it could not be read
     * @param findings what was found in it
     * @param written the files made
     * @param trouble why there are none, or what else to look at
     * @param status see {@link Status}
     */
    record Result(
            Optional<SourceFile> file,
            List<Diagnostic> findings,
            List<Path> written,
            Optional<String> trouble,
            int status) {
        private static Result failed(Optional<SourceFile> file, List<Diagnostic> findings, String why, int status) {
            return new Result(file, findings, List.of(), Optional.of(why), status);
        }
    }

    /** Where an input's documents go inside the folder, without the ending. */
    static Path target(Inputs.Input input) {
        String name =
                input.path() == null ? "stdin" : input.path().getFileName().toString();
        return input.below().resolve(name.replaceFirst("(?i)\\.ya?ml$", ""));
    }

    Result render(Inputs.Input input) {
        PlanInput plan;
        try {
            plan = inputs.plan(input);
        } catch (IOException e) {
            return Result.failed(Optional.empty(), List.of(), Failure.of(kehoach, e), Status.COULD_NOT_RUN);
        }
        SourceFile file = plan.file();
        Outcome<Rendering> outcome = kehoach.engine().render(plan, options);
        if (outcome.value().isEmpty()) {
            String why = outcome.hasAny(Severity.ERROR) ? "not-rendered" : "not-composed";
            return Result.failed(
                    Optional.of(file), outcome.diagnostics(), kehoach.say(why, file.name()), Status.FINDINGS);
        }
        return write(file, outcome.diagnostics(), outcome.value().get(), out.resolve(target(input)));
    }

    private Result write(SourceFile file, List<Diagnostic> findings, Rendering rendering, Path target) {
        Path folder = target.getParent() == null ? Path.of("") : target.getParent();
        String stem = target.getFileName().toString();
        Map<String, byte[]> files = rendering.named(stem);
        try {
            output.write(folder, files);
            List<Path> written =
                    files.keySet().stream().map(target::resolveSibling).toList();
            Optional<String> left = left(kehoach, folder, stem, files.keySet());
            return new Result(Optional.of(file), findings, written, left, Status.FINE);
        } catch (IOException e) {
            String why = e instanceof Output.ChangedByHand
                    ? kehoach.say("changed-by-hand", e.getMessage())
                    : Failure.of(kehoach, e);
            return Result.failed(Optional.of(file), findings, why, Status.COULD_NOT_RUN);
        }
    }

    /** What is told of files of annexes that there are no more. */
    static Optional<String> left(Kehoach kehoach, Path folder, String stem, Collection<String> written)
            throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : AnnexNames.all(folder)) {
            String name = file.getFileName().toString();
            if (AnnexNames.text(name).filter(stem::equals).isPresent() && !written.contains(name)) {
                left.add(file.toString());
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(kehoach.say("annexes-left", String.join(", ", left)));
    }
}
