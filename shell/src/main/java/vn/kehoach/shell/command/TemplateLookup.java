package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.Engine;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;

/** Finds the templates of derived plans, each read once in a run. For use by several threads. */
final class TemplateLookup {
    private final Kehoach kehoach;
    private final int most;
    private final Map<Path, Optional<SourceFile>> known = new ConcurrentHashMap<>();

    /**
     * Looks in the machine's folders.
     *
     * @param most bytes that are read of a file
     */
    TemplateLookup(Kehoach kehoach, int most) {
        this.kehoach = kehoach;
        this.most = most;
    }

    /** The template of a plan; absent for a plan that has none, and where it is not where the plan says. */
    Optional<SourceFile> of(Path folder, SourceFile plan) {
        return path(folder, plan).flatMap(file -> known.computeIfAbsent(file, this::read));
    }

    /** Where the template of a plan is said to be. */
    static Optional<Path> path(Path folder, SourceFile plan) {
        try {
            return Engine.text(plan)
                    .map(SourceText::text)
                    .flatMap(ChildFile::parentOf)
                    .map(from -> folder.resolve(from).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The way from a folder to a template, with slashes on every machine. */
    static String way(Path folder, Path template) {
        Path way;
        try {
            way = OfficeLookup.full(folder).relativize(OfficeLookup.full(template));
        } catch (IllegalArgumentException e) { // on another drive
            way = OfficeLookup.full(template);
        }
        return way.toString().replace('\\', '/');
    }

    /** Every template that has been found. */
    List<SourceFile> found() {
        return known.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<SourceFile> read(Path file) {
        try (var in = kehoach.world().open(file)) {
            return Optional.of(new SourceFile(file.toString(), in.readNBytes(most)));
        } catch (IOException e) {
            return Optional.empty(); // the finding stands in the plan
        }
    }
}
