package vn.kehoach.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.outline.Mark;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Numbering;

/** How the points of a list are marked. */
final class Lists {
    private Lists() {}

    /** The numbering that most of the marked points have; none where none is marked. */
    static Numbering numbering(List<Node> nodes) {
        Map<Numbering, Integer> votes = new EnumMap<>(Numbering.class);
        for (Node node : nodes) {
            if (node.mark().style() != Mark.Style.NONE) {
                votes.merge(numbering(node.mark()), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Numbering, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(Numbering.NONE);
    }

    /** The numbering of ours that is nearest to a mark. */
    static Numbering numbering(Mark mark) {
        return switch (mark.style()) {
            case PART, CAPITAL, ROMAN, ARTICLE, ARABIC -> Numbering.ARABIC;
            case DECIMAL -> Numbering.DECIMAL;
            case LETTER, SMALL_ROMAN -> Numbering.LETTER;
            case DASH, BULLET -> Numbering.DASH;
            case PLUS, STAR -> Numbering.PLUS;
            case NONE -> Numbering.NONE;
        };
    }

    /** Whether a node is a paragraph without mark, alone on its own. */
    static boolean isPlainParagraph(Node node) {
        return node.mark().style() == Mark.Style.NONE
                && node.title().isEmpty()
                && node.table().isEmpty()
                && node.nodes().isEmpty();
    }
}
