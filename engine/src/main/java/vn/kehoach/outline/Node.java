package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Table;

/**
 * A numbered point, a heading without number, or a plain paragraph or table, with what stands under it. At least one of title,
 * text and table is present. A second paragraph of a point, and a table, are nodes of their own without mark, in their place among
 * its nodes.
 *
 * @param mark before it
 * @param title its heading: a line of its own, or bold words at the start of the paragraph; a colon at its end belongs to it
 * @param text the paragraph; with a title it stands on the same line of the original and has the same place: paragraphs below a heading
 *     on a line of its own are nodes
 * @param table a table with lines
 * @param nodes under it
 */
public record Node(Mark mark, Optional<Line> title, Optional<Line> text, Optional<Table> table, List<Node> nodes) {
    /** Keeps its own copy. */
    public Node {
        nodes = List.copyOf(nodes);
    }
}
