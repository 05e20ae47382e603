package vn.kehoach.outline;

import java.util.List;

/** Prints an outline for people: a line each, with its beginning. */
final class Sketch {
    private static final int SHOWN = 60;

    private Sketch() {}

    static String of(Outline outline) {
        StringBuilder out = new StringBuilder();
        Head head = outline.head();
        lines(out, "issuer", head.issuer());
        lines(out, "number", head.number().stream().toList());
        lines(out, "date", head.placeAndDate().stream().toList());
        lines(out, "type", head.type().stream().toList());
        lines(out, "title", head.title());
        lines(out, "fixed", head.fixed());
        lines(out, "others", head.others());
        lines(out, "basis", outline.bases());
        lines(out, "opening", outline.opening());
        outline.sections().forEach(node -> node(out, node, 0));
        lines(out, "label", outline.tail().label().stream().toList());
        lines(out, "recipient", outline.tail().recipients());
        lines(out, "archive", outline.tail().archive().stream().toList());
        lines(out, "signature", outline.tail().signature());
        lines(out, "others", outline.tail().others());
        outline.annexes().forEach(node -> node(out.append("annex\n"), node, 0));
        lines(out, "note", outline.notes());
        outline.remarks().forEach(remark -> out.append(remark.matter())
                .append(' ')
                .append(remark.place().number())
                .append(' ')
                .append(remark.details())
                .append('\n'));
        return out.toString();
    }

    /** The tree as marks, titles in brackets, texts in their first words. */
    static String of(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> node(out, node, 0));
        return out.toString();
    }

    private static void node(StringBuilder out, Node node, int depth) {
        out.append("  ".repeat(depth)).append(node.mark().printed());
        node.title().ifPresent(line -> out.append(" [").append(start(line)).append(']'));
        node.text().ifPresent(line -> out.append(' ').append(start(line)));
        node.table()
                .ifPresent(table -> out.append(" table of ").append(table.rows().size()));
        out.append('\n');
        node.nodes().forEach(below -> node(out, below, depth + 1));
    }

    private static void lines(StringBuilder out, String name, List<Line> lines) {
        lines.forEach(line -> out.append(name).append(": ").append(start(line)).append('\n'));
    }

    private static String start(Line line) {
        String words = line.words().replace('\n', '/');
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…" + words.substring(words.length() - 5);
    }

    /** Titles and texts of points in full, without their numbers; dashes and the like stay. */
    static String shape(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> shape(out, node, ""));
        return out.toString();
    }

    private static void shape(StringBuilder out, Node node, String indent) {
        out.append(indent).append(node.mark().number() == 0 ? node.mark().printed() : "#");
        node.title().ifPresent(title -> out.append(" [").append(title.words()).append(']'));
        node.text().ifPresent(text -> out.append(' ').append(text.words()));
        out.append('\n');
        node.nodes().forEach(below -> shape(out, below, indent + "  "));
    }
}
