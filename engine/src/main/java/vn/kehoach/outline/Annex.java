package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Passage;

/** Makes a node of an annex: its heading is the title, what stands below it the nodes. */
final class Annex {
    private static final int LONGEST_HEADING = 300;
    private static final Pattern ATTACHED = Pattern.compile("(?iU)^\\(?(kèm theo|ban hành kèm).*");

    private Annex() {}

    static Node node(List<Item> items, List<Remark> remarks) {
        int end = 0;
        Line title = null;
        while (end < items.size() && items.get(end) instanceof Passage passage && (end == 0 || goesOn(passage))) {
            title = title == null ? passage.whole() : Cut.join(title, "\n", passage.whole());
            end++;
        }
        List<Node> nodes = TreeBuilder.build(Rejoiner.rejoin(items.subList(end, items.size()), remarks), remarks);
        return title == null
                ? new Node(
                        Mark.NONE,
                        nodes.get(0).title(),
                        nodes.get(0).text(),
                        nodes.get(0).table(),
                        nodes.subList(1, nodes.size()))
                : new Node(Mark.NONE, Optional.of(title), Optional.empty(), Optional.empty(), nodes);
    }

    /** Whether a paragraph belongs to the heading: further lines of it, and what the annex is attached to. */
    private static boolean goesOn(Passage passage) {
        return !passage.marked()
                && passage.words().length() < LONGEST_HEADING
                && (passage.capitals() && !Form.abbreviation(passage.words())
                        || passage.bold() && !Form.closed(passage.words())
                        || passage.centred()
                        || ATTACHED.matcher(passage.words()).matches()
                        || Form.drawn(passage.words()));
    }
}
