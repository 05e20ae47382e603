package vn.kehoach.onto;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.plan.Plan;

/** Paragraphs that were parted, and paragraphs that were joined. */
final class Seams {
    private static final double MOST = 0.7;
    private static final double GAIN = 0.05;

    private final Plan plan;
    private final BaseTree tree;
    private final List<EditedParagraph> edited;
    private final Alignment alignment;
    private final Map<Integer, Rest> rests = new HashMap<>();
    private final Set<Integer> parts = new HashSet<>();

    Seams(Plan plan, BaseTree tree, List<EditedParagraph> edited, Alignment alignment) {
        this.plan = plan;
        this.tree = tree;
        this.edited = edited;
        this.alignment = alignment;
    }

    /**
     * The second part of a paragraph that was parted.
     *
     * @param source its words with their markup
     * @param keeping the edit that leaves the first part where it was
     */
    record Rest(String source, List<Edit> keeping) {
        Rest {
            keeping = List.copyOf(keeping);
        }
    }

    /** Whether a printed part was parted or joined, so that its words are not to be compared alone. */
    boolean concerns(int part) {
        return parts.contains(part);
    }

    Optional<Rest> restAt(int paragraph) {
        return Optional.ofNullable(rests.get(paragraph));
    }

    /** Finds the paragraphs that stand behind the one that they were part of. */
    void findSplits() {
        for (int i = 1; i < edited.size(); i++) {
            int part = alignment.baseOf(i - 1);
            if (alignment.baseOf(i) < 0 && part >= 0 && tree.parts().get(part).isBody()) {
                split(part, i - 1, i);
            }
        }
    }

    private void split(int part, int kept, int rest) {
        Printed printed = tree.parts().get(part);
        Optional<String> source = Parts.text(plan, printed.from());
        String first = edited.get(kept).wordsAgainst(printed);
        String second = edited.get(rest).words();
        double alone = Prose.likeness(first, printed.words());
        boolean isSplit = source.isPresent()
                && Prose.share(second, printed.words()) >= MOST
                && Prose.share(first, printed.words()) >= MOST
                && Prose.likeness(first + " " + second, printed.words()) > alone + GAIN;
        if (!isSplit) {
            return;
        }
        Optional<SourceEdit> before = SourceEdit.of(source.get(), printed.words(), first);
        Optional<SourceEdit> after = SourceEdit.of(source.get(), printed.words(), second);
        if (before.isPresent() && after.isPresent()) {
            parts.add(part);
            Edit keep = new Edit.Put(printed.from(), before.get().source());
            rests.put(rest, new Rest(after.get().source().strip(), List.of(keep)));
        }
    }

    /** Proposes the paragraphs that went into the one before them. */
    void findMerges(Ledger ledger) {
        for (int i = 1; i < tree.parts().size(); i++) {
            int into = alignment.editedOf(i - 1);
            if (alignment.editedOf(i) < 0 && into >= 0 && !parts.contains(i - 1)) {
                merge(ledger, i - 1, i, into);
            }
        }
    }

    private void merge(Ledger ledger, int first, int gone, int into) {
        Printed one = tree.parts().get(first);
        Printed other = tree.parts().get(gone);
        Optional<String> oneText = Parts.text(plan, one.from());
        Optional<String> otherText = Parts.text(plan, other.from());
        String now = edited.get(into).wordsAgainst(one);
        String both = one.words() + " " + other.words();
        boolean merged = one.isBody()
                && oneText.isPresent()
                && otherText.isPresent()
                && Prose.share(other.words(), now) >= MOST
                && Prose.likeness(both, now) > Prose.likeness(one.words(), now) + GAIN
                && tree.within(tree.element(gone)).stream().allMatch(part -> alignment.editedOf(part) < 0);
        if (!merged) {
            return;
        }
        Optional<SourceEdit> joined = SourceEdit.of(
                oneText.get().stripTrailing() + " " + otherText.get().strip(), both, now);
        joined.ifPresent(edit -> {
            parts.add(first);
            parts.add(gone);
            ledger.propose(
                    new Change.Merged(ledger.at(one.from()), ledger.at(other.from()), now),
                    List.of(new Edit.Put(one.from(), edit.source()), new Edit.Remove(tree.element(gone))),
                    List.of(),
                    Optional.of(edited.get(into)));
        });
    }
}
