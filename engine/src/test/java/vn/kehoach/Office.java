package vn.kehoach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

/** The machine of an office, for tests: the disk as it is, and a calendar that always shows one day. */
public final class Office implements World {
    /** The day on which tests happen. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 9);

    private static final Engine ENGINE = Engine.open(new Office());

    private final LocalDate today;

    /** An office on the usual day. */
    public Office() {
        this(TODAY);
    }

    /** An office on another day. */
    public Office(LocalDate today) {
        this.today = today;
    }

    /** The engine with the built-in templates, opened once. */
    public static Engine engine() {
        return ENGINE;
    }

    /** A file with a text for its content. */
    public static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
