package vn.kehoach.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;
import vn.kehoach.pdf.Appended;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Differences;

/**
 * What has become of an issued file.
 *
 * @param name of the file
 * @param state how it is to the file that was issued
 * @param signatures that were put to it since; 0 for a file that was not signed
 * @param reproduced whether the plan gives the very file that was issued; absent where there is no plan to ask
 * @param differences where its words are not those that the plan gives now; empty where they are, and where that was not asked
 */
public record FileVerdict(
        String name, State state, int signatures, Optional<Boolean> reproduced, List<Difference> differences) {
    /** Keeps its own copy. */
    public FileVerdict {
        differences = List.copyOf(differences);
    }

    /** How a file is to the one that was issued. */
    public enum State {
        /** The same, byte by byte. */
        AS_ISSUED,
        /** The same with signatures behind it. */
        SIGNED,
        /** Another. */
        CHANGED,
        /** It is not there. */
        MISSING
    }

    /**
     * Where words differ.
     *
     * @param found paragraphs of the file; empty where it has none there
     * @param wanted paragraphs of the plan's document
     */
    public record Difference(String found, String wanted) {}

    /**
     * Looks at a file.
     *
     * @param issued what is known of the file that was issued
     * @param found the file; absent where there is none
     * @param again what the plan gives now; absent where there is no plan
     */
    public static FileVerdict of(SideFile.Rendered issued, Optional<SourceFile> found, Optional<byte[]> again) {
        Optional<Boolean> reproduced =
                again.map(bytes -> Digest.of(Stream.of(bytes)).equals(issued.sha256()));
        if (found.isEmpty()) {
            return new FileVerdict(issued.name(), State.MISSING, 0, reproduced, List.of());
        }
        byte[] file = found.get().content();
        int signatures = 0;
        State state = State.CHANGED;
        if (Digest.of(Stream.of(file)).equals(issued.sha256())) {
            state = State.AS_ISSUED;
        } else if (isContinued(issued, file)) {
            Appended appended = Appended.of(file, Arrays.copyOf(file, issued.size()));
            signatures = appended.signatures();
            state = appended.onlySignatures() && signatures > 0 ? State.SIGNED : State.CHANGED;
        }
        boolean asks = state == State.CHANGED || !reproduced.orElse(true);
        List<Difference> differences =
                asks ? again.map(bytes -> differences(found.get(), bytes)).orElse(List.of()) : List.of();
        return new FileVerdict(issued.name(), state, signatures, reproduced, differences);
    }

    /** Whether it is what was issued, as far as anybody who signs it leaves it. */
    public boolean isWhole() {
        return state == State.AS_ISSUED || state == State.SIGNED;
    }

    private static boolean isContinued(SideFile.Rendered issued, byte[] file) {
        return issued.format().equals("pdf")
                && file.length > issued.size()
                && Digest.of(Stream.of(Arrays.copyOf(file, issued.size()))).equals(issued.sha256());
    }

    private static List<Difference> differences(SourceFile found, byte[] again) {
        List<String> is = words(found);
        List<String> wanted = words(new SourceFile(found.name(), again));
        return Differences.between(is, wanted).stream()
                .map(change -> new Difference(
                        String.join(" ", is.subList(change.from(), change.to())),
                        String.join(" ", wanted.subList(change.newFrom(), change.newTo()))))
                .toList();
    }

    private static List<String> words(SourceFile file) {
        return Intake.read(file).value().map(Manuscript::blocks).orElse(List.of()).stream()
                .flatMap(FileVerdict::words)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> words(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.blocks().stream())
                        .flatMap(FileVerdict::words)
                : Stream.of(((Paragraph) block).label() + " " + ((Paragraph) block).words());
    }
}
