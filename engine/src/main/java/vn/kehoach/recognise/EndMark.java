package vn.kehoach.recognise;

import java.util.List;
import vn.kehoach.outline.Node;

/** The mark {@code ./.} on a line of its own, as it stands below a last table (ND30-ND-7, ND30-PL-8): no text of a plan. */
final class EndMark {
    private EndMark() {}

    /** The nodes of a text or an annex without such a line among them, at any depth. */
    static List<Node> without(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !is(node))
                .map(node -> new Node(node.mark(), node.title(), node.text(), node.table(), without(node.nodes())))
                .toList();
    }

    private static boolean is(Node node) {
        return Lists.isPlainParagraph(node)
                && node.text().filter(RichText::isEndMark).isPresent();
    }
}
