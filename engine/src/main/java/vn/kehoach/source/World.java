package vn.kehoach.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** All that the engine may ask of the machine it runs on. */
public interface World {
    /**
     * The content of a file. Implementations for people's machines are free to refuse a directory or a device.
     *
     * @throws IOException if the file is missing or cannot be read
     */
    InputStream open(Path file) throws IOException;

    /**
     * The files directly or deeper in a folder, sorted by path, links not followed.
     *
     * @throws IOException if the folder cannot be read
     */
    List<Path> filesUnder(Path folder) throws IOException;

    /**
     * The path of a file or folder as it is when every link on the way is followed. A world without links has no other path.
     *
     * @throws IOException if there is no such file
     */
    default Path real(Path file) throws IOException {
        return file;
    }

    /** Whether there is a folder of this path. */
    boolean isFolder(Path path);

    /** Today's date, for what depends on no document's own date. */
    LocalDate today();
}
