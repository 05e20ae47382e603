package vn.kehoach.onto;

import java.util.List;
import java.util.Map;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Separation;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.words.Folding;

/**
 * Which of the files of a plan an edited document is, where annexes are files of their own. A document that carries its plan says so; another
 * one is known by the labels of annexes and the names of types that are in it.
 *
 * @param whole everything that the plan prints
 * @param edited the edited document
 */
record Shown(Document whole, Manuscript edited) {
    private static final String NUMBER = " số";

    /** Whether it is an annex without the text: nobody could tell what of the plan was deleted from it. */
    boolean isAnnexAlone() {
        return edited.planPart().isEmpty() && !has(0, 1) && has(1, Integer.MAX_VALUE);
    }

    /** What of the plan it was made to show. */
    Document document() {
        boolean textAlone =
                edited.planPart().map(EmbeddedPlan::isOfTextAlone).orElseGet(() -> !has(1, Integer.MAX_VALUE));
        return textAlone ? Separation.of(whole).text() : whole;
    }

    /** Whether it has the head of one of some runs of pages. */
    private boolean has(int from, int count) {
        List<String> words = EditedParagraph.of(edited, Map.of()).stream()
                .map(paragraph -> Folding.exact(paragraph.words()))
                .toList();
        return whole.sequences().stream()
                .skip(from)
                .limit(count)
                .flatMap(pages -> pages.blocks().stream())
                .anyMatch(block -> words.stream().anyMatch(line -> isHead(block, line)));
    }

    /** Whether a line is the label of an annex, the line of a plan that names its decision, or a type. */
    private static boolean isHead(Block block, String line) {
        if (block instanceof Block.AnnexTitle annex) {
            return line.equals(Folding.exact(annex.label().text()));
        }
        return block instanceof Block.Title title
                && title.reference()
                        .map(reference -> line.startsWith(Folding.exact(beginning(reference.text()))))
                        .orElseGet(() -> line.equals(Folding.exact(title.type().text())));
    }

    /** {@code (Kèm theo Quyết định số}: what follows is filled in. */
    private static String beginning(String reference) {
        int number = reference.indexOf(NUMBER);
        return number < 0 ? reference : reference.substring(0, number + NUMBER.length());
    }
}
