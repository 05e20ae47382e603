package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.Format;
import vn.kehoach.Rendering;

/** Names of the files of annexes: {@code xa.phu-luc-1.pdf} beside {@code xa.pdf}. */
final class AnnexNames {
    private AnnexNames() {}

    /** What a file's name, without its ending, begins with before the name of an annex; absent where there is none. */
    static Optional<String> stem(String base) {
        int dot = base.lastIndexOf('.');
        return dot > 0 && Rendering.isAnnex(base.substring(dot + 1))
                ? Optional.of(base.substring(0, dot))
                : Optional.empty();
    }

    /** The name, without its ending, of the text that a file is an annex of; absent where it is none. */
    static Optional<String> text(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && Stream.of(Format.values()).anyMatch(format -> file.endsWith("." + format.word()))
                ? stem(file.substring(0, dot))
                : Optional.empty();
    }

    /**
     * The files of annexes in a folder; none where there is no such folder.
     *
     * @throws IOException if it cannot be read
     */
    static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> text(file.getFileName().toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }
}
