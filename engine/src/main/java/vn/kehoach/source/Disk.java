package vn.kehoach.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The world of most programs: the machine's own files, and the day that a clock shows. */
public final class Disk implements World {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    /**
     * The files as they are.
     *
     * @param clock tells the day, in its own zone
     */
    public Disk(Clock clock) {
        this.clock = clock;
    }

    /** The files as they are, on the day that it is in Vietnam. */
    public static Disk inVietnam() {
        return new Disk(Clock.system(VIETNAM));
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
    public Path real(Path file) throws IOException {
        return file.toRealPath();
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
