package vn.kehoach.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Target;

/** Points of a section of targets: what can be counted as data, its words kept. */
final class TargetReader {
    private final Phrases phrases;
    private final Notes notes;

    TargetReader(Phrases phrases, Notes notes) {
        this.phrases = phrases;
        this.notes = notes;
    }

    /** Whether a section of targets can say what these points say: sentences, and titles with sentences under them. */
    static boolean isExpressible(List<Node> nodes) {
        return !nodes.isEmpty() && nodes.stream().allMatch(TargetReader::isExpressible);
    }

    private static boolean isExpressible(Node node) {
        return node.table().isEmpty()
                && (node.nodes().isEmpty()
                        ? node.title().isEmpty()
                        : node.text().isEmpty() && isExpressible(node.nodes()));
    }

    /** The targets of a list of points. */
    List<Target> targets(List<Node> nodes, String pointer) {
        List<Target> targets = new ArrayList<>();
        for (Node node : nodes) {
            targets.add(target(node, pointer + "/" + targets.size()));
        }
        return targets;
    }

    private Target target(Node node, String pointer) {
        if (node.nodes().isEmpty()) {
            return sentence(node.text().orElseThrow(), pointer);
        }
        node.title().ifPresent(line -> notes.madeOf(pointer + "/title", line));
        return group(
                node.title().map(RichText::heading),
                Optional.empty(),
                Optional.of(Lists.numbering(node.nodes())),
                targets(node.nodes(), pointer + "/targets"));
    }

    private Target sentence(Line line, String pointer) {
        notes.madeOf(pointer + "/text", line);
        Optional<String> text = Optional.of(RichText.of(line));
        List<Target> found = phrases.targets(RichText.plain(line), pointer, line.place(), notes);
        return found.size() == 1
                ? withText(found.get(0), text)
                : group(Optional.empty(), text, Optional.empty(), found);
    }

    private static Target group(
            Optional<String> title, Optional<String> text, Optional<Numbering> numbering, List<Target> targets) {
        Optional<BigDecimal> none = Optional.empty();
        return new Target(
                Optional.empty(),
                Optional.empty(),
                title,
                text,
                none,
                none,
                none,
                none,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                numbering,
                targets);
    }

    private static Target withText(Target data, Optional<String> text) {
        return new Target(
                data.id(),
                data.of(),
                data.title(),
                text,
                data.atLeast(),
                data.moreThan(),
                data.exactly(),
                data.atMost(),
                data.lessThanBefore(),
                data.done(),
                data.unit(),
                data.by(),
                data.everyYear(),
                data.milestones(),
                data.numbering(),
                data.targets());
    }
}
