package vn.kehoach.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.PlanInput;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.policy.PolicyFile;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

/** Where the files that went into a document are, seen from its side file: so that they are found again wherever the folders stand together. */
final class SourceWays {
    /** A way further up would tell of the machine, and of the person whose it is. */
    private static final int MOST_UP = 2;

    private final Path folder;

    /** Ways from a folder. */
    SourceWays(Path folder) {
        this.folder = OfficeLookup.full(folder);
    }

    /**
     * What went into the document of a plan.
     *
     * @param rows the files with rows of its tables, named by their ways from its folder
     */
    Particulars.Sources of(PlanInput plan, Path file, List<SourceFile> rows) {
        Path place = OfficeLookup.full(file);
        Path home = place.getParent();
        Optional<SideFile.Source> template = plan.parent()
                .flatMap(found -> TemplateLookup.path(home, plan.file()).map(path -> source(path, found)));
        return new Particulars.Sources(
                source(place, plan.file()),
                template,
                plan.office().stream()
                        .map(office -> source(office.folder().resolve(PolicyFile.NAME), office.file()))
                        .toList(),
                rows.stream()
                        .map(each -> source(home.resolve(each.name()), each))
                        .toList());
    }

    private SideFile.Source source(Path file, SourceFile content) {
        return new SideFile.Source(way(file), Digest.of(Stream.of(content.content())));
    }

    private String way(Path file) {
        String way = TemplateLookup.way(folder, file);
        boolean near = !Path.of(way).isAbsolute() && !way.startsWith("../".repeat(MOST_UP + 1));
        return near ? way : file.getFileName().toString();
    }
}
