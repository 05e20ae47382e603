package vn.kehoach.shell.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.issue.FileVerdict;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;

/**
 * What came of holding issued files against their side file and their plan.
 *
 * @param issued what the side file says
 * @param plan where the plan was looked for
 * @param files what has become of each file
 * @param planFound whether the plan is there
 * @param planMade whether it is an issued plan of which documents can be made
 * @param another whether it is another file than the side file names
 * @param now what goes into the documents now; absent without a plan
 * @param differing keys of the side file that the plan gives otherwise
 * @param made versions of this program
 */
record Verification(
        SideFile issued,
        Path plan,
        List<FileVerdict> files,
        boolean planFound,
        boolean planMade,
        boolean another,
        Optional<Particulars.Sources> now,
        List<String> differing,
        SideFile.Made made) {
    /** A source that is not what it was, or a version. */
    record Change(String what, String before, String after) {}

    int status() {
        boolean whole = files.stream().allMatch(FileVerdict::isWhole);
        if (whole && !planFound) {
            return Status.COULD_NOT_RUN;
        }
        boolean fine =
                whole && planMade && differing.isEmpty() && files.stream().allMatch(this::isThePlans);
        return fine ? Status.FINE : Status.FINDINGS;
    }

    /** Whether the plan gives the file, or, where it was made with other versions, at least its words. */
    boolean isThePlans(FileVerdict file) {
        return file.reproduced().orElse(false) || hasSameWords(file);
    }

    /** Whether a file was made with other versions, so that bytes cannot be asked for, but says what the plan says. */
    boolean hasSameWords(FileVerdict file) {
        return !file.reproduced().orElse(true)
                && file.differences().isEmpty()
                && !otherVersions().isEmpty();
    }

    /** Whether it is by their words alone that all files are the plan's. */
    boolean isByWords() {
        return status() == Status.FINE && files.stream().anyMatch(this::hasSameWords);
    }

    /** Whether the plan that it is held against is not, byte by byte, the one that was issued, and is not said to be it. */
    boolean isOtherPlan() {
        return another && now.filter(sources -> !isIssuedPlan(sources)).isPresent();
    }

    private boolean isIssuedPlan(Particulars.Sources sources) {
        return sources.plan().sha256().equals(issued.plan().sha256());
    }

    /**
     * What went into the document and is not what it was: the plan, its template, the office's files, files of rows. Another plan has not changed, and where
     * it has no template, as a whole one has none, nothing is said of the template that was.
     */
    List<String> changedSources() {
        List<String> changed = new ArrayList<>();
        if (now.isEmpty()) {
            return changed;
        }
        Particulars.Sources sources = now.get();
        if (!another && !isIssuedPlan(sources)) {
            changed.add(issued.plan().path());
        }
        Optional<String> before = issued.template().map(SideFile.Source::sha256);
        boolean isWhole = another && sources.template().isEmpty();
        if (!isWhole && !sources.template().map(SideFile.Source::sha256).equals(before)) {
            changed.add(issued.template().or(sources::template).orElseThrow().path());
        }
        if (!digests(sources.office()).equals(digests(issued.office()))) {
            changed.add("kehoach.yaml");
        }
        changed.addAll(otherTables(sources.tables()));
        return changed;
    }

    /** Files of rows that have changed, have gone or have come. */
    private List<String> otherTables(List<SideFile.Source> tables) {
        Set<SideFile.Source> others = new LinkedHashSet<>(issued.tables());
        tables.forEach(table -> {
            if (!others.remove(table)) {
                others.add(table);
            }
        });
        return others.stream().map(SideFile.Source::path).distinct().toList();
    }

    private static List<String> digests(List<SideFile.Source> files) {
        return files.stream().map(SideFile.Source::sha256).toList();
    }

    /** With which other versions the files were made. */
    List<Change> otherVersions() {
        SideFile.Made then = issued.made();
        List<Change> changes = new ArrayList<>();
        add(changes, "kehoach", then.kehoach(), made.kehoach());
        add(changes, "rules", then.rules(), made.rules());
        TreeSet<String> names = new TreeSet<>(then.catalogues().keySet());
        names.addAll(made.catalogues().keySet());
        names.remove("rules"); // told with their version
        for (String name : names) {
            add(
                    changes,
                    name,
                    then.catalogues().getOrDefault(name, "-"),
                    made.catalogues().getOrDefault(name, "-"));
        }
        return changes;
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }
}
