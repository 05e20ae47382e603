package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.source.SourceFile;

/** Finds the office's files that hold for a plan: {@link PolicyFile#NAME} in its folder and in every folder around it. For use by several threads. */
final class OfficeLookup {
    private final Kehoach kehoach;
    private final int most;
    private final List<Path> wholeFolders = new ArrayList<>();
    private final Map<Path, Optional<PolicyFile>> known = new HashMap<>();

    /**
     * Looks in the machine's folders.
     *
     * @param most bytes that are read of a file
     */
    OfficeLookup(Kehoach kehoach, int most) {
        this.kehoach = kehoach;
        this.most = most;
    }

    /** All plans of a folder, and those below, are looked at in this run. */
    void wholeFolder(Path folder) {
        wholeFolders.add(full(folder));
    }

    /** A place that can be compared with others, however it was given. */
    static Path full(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * The files that hold for what is in a folder, that of the outermost folder first.
     *
     * @param folder as given on the command line; the files are named in the same way
     * @throws IOException if one is there but cannot be read
     */
    synchronized List<PolicyFile> above(Path folder) throws IOException {
        List<PolicyFile> files = new ArrayList<>();
        for (Path each = full(folder); each != null; each = each.getParent()) {
            Optional<PolicyFile> found = known.get(each);
            if (found == null) {
                found = in(each, folder.isAbsolute());
                known.put(each, found);
            }
            found.ifPresent(files::add);
        }
        Collections.reverse(files);
        return files;
    }

    /** Every file that has been found. */
    List<SourceFile> found() {
        return known.values().stream()
                .flatMap(Optional::stream)
                .map(PolicyFile::file)
                .toList();
    }

    private Optional<PolicyFile> in(Path folder, boolean fullNames) throws IOException {
        Path file = folder.resolve(PolicyFile.NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = kehoach.world().open(file)) {
            Path name = fullNames ? file : shortened(file);
            boolean whole = wholeFolders.stream().anyMatch(folder::startsWith);
            return Optional.of(new PolicyFile(new SourceFile(name.toString(), in.readNBytes(most)), folder, whole));
        }
    }

    private static Path shortened(Path file) {
        try {
            return full(Path.of("")).relativize(file);
        } catch (IllegalArgumentException e) { // on another drive
            return file;
        }
    }
}
