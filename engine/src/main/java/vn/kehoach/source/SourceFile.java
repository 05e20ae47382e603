package vn.kehoach.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The bytes of one file, not yet known to be text.
 *
 * @param name as given on the command line, {@code -} for standard input
 * @param content the bytes; not to be changed
 */
public record SourceFile(String name, byte[] content) {
    /**
     * A file as far as a reader can use it: of a longer one only one byte more than the most is read, enough to see that it is
     * too long.
     *
     * @param most bytes that its reader takes
     * @throws IOException if the file is missing or cannot be read
     */
    public static SourceFile read(World world, Path file, int most) throws IOException {
        try (var in = world.open(file)) {
            return new SourceFile(file.toString(), in.readNBytes(most + 1));
        }
    }
}
