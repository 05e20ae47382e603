package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.kehoach.compose.TargetSentence;
import vn.kehoach.document.Document;
import vn.kehoach.document.PartTag;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.phrase.ClosingPhrases;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;

/** Tells what was changed between the document of a plan and the edited one. */
final class Merge {
    private final Plan plan;
    private final BaseTree tree;
    private final List<EditedParagraph> edited;
    private final Alignment alignment;
    private final Zones zones;
    private final Ledger ledger;
    private final Seams seams;
    private final EdgeChanges edges;
    private final WordChanges words;
    private final Structure structure;

    private Merge(Setting setting, Document document, Manuscript manuscript, ToIntFunction<String> lines) {
        this.plan = setting.plan();
        this.tree = new BaseTree(PrintedParts.of(document));
        this.edited = EditedParagraph.of(manuscript, tags());
        this.alignment = Alignment.of(tree.parts(), edited);
        this.zones = Zones.of(tree.parts(), alignment, edited.size());
        this.ledger = new Ledger(tree, lines);
        this.seams = new Seams(plan, tree, edited, alignment);
        this.edges = new EdgeChanges(plan, ledger, new ClosingPhrases(setting));
        TargetSentence sentences = new TargetSentence(setting.programme(), setting.unit());
        this.words = new WordChanges(setting, ledger, new TargetChanges(plan, ledger, sentences), edges);
        this.structure = new Structure(setting, tree, edited, alignment, ledger, seams);
    }

    /**
     * What was changed.
     *
     * @param setting of the plan that the document was made of
     * @param document as it was before it was edited
     * @param manuscript the edited document
     * @param lines the line of the plan file in which a part is written
     */
    static Ledger of(Setting setting, Document document, Manuscript manuscript, ToIntFunction<String> lines) {
        Merge merge = new Merge(setting, document, manuscript, lines);
        merge.run();
        return merge.ledger;
    }

    /** Long pointers are told by a digest: the tags of all parts are made and looked up. */
    private Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        tree.parts().forEach(part -> tags.put(PartTag.of(part.from()), part.from()));
        return tags;
    }

    private void run() {
        seams.findSplits();
        seams.findMerges(ledger);
        for (int i = 0; i < edited.size(); i++) {
            int part = alignment.baseOf(i);
            if (part >= 0 && !seams.concerns(part)) {
                words.compare(tree.parts().get(part), edited.get(i));
            }
        }
        strayLines();
        strangers();
        structure.walk(zones.of(Zones.Kind.TEXT, Zones.Kind.ANNEX));
        zones.of(Zones.Kind.CLOSING).forEach(this::closingLines);
        new Deletions(plan, tree, alignment, ledger, seams).find();
    }

    /** New lines in a head, and new notes: the plan has no place for them. */
    private void strayLines() {
        for (int i = 0; i < edited.size(); i++) {
            EditedParagraph line = edited.get(i);
            boolean above = zones.isIn(Zones.Kind.HEAD, i) && !Onto.isDraftMark(line.words());
            if (alignment.baseOf(i) < 0 && (above || line.isNote())) {
                ledger.unplaced(above ? "/title" : "", Optional.of(line), Unplaced.Reason.NO_PLACE, "", line.words());
            }
        }
    }

    /** Lines of head, text and closing that now stand in another of the three. */
    private void strangers() {
        for (int i = 0; i < edited.size(); i++) {
            if (zones.isAway(i)) {
                Printed part = tree.parts().get(alignment.baseOf(i));
                ledger.unplaced(
                        part.from(),
                        Optional.of(edited.get(i)),
                        Unplaced.Reason.PARTED,
                        part.words(),
                        edited.get(i).words());
            }
        }
    }

    private void closingLines(Zones.Zone closing) {
        List<EditedParagraph> signature = new ArrayList<>();
        int gap = 0;
        for (int i = closing.from(); i < closing.to(); i++) {
            int part = alignment.baseOf(i);
            String from = part < 0 ? "" : tree.parts().get(part).from();
            boolean plain = part < 0 && edited.get(i).mark().isEmpty();
            if (from.startsWith("/recipients/list/") && zones.isInOrder(i)) {
                gap = Paths.index(from) + 1;
            } else if (from.startsWith("/recipients/list/")) {
                edges.movedRecipient(from, edited.get(i), gap);
            } else if (!edited.get(i).isNote() && (plain || from.startsWith("/signature"))) {
                signature.add(edited.get(i));
            } else if (!edited.get(i).isNote() && part < 0) {
                edges.newRecipient(edited.get(i), gap);
            }
        }
        String before = tree.parts().stream()
                .filter(part -> part.from().startsWith("/signature"))
                .map(Printed::words)
                .collect(Collectors.joining(" / "));
        edges.signature(before, signature);
    }
}
