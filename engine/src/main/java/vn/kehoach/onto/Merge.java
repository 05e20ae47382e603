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
        int closing = closing();
        int text = firstOfText(closing);
        strayLines(text);
        strangers(text, closing);
        structure.walk(text, closing);
        closingLines(closing);
        new Deletions(plan, tree, alignment, ledger, seams).find();
    }

    /** New lines above the text, and new notes below it: the plan has no place for them. */
    private void strayLines(int text) {
        for (int i = 0; i < edited.size(); i++) {
            EditedParagraph line = edited.get(i);
            boolean above = i < text && !Onto.isDraftMark(line.words());
            if (alignment.baseOf(i) < 0 && (above || line.isNote())) {
                ledger.unplaced(above ? "/title" : "", Optional.of(line), Unplaced.Reason.NO_PLACE, "", line.words());
            }
        }
    }

    /** Behind the last line of the head, before the first of the text, of those that have not been moved. */
    private int firstOfText(int closing) {
        int first = 0;
        for (int i : inOrder()) {
            if (i >= closing || tree.parts().get(alignment.baseOf(i)).isBody()) {
                return first;
            }
            first = i + 1;
        }
        return first;
    }

    private List<Integer> inOrder() {
        int[] order = new int[edited.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = alignment.baseOf(i);
        }
        return InOrder.of(order);
    }

    /** Where recipients and signature begin: at the first of their lines that has not been moved up. */
    private int closing() {
        for (int i : inOrder()) {
            int part = alignment.baseOf(i);
            boolean label = tree.parts().get(part).from().isEmpty() && afterText(part);
            if (label || tree.parts().get(part).isClosing()) {
                return i;
            }
        }
        return edited.size();
    }

    /** Lines of head, text and closing that now stand in another of the three. */
    private void strangers(int text, int closing) {
        for (int i = 0; i < edited.size(); i++) {
            if (alignment.baseOf(i) < 0) {
                continue;
            }
            Printed part = tree.parts().get(alignment.baseOf(i));
            boolean away = part.isBody() && (i < text || i >= closing && !part.isAnnex())
                    || part.isHead() && i >= text
                    || part.isClosing() && i < closing;
            if (away) {
                ledger.unplaced(
                        part.from(),
                        Optional.of(edited.get(i)),
                        Unplaced.Reason.PARTED,
                        part.words(),
                        edited.get(i).words());
            }
        }
    }

    private boolean afterText(int part) {
        return tree.parts().subList(0, part).stream().anyMatch(Printed::isBody);
    }

    private void closingLines(int closing) {
        List<EditedParagraph> signature = new ArrayList<>();
        List<Integer> inOrder = inOrder();
        int gap = 0;
        for (int i = closing; i < edited.size(); i++) {
            int part = alignment.baseOf(i);
            String from = part < 0 ? "" : tree.parts().get(part).from();
            boolean plain = part < 0 && edited.get(i).mark().isEmpty();
            if (from.startsWith("/recipients/list/") && inOrder.contains(i)) {
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
