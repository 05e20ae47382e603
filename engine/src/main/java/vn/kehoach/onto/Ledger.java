package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.kehoach.onto.patch.Edit;

/** What has been found so far in one edited document. */
final class Ledger {
    private final BaseTree tree;
    private final ToIntFunction<String> lines;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param lines the line of the plan file in which a part is written
     */
    Ledger(BaseTree tree, ToIntFunction<String> lines) {
        this.tree = tree;
        this.lines = lines;
    }

    At at(String pointer) {
        return tree.at(pointer, lines.applyAsInt(pointer));
    }

    void propose(Change change, List<Edit> edits, List<Notice> notices, Optional<EditedParagraph> paragraph) {
        List<Notice> all = new ArrayList<>(notices);
        paragraph.ifPresent(edited -> edited.source().revisions().stream()
                .findFirst()
                .ifPresent(revision -> all.add(
                        Notice.of(change.at(), Notice.Kind.OPEN_REVISION, revision.author(), revision.text()))));
        proposals.add(new Proposal(
                change, edits, all, paragraph.map(edited -> edited.source().place())));
    }

    void unplaced(
            String pointer, Optional<EditedParagraph> paragraph, Unplaced.Reason reason, String before, String after) {
        unplaced.add(new Unplaced(
                at(pointer), paragraph.map(edited -> edited.source().place()), reason, before, after));
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }
}
