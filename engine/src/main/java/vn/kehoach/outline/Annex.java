package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Passage;

/** Makes a node of an annex: its heading is the title, what stands below it the nodes. */
final class Annex {
    private Annex() {}

    static Node node(List<Item> items, List<Remark> remarks) {
        if (items.get(0) instanceof Passage heading) {
            List<Item> rest = Rejoiner.rejoin(items.subList(1, items.size()), remarks);
            return new Node(
                    Mark.NONE,
                    Optional.of(heading.whole()),
                    Optional.empty(),
                    Optional.empty(),
                    TreeBuilder.build(rest, remarks));
        }
        List<Node> nodes = TreeBuilder.build(items, remarks);
        return new Node(
                Mark.NONE, Optional.empty(), nodes.get(0).text(), nodes.get(0).table(), nodes.subList(1, nodes.size()));
    }
}
