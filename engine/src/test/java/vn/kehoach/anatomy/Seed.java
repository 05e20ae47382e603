package vn.kehoach.anatomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.DeepCheck;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.recognise.Draft;
import vn.kehoach.shape.Origins;
import vn.kehoach.source.SourceFile;

/**
 * A real plan, imported and checked.
 *
 * @param name {@code S1}
 * @param lines of the original
 * @param draft what was recognised
 * @param yaml the lines of the plan file that was made
 * @param origins where in that file its parts stand
 * @param diagnostics what there is to say about that file
 */
record Seed(
        String name,
        List<String> lines,
        Draft draft,
        List<String> yaml,
        Origins origins,
        List<Diagnostic> diagnostics) {
    static final Path ANATOMY = Path.of("../../shared/reference/seed-anatomy.md");

    private static final Path FOLDER = Path.of("../../shared/seeds");
    private static List<Seed> all;

    /** The four of them, once they are there; else the test is not run. */
    static synchronized List<Seed> all() {
        if (!Files.isDirectory(FOLDER) || !Files.isRegularFile(ANATOMY)) {
            DeepCheck.notChecked("the real plans are not on this machine: what is found in them is not checked");
        }
        if (all == null) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                all = files.sorted().map(Seed::of).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Seed of(Path file) {
        try {
            String name = "S" + file.getFileName().toString().charAt(2);
            SourceFile original = new SourceFile(file.toString(), Files.readAllBytes(file));
            Imported imported = Office.engine()
                    .importFrom(original, Optional.empty(), Lang.VI)
                    .value()
                    .orElseThrow();
            SourceFile plan = Office.file(name + ".yaml", imported.yaml());
            return new Seed(
                    name,
                    new String(original.content(), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    imported.draft(),
                    imported.yaml().lines().toList(),
                    PlanFile.read(plan).value().orElseThrow().origins(),
                    Office.engine().check(plan).diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the original, from 1. */
    String line(int number) {
        return lines.get(number - 1);
    }
}
