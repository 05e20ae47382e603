package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.compose.Marks;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Target;

/** Points of a section of targets: what can be counted as data, its words kept. */
final class TargetReader {
    private static final Pattern YEAR = Pattern.compile("đến (hết )?năm (20\\d\\d)");

    private final Phrases phrases;
    private final Optional<Integer> by;
    private final Notes notes;

    /** A reader for a section of a heading, which may say the year of them all. */
    TargetReader(String heading, Phrases phrases, Notes notes) {
        this.phrases = phrases;
        this.by = Optional.of(YEAR.matcher(heading)).filter(Matcher::find).map(year -> Integer.valueOf(year.group(2)));
        this.notes = notes;
    }

    /**
     * Whether a section of targets can say what these points say: sentences, and titles with sentences under them, all with a mark or
     * all without, below a sentence that may introduce them.
     */
    static boolean isExpressible(List<Node> nodes) {
        if (nodes.isEmpty() || !nodes.stream().allMatch(TargetReader::isExpressible)) {
            return false;
        }
        long unmarked = nodes.stream()
                .skip(Lists.isPlainParagraph(nodes.get(0)) ? 1 : 0)
                .filter(node -> Lists.numbering(node.mark()) == Numbering.NONE)
                .count();
        return unmarked == 0 || unmarked >= nodes.size() - 1;
    }

    private static boolean isExpressible(Node node) {
        return node.table().isEmpty()
                && (node.nodes().isEmpty()
                        ? node.title().isEmpty()
                        : node.text().isEmpty() && isExpressible(node.nodes()));
    }

    /**
     * The targets of a list of points.
     *
     * @param pointer of the list
     * @param above number of the level above without its final stop; empty for none
     */
    List<Target> targets(List<Node> nodes, String pointer, String above) {
        Numbering numbering = Lists.numbering(nodes, above);
        List<Target> targets = new ArrayList<>();
        for (Node node : nodes) {
            String mark = Marks.mark(numbering, targets.size() + 1, above);
            Lists.compare(node, mark, notes);
            targets.add(target(node, pointer + "/" + targets.size(), numbering, mark));
        }
        return targets;
    }

    private Target target(Node node, String pointer, Numbering numbering, String mark) {
        if (node.nodes().isEmpty()) {
            return sentence(node.text().orElseThrow(), pointer);
        }
        node.title().ifPresent(line -> notes.madeOf(pointer + "/title", line));
        boolean counts = numbering == Numbering.ARABIC || numbering == Numbering.DECIMAL;
        String above = counts ? mark.substring(0, mark.length() - 1) : "";
        Numbering own = Lists.numbering(node.nodes(), above);
        return Target.group(
                node.title().map(phrases::heading),
                Optional.empty(),
                own == Marks.below(numbering) && node.nodes().size() > 1 ? Optional.empty() : Optional.of(own),
                targets(node.nodes(), pointer + "/targets", above));
    }

    private Target sentence(Line line, String pointer) {
        notes.madeOf(pointer + "/text", line);
        Optional<String> text = Optional.of(RichText.of(line));
        List<Target> found = phrases.targets(RichText.plain(line), by, pointer, line.place());
        return found.size() == 1
                ? found.get(0).withText(text)
                : Target.group(Optional.empty(), text, Optional.empty(), found);
    }
}
