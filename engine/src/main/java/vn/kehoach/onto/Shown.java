package vn.kehoach.onto;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.PageSequence;
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
    /** Whether it is an annex without the text: nobody could tell what of the plan was deleted from it. */
    boolean isAnnexAlone() {
        if (edited.planPart().isPresent()) {
            return false;
        }
        Set<String> words = words();
        return names(whole.sequences().stream().limit(1)).noneMatch(words::contains)
                && names(whole.sequences().stream().skip(1)).anyMatch(words::contains);
    }

    /** What of the plan it was made to show. */
    Document document() {
        return isTextAlone() ? Separation.of(whole).text() : whole;
    }

    private boolean isTextAlone() {
        if (edited.planPart().isPresent()) {
            return EmbeddedPlan.isOfTextAlone(edited.planPart().get());
        }
        Set<String> words = words();
        return names(whole.sequences().stream().skip(1)).noneMatch(words::contains);
    }

    private Set<String> words() {
        return EditedParagraph.of(edited, Map.of()).stream()
                .map(paragraph -> Folding.exact(paragraph.words()))
                .collect(Collectors.toSet());
    }

    /** What stands above the pages of a text or annex. */
    private static Stream<String> names(Stream<PageSequence> pages) {
        return pages.flatMap(each -> each.blocks().stream())
                .flatMap(block -> name(block).stream())
                .map(Folding::exact);
    }

    private static Optional<String> name(Block block) {
        if (block instanceof Block.AnnexTitle annex) {
            return Optional.of(annex.label().text());
        }
        return block instanceof Block.Title title ? Optional.of(title.type().text()) : Optional.empty();
    }
}
