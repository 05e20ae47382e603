package vn.kehoach.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.outline.Mark;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Item;
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

    /** The same below a number: {@code 1.} under {@code 1.}, which stood under {@code I.}, would be two of one kind. */
    static Numbering numbering(List<Node> nodes, String above) {
        Numbering own = numbering(nodes);
        return own == Numbering.ARABIC && !above.isEmpty() ? Numbering.DECIMAL : own;
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

    /** What a numbering must be called in a plan: nothing where a list has it of itself. */
    static Optional<Numbering> written(Numbering numbering, Numbering usual, boolean alone) {
        return numbering == (alone ? Numbering.NONE : usual) ? Optional.empty() : Optional.of(numbering);
    }

    /** Whether a list is one sentence, which is no list: a plan prints it without mark unless told otherwise. */
    static boolean isOneSentence(List<Item> items) {
        List<Item> counted = items.stream().filter(Item::isCounted).toList();
        return counted.size() == 1
                && counted.get(0).title().isEmpty()
                && counted.get(0).agency().isEmpty()
                && counted.get(0).items().isEmpty();
    }

    /** Says where the original's number is not the one that a plan prints; {@code expected} is that with its punctuation. */
    static void compare(Node node, String expected, Notes notes) {
        String printed = node.mark().printed();
        boolean counts = node.mark().number() > 0;
        if (counts && !core(printed).equals(core(expected))) {
            node.title()
                    .or(node::text)
                    .ifPresent(line ->
                            notes.say(line.place(), Matter.RENUMBERED, printed, expected.isEmpty() ? "–" : expected));
        }
    }

    private static String core(String mark) {
        return mark.replaceAll("[^\\p{L}\\p{N}]+", ".")
                .replaceAll("^\\.|\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a node is a paragraph without mark, alone on its own. */
    static boolean isPlainParagraph(Node node) {
        return node.mark().style() == Mark.Style.NONE
                && node.title().isEmpty()
                && node.table().isEmpty()
                && node.nodes().isEmpty();
    }
}
