package vn.kehoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

/**
 * The files that plans are written against, by their path inside the templates folder ({@code units/2025-07-01.txt}): those in
 * the engine's jar, and an office's own laid over them.
 */
final class Templates {
    private static final String BUILT_IN = "/templates/";
    private static final String INDEX = "index.txt";

    private final Optional<World> world;
    private final Map<String, Path> own;

    private Templates(Optional<World> world, Map<String, Path> own) {
        this.world = world;
        this.own = own;
    }

    static Templates builtIn() {
        return new Templates(Optional.empty(), Map.of());
    }

    /**
     * An office's folder over the built-in files: a file of the same path takes a built-in one's place, another is added.
     *
     * @throws IOException if it is no folder, or cannot be read
     */
    static Templates over(World world, Path folder) throws IOException {
        if (!world.isFolder(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<String, Path> own = new TreeMap<>();
        for (Path file : world.filesUnder(folder)) {
            own.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
        return new Templates(Optional.of(world), own);
    }

    /** The files of a folder with an ending, by path. */
    List<SourceFile> files(String folder, String ending) {
        Map<String, SourceFile> files = new TreeMap<>();
        for (String path : index()) {
            if (belongs(path, folder, ending) && !own.containsKey(path)) {
                files.put(path, new SourceFile("templates/" + path, builtIn(path)));
            }
        }
        own.forEach((path, file) -> {
            if (belongs(path, folder, ending)) {
                files.put(path, new SourceFile(file.toString(), read(file)));
            }
        });
        return List.copyOf(files.values());
    }

    private static boolean belongs(String path, String folder, String ending) {
        return path.startsWith(folder + "/") && path.endsWith(ending);
    }

    /** A class path cannot be listed; the build keeps this list true. */
    private static List<String> index() {
        return new String(builtIn(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] builtIn(String path) {
        try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + path)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(Path file) {
        try (InputStream in = world.orElseThrow().open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
