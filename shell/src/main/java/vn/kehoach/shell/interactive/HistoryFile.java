package vn.kehoach.shell.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the lines typed are kept from one session to the next. */
final class HistoryFile {
    private HistoryFile() {}

    /** The file in the user's configuration folder; empty where none can be written: then the session has its own only. */
    static Optional<Path> path() {
        try {
            Path folder = configuration().resolve("kehoach");
            Files.createDirectories(folder);
            Path file = folder.resolve("history");
            return Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file))
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path configuration() {
        return Stream.of("XDG_CONFIG_HOME", "APPDATA")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute) // as the XDG specification asks
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
    }
}
