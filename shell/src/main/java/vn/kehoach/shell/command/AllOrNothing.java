package vn.kehoach.shell.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files in several folders that are written together: all of them, or none. Their content is written beside them first, which is where a
 * disk is full and a folder may not be written; then each takes its place, and what fails there is undone. Who cuts the power between two
 * of them finds each file whole, and the last one not yet new.
 */
final class AllOrNothing implements Closeable {
    private final List<Staged> staged = new ArrayList<>();
    private final List<Staged> lost = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final Moves moves;
    private int inserted;
    private int placed;
    private boolean done;

    /** How a file takes another's place. */
    interface Moves {
        /** Moves a file, over one that is there. */
        void move(Path from, Path to) throws IOException;
    }

    private record Staged(Path target, Path next, Path old, boolean wasThere) {}

    AllOrNothing() {
        this((from, to) -> Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
    }

    AllOrNothing(Moves moves) {
        this.moves = moves;
    }

    /** Makes a folder; it goes again if nothing is written. */
    void folder(Path folder) throws IOException {
        for (Path each = folder.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            folders.add(each);
        }
        Files.createDirectories(folder);
    }

    /** One more file, behind all others. */
    void stage(Path target, byte[] content) throws IOException {
        staged.add(written(target, content));
    }

    /** One more file, before those of {@link #stage}, behind those that came this way. */
    void stageFirst(Path target, byte[] content) throws IOException {
        staged.add(inserted++, written(target, content));
    }

    private static Staged written(Path target, byte[] content) throws IOException {
        Path next = target.resolveSibling("." + target.getFileName() + ".tmp");
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
        boolean wasThere = Files.exists(target);
        try {
            Files.write(next, content);
            Output.keepPermissions(target, next);
            if (wasThere) {
                Files.copy(target, old, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            Files.deleteIfExists(next);
            Files.deleteIfExists(old);
            throw e;
        }
        return new Staged(target, next, old, wasThere);
    }

    /**
     * Puts all files in their places.
     *
     * @throws IOException if one cannot be; then everything is as it was
     */
    void commit() throws IOException {
        try {
            for (Staged file : staged) {
                moves.move(file.next(), file.target());
                placed++;
            }
            done = true;
        } catch (IOException e) {
            try {
                undo();
            } catch (IOException worse) {
                e.addSuppressed(worse);
            }
            throw e;
        }
    }

    /**
     * Puts back what was there.
     *
     * @throws IOException if something cannot be; what was there is then left beside it, as {@code .NAME.old}
     */
    void undo() throws IOException {
        done = false;
        IOException trouble = null;
        for (; placed > 0; placed--) {
            Staged file = staged.get(placed - 1);
            try {
                if (file.wasThere()) {
                    Files.move(file.old(), file.target(), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(file.target());
                }
            } catch (IOException e) {
                lost.add(file);
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    /** Clears away what is no longer needed; without {@link #commit} also the folders that were made. */
    @Override
    public void close() throws IOException {
        for (Staged file : staged) {
            Files.deleteIfExists(file.next());
            if (!lost.contains(file)) {
                Files.deleteIfExists(file.old());
            }
        }
        for (Path folder : done ? List.<Path>of() : folders) {
            if (Files.isDirectory(folder)) {
                try (var content = Files.list(folder)) {
                    if (content.findAny().isEmpty()) {
                        Files.delete(folder);
                    }
                }
            }
        }
    }
}
