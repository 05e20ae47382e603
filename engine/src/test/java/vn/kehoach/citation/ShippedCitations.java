package vn.kehoach.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;

/** The catalogue of legal documents as it is shipped. */
public final class ShippedCitations {
    private ShippedCitations() {}

    /** Everything under {@code templates/citations}. */
    public static Outcome<CitationCatalogue> load() {
        return CitationLoader.load(files(Path.of("../templates/citations")));
    }

    /** The YAML files of a folder, sorted by name. */
    public static List<SourceFile> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ShippedCitations::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
