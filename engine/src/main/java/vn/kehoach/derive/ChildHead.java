package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * Single values at the head of a derived plan's file, written where they were or on lines of their own. Nothing else changes, and the result
 * is proved: the new file, read again, says what it said but for these values.
 */
public final class ChildHead {
    /** What needs no quotes, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9][\\p{L}\\p{M}0-9 .-]*(?<! )");

    private static final String STEP = "/";

    private final String text;

    private ChildHead(String text) {
        this.text = text;
    }

    /**
     * Writes values.
     *
     * @param text of the plan's file
     * @param values by key ({@code number}), or by key and key below it ({@code signature/name})
     * @return absent where the file writes something in a way that cannot be changed at this place alone
     */
    public static Optional<String> with(String text, Map<String, String> values) {
        Optional<Node.Mapping> expected = root(text);
        Optional<String> made = Optional.of(text);
        for (Map.Entry<String, String> value : values.entrySet()) {
            List<String> path = List.of(value.getKey().split(STEP));
            expected = expected.flatMap(root -> set(root, path, value.getValue()));
            made = made.flatMap(file -> new ChildHead(file).put(path, value.getValue()));
        }
        Optional<Node.Mapping> wanted = expected;
        return made.filter(file -> root(file)
                .filter(read -> wanted.filter(tree -> isSame(tree, read)).isPresent())
                .isPresent());
    }

    private static Optional<Node.Mapping> root(String text) {
        return YamlReader.read(new SourceText("", text))
                .value()
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    private static Optional<Node.Mapping> set(Node.Mapping tree, List<String> path, String value) {
        String key = path.get(0);
        if (path.size() == 1) {
            return Optional.of(Branch.with(tree, key, SeenBlock.scalar(value)));
        }
        Node below = tree.get(key).orElse(new Node.Mapping(Span.WHOLE_FILE, List.of()));
        return below instanceof Node.Mapping mapping
                ? set(mapping, path.subList(1, path.size()), value).map(made -> Branch.with(tree, key, made))
                : Optional.empty();
    }

    /** Whether two trees say the same; the order of keys says nothing. */
    private static boolean isSame(Node one, Node other) {
        if (one instanceof Node.Scalar scalar) {
            return other instanceof Node.Scalar same && scalar.text().equals(same.text());
        }
        if (one instanceof Node.Sequence list) {
            return other instanceof Node.Sequence same && isSame(list.items(), same.items());
        }
        Node.Mapping mapping = (Node.Mapping) one;
        return other instanceof Node.Mapping same
                && mapping.entries().size() == same.entries().size()
                && mapping.entries().stream().allMatch(entry -> same.get(entry.key())
                        .filter(value -> isSame(entry.value(), value))
                        .isPresent());
    }

    private static boolean isSame(List<Node> one, List<Node> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = isSame(one.get(i), other.get(i));
        }
        return same;
    }

    private Optional<String> put(List<String> path, String value) {
        Optional<Node.Mapping> root = root(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        String key = path.get(0);
        Optional<Node> node = root.get().get(key);
        if (path.size() == 1) {
            return node.isPresent()
                    ? replaced(node.get(), value)
                    : Optional.of(line(root.get(), key, " " + yaml(value)));
        }
        String below = path.get(1);
        if (node.isEmpty()) {
            return Optional.of(line(root.get(), key, lineEnd() + "  " + below + ": " + yaml(value)));
        }
        if (!(node.get() instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> inner = mapping.get(below);
        return inner.isPresent() ? replaced(inner.get(), value) : Optional.of(first(mapping, below, value));
    }

    /** Another value, in the quotes of the one before. */
    private Optional<String> replaced(Node node, String value) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        int from = offset(scalar.span().start());
        int to = offset(scalar.span().end());
        if (scalar.text().equals(value)) {
            return Optional.of(text);
        }
        char first = from < to ? text.charAt(from) : ' ';
        if (first == '&' || first == '*' || first == '!' || from == to) {
            return Optional.empty();
        }
        String written =
                first == '"' ? quoted(value) : first == '\'' ? "'" + value.replace("'", "''") + "'" : yaml(value);
        return Optional.of(text.substring(0, from) + written + text.substring(to));
    }

    /** A key that the file does not have yet, on a line of its own in the order of a plan's keys. */
    private String line(Node.Mapping root, String key, String value) {
        int rank = ChildFile.rank(key);
        Optional<Node.Entry> before = root.entries().stream()
                .filter(entry -> ChildFile.rank(entry.key()) < rank)
                .reduce((one, other) -> other);
        int at = before.map(entry -> lineAfter(entry.value()))
                .orElseGet(() -> lineStart(root.entries().get(0).keySpan().start()));
        String open = at > 0 && text.charAt(at - 1) != '\n' ? lineEnd() : "";
        return text.substring(0, at) + open + key + ":" + value + lineEnd() + text.substring(at);
    }

    /** A key before those of a mapping. */
    private String first(Node.Mapping mapping, String key, String value) {
        int at = offset(mapping.entries().get(0).keySpan().start());
        boolean flow = text.charAt(offset(mapping.span().start())) == '{';
        String behind = flow
                ? ", "
                : lineEnd()
                        + text.substring(
                                lineStart(mapping.entries().get(0).keySpan().start()), at);
        return text.substring(0, at) + key + ": " + yaml(value) + behind + text.substring(at);
    }

    /** The start of the line behind a value. */
    private int lineAfter(Node value) {
        int end = offset(value.span().end());
        if (end > 0 && text.charAt(end - 1) == '\n') {
            return end;
        }
        int line = text.indexOf('\n', end);
        return line < 0 ? text.length() : line + 1;
    }

    private int lineStart(Position position) {
        int at = offset(position);
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int offset(Position position) {
        int at = 0;
        for (int line = 1; line < position.line(); line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return text.offsetByCodePoints(at, position.column() - 1);
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String yaml(String value) {
        return PLAIN.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        List<String> letters = new ArrayList<>();
        value.codePoints()
                .forEach(letter -> letters.add(
                        letter == '"' || letter == '\\'
                                ? "\\" + Character.toString(letter)
                                : Character.toString(letter)));
        return '"' + String.join("", letters) + '"';
    }
}
