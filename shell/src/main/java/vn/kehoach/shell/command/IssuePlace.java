package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.citation.CitationText;
import vn.kehoach.issue.SideFile;

/**
 * The folder into which a plan is issued, and what has been issued there.
 *
 * @param folder of the documents
 * @param record the plan's side file in it
 */
record IssuePlace(Kehoach kehoach, Path folder, Path record) {
    /** Whether nothing has been issued there under this name. */
    boolean isFree() {
        return !Files.exists(record);
    }

    /**
     * Why a document is not to be issued there; absent where nothing is against it.
     *
     * @param side what its side file would say
     * @param files names of all files that would be written
     * @throws IOException if the folder, or a file in it, cannot be read
     */
    Optional<String> hindrance(SideFile side, Collection<String> files) throws IOException {
        Optional<String> own = Files.isRegularFile(record) ? own(side) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        for (String file : files) {
            Path path = folder.resolve(file);
            Optional<IssuedThere> other = Files.exists(path)
                    ? IssuedThere.at(path).filter(there -> !there.side().isOfSameDocument(side))
                    : Optional.empty();
            if (other.isPresent()) {
                return other.map(there -> over(kehoach, there));
            }
        }
        return numberTaken(side);
    }

    /** What is under the very name. */
    private Optional<String> own(SideFile side) throws IOException {
        Optional<SideFile> there = IssuedThere.read(record);
        if (there.isEmpty()) {
            return Optional.of(kehoach.say("issue-side-unreadable", record));
        }
        SideFile before = there.get();
        if (!before.isOfSameDocument(side)) {
            return Optional.of(kehoach.say(
                    "issue-other-there",
                    record,
                    before.symbol(),
                    CitationText.running(before.date()),
                    before.id(),
                    side.symbol(),
                    CitationText.running(side.date()),
                    side.id()));
        }
        return before.equals(side)
                ? Optional.empty()
                : Optional.of(kehoach.say("issued-differs", record, verify(kehoach, record)));
    }

    private Optional<String> numberTaken(SideFile side) throws IOException {
        for (Map.Entry<Path, SideFile> each : IssuedThere.all(folder).entrySet()) {
            SideFile other = each.getValue();
            if (!each.getKey().equals(record) && side.hasNumberOf(other)) {
                return Optional.of(kehoach.say(
                        "issue-number-taken",
                        each.getKey(),
                        other.symbol(),
                        CitationText.running(other.date()),
                        other.id()));
            }
        }
        return Optional.empty();
    }

    /** Why a file that was issued is not written over. */
    static String over(Kehoach kehoach, IssuedThere there) {
        return kehoach.say(
                "over-issued",
                there.file(),
                there.side().symbol(),
                CitationText.running(there.side().date()),
                verify(kehoach, there.record()));
    }

    private static String verify(Kehoach kehoach, Path record) {
        return kehoach.typed("verify " + Typed.word(record));
    }
}
