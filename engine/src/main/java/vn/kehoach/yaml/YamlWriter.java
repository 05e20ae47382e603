package vn.kehoach.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a tree of {@link Node}s for people: blocks indented by two, long texts folded, quotes only where YAML needs them,
 * lists of a few plain words on one line, comments above what they are about. What {@link YamlReader} makes of it is the same
 * tree, each text exactly as it was. Where the nodes stood is not looked at.
 */
public final class YamlWriter {
    /** Columns after which a text is folded and a list no longer stands on one line. */
    public static final int WIDTH = 110;

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, List<String>> above;
    /** The dashes of list items that the next line starts with, with what stands before them; empty for none. */
    private String dashes = "";

    private YamlWriter(Map<String, List<String>> above) {
        this.above = new LinkedHashMap<>(above);
    }

    /**
     * Writes a file.
     *
     * @param above by JSON Pointer (RFC 6901) into the tree: the lines of comment above that value, without their {@code #};
     *     an empty one is an empty line of the file. Those of the root, {@code ""}, head the file
     * @throws IllegalArgumentException if a pointer leads nowhere
     */
    public static String write(Node root, Map<String, List<String>> above) {
        return write(root, above, 0);
    }

    /**
     * Writes a part of a file: as {@link #write(Node, Map)}, each line indented.
     *
     * @param indent columns before each line
     */
    public static String write(Node root, Map<String, List<String>> above, int indent) {
        YamlWriter writer = new YamlWriter(above);
        writer.comment("", indent);
        writer.block(root, "", indent);
        if (!writer.above.isEmpty()) {
            throw new IllegalArgumentException("nothing is written at " + writer.above.keySet());
        }
        return writer.out.toString();
    }

    private void block(Node node, String path, int indent) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            mapping.entries().forEach(entry -> entry(entry, path + "/" + Pointers.escape(entry.key()), indent));
        } else if (node instanceof Node.Sequence sequence
                && !standsOnOneLine(sequence, path, indent, !dashes.isEmpty())) {
            items(sequence, path, indent);
        } else {
            behind("", node, indent);
        }
    }

    private void entry(Node.Entry entry, String path, int indent) {
        comment(path, indent);
        String key = ScalarText.key(entry.key()) + ":";
        Node value = entry.value();
        boolean below =
                value instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
                        || value instanceof Node.Sequence sequence
                                && !standsOnOneLine(sequence, path, indent + key.length() + 1, false);
        if (below) {
            line(indent, key);
            block(value, path, indent + STEP);
        } else {
            behind(key + " ", value, indent);
        }
    }

    private void items(Node.Sequence sequence, String path, int indent) {
        int index = 0;
        for (Node item : sequence.items()) {
            String at = path + "/" + index++;
            if (dashes.isEmpty()) {
                commentItem(item, at, indent);
            }
            dashes = (dashes.isEmpty() ? " ".repeat(indent) : dashes) + "- ";
            block(item, at, indent + STEP);
        }
    }

    /** Above an item stands also what is to stand above its first line: there is no place between a dash and what it marks. */
    private void commentItem(Node item, String path, int indent) {
        comment(path, indent);
        if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            comment(path + "/" + Pointers.escape(mapping.entries().get(0).key()), indent);
        } else if (item instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            commentItem(sequence.items().get(0), path + "/0", indent);
        }
    }

    /** A value on the line of its key, or of its dash. */
    private void behind(String key, Node value, int indent) {
        if (value instanceof Node.Scalar scalar) {
            // Behind a dash, the indent is the item's already.
            int inner = key.isEmpty() && !dashes.isEmpty() ? indent : indent + STEP;
            List<String> lines = ScalarText.lines(scalar, indent + key.length(), inner);
            line(indent, key + lines.get(0));
            lines.subList(1, lines.size()).forEach(line -> line(inner, line));
        } else if (value instanceof Node.Sequence sequence) {
            line(indent, key + onOneLine(sequence));
        } else {
            line(indent, key + "{}");
        }
    }

    /** A list inside a list is a row, whatever its values say; any other has only words on one line. */
    private boolean standsOnOneLine(Node.Sequence sequence, String path, int column, boolean row) {
        return sequence.items().stream().allMatch(item -> row ? item instanceof Node.Scalar : ScalarText.isWord(item))
                && column + onOneLine(sequence).length() <= WIDTH
                && above.keySet().stream().noneMatch(pointer -> pointer.startsWith(path + "/"));
    }

    private static String onOneLine(Node.Sequence sequence) {
        return sequence.items().stream()
                .map(item -> ScalarText.inFlow((Node.Scalar) item))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void comment(String path, int indent) {
        List<String> lines = above.remove(path);
        for (String words : lines == null ? Collections.<String>emptyList() : lines) {
            if (words.isEmpty()) {
                line(0, "");
            } else {
                ScalarText.comment(words, indent).forEach(line -> line(indent, line));
            }
        }
    }

    private void line(int indent, String line) {
        String start = line.isEmpty() ? "" : dashes.isEmpty() ? " ".repeat(indent) : dashes;
        dashes = "";
        out.append(start).append(line).append('\n');
    }
}
