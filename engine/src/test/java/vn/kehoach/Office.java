package vn.kehoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.Template;
import vn.kehoach.source.Disk;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

/** The machine of an office, for tests: the disk as it is, and a calendar that always shows one day. */
public final class Office implements World {
    /** The day on which tests happen. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 9);

    private static final Path PLANS = Path.of("../plans");
    private static final Engine ENGINE = Engine.open(new Office());

    private final World disk;

    /** An office on the usual day. */
    public Office() {
        this(TODAY);
    }

    /** An office on another day. */
    public Office(LocalDate today) {
        this.disk = new Disk(Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** The engine with the built-in templates, opened once. */
    public static Engine engine() {
        return ENGINE;
    }

    /** Whether a file of the examples is a plan, by itself or with its template, and no template for plans. */
    public static boolean isPlan(Path file) {
        try {
            return file.toString().endsWith(".yaml") && !Template.isIn(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plans that stand by themselves: those of the examples, and one as it was before it was derived from a template. */
    public static List<Path> plansByThemselves() {
        try (Stream<Path> files = Stream.concat(Files.walk(PLANS), Files.walk(Path.of("src/test/resources/plans")))) {
            return files.filter(file -> isPlan(file) && !isDerived(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a plan has a template. */
    public static boolean isDerived(Path file) {
        try {
            return ChildFile.isIn(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan with its template, if it has one, and without an office's rules. */
    public static PlanInput plan(Path file) {
        try {
            SourceFile plan = new SourceFile(file.toString(), Files.readAllBytes(file));
            Optional<Path> template = ChildFile.parentOf(Files.readString(file)).map(file::resolveSibling);
            Optional<SourceFile> parent = Optional.empty();
            if (template.isPresent()) {
                parent = Optional.of(new SourceFile(template.get().toString(), Files.readAllBytes(template.get())));
            }
            return new PlanInput(plan, Optional.empty(), List.of(), parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with a text for its content. */
    public static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public List<Path> filesUnder(Path folder) throws IOException {
        return disk.filesUnder(folder);
    }

    @Override
    public boolean isFolder(Path path) {
        return disk.isFolder(path);
    }

    @Override
    public LocalDate today() {
        return disk.today();
    }
}
