package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/** How values are written at their places: what was there decides on the style. */
final class Values {
    private static final Pattern FLOW_PLAIN = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 @._/|%-]*(?<! )");
    private static final Pattern CONSTANT = Pattern.compile("(?i)null|true|false|yes|no|on|off|[0-9.]+");

    private final FileText file;
    private final Tree tree;

    Values(FileText file, Tree tree) {
        this.file = file;
        this.tree = tree;
    }

    /** A node that stands nowhere yet; {@code typed}: a number, day or word rather than a text. */
    static Node.Scalar scalar(String value, boolean typed) {
        return new Node.Scalar(Span.WHOLE_FILE, value, typed);
    }

    /** Puts another text in the place of a value. */
    void replace(Splices splices, String owner, Node.Scalar old, Node.Scalar value) {
        int from = tree.start(old);
        int to = tree.end(old);
        String source = file.text().substring(from, to);
        char style = source.isEmpty() ? ' ' : source.charAt(0);
        Optional<String> kept = tree.isInFlow(old)
                ? Optional.of(inFlow(value))
                : switch (style) {
                    case '>' -> folded(source, old.text(), value.text());
                    case '"', '\'' -> Optional.of(quoted(value.text(), style));
                    default -> Optional.empty();
                };
        if (kept.isPresent()) {
            splices.replace(owner, from, to, kept::get);
        } else {
            anew(splices, owner, old, value);
        }
    }

    /** The value as a new one is written; a comment behind it stays on its line. */
    private void anew(Splices splices, String owner, Node.Scalar old, Node.Scalar value) {
        int from = tree.start(old);
        int to = tree.end(old);
        int lineEnd = file.start(file.line(to)) + file.content(file.line(to)).length();
        String behind = file.text().substring(to, lineEnd);
        String lines = behind(old, value);
        int first = lines.indexOf('\n');
        String text = first < 0 || behind.isBlank()
                ? lines + behind
                : lines.substring(0, first) + behind + lines.substring(first);
        splices.replace(owner, from, lineEnd, () -> file.ended(text));
    }

    /** What stands behind the key or dash of an old value when a new one takes its place. */
    private String behind(Node old, Node value) {
        Optional<Node.Entry> entry = tree.entry(old);
        if (entry.isPresent()) {
            int indent = file.column(tree.key(entry.get()));
            Node.Entry line = new Node.Entry(entry.get().key(), Span.WHOLE_FILE, value);
            String lines = YamlWriter.write(new Node.Mapping(Span.WHOLE_FILE, List.of(line)), Map.of(), indent);
            return lines.substring(lines.indexOf(':') + 1).strip();
        }
        String lines = element(value, file.column(tree.dash(old)));
        return lines.substring(lines.indexOf('-') + 1).strip();
    }

    private Optional<String> folded(String source, String before, String value) {
        boolean sameEnd = before.endsWith("\n") == value.endsWith("\n");
        String text = value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
        List<String> lines = source.lines().toList();
        if (!sameEnd || !Folding.canFold(text) || lines.size() < 2) {
            return Optional.empty();
        }
        String firstLine = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        int indent = firstLine.length() - firstLine.stripLeading().length();
        List<String> body = lines.stream()
                .skip(1)
                .map(line -> line.substring(Math.min(indent, line.length())))
                .toList();
        List<String> all = new ArrayList<>(List.of(lines.get(0)));
        new Folding(file.width() - indent)
                .lines(text, body)
                .forEach(line -> all.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
        return Optional.of(String.join(file.lineEnd(), all));
    }

    private static String quoted(String value, char quote) {
        boolean escapes = value.chars().anyMatch(Character::isISOControl);
        if (quote == '\'' && !escapes) {
            return "'" + value.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars()
                .forEach(each -> quoted.append(
                        switch (each) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            case '\t' -> "\\t";
                            default ->
                                each < ' ' || each >= 0x7f && each < 0xa0
                                        ? "\\u%04X".formatted(each)
                                        : String.valueOf((char) each);
                        }));
        return quoted.append('"').toString();
    }

    /** A value between brackets or braces, on one line. */
    static String inFlow(Node node) {
        if (node instanceof Node.Scalar scalar) {
            boolean plain = FLOW_PLAIN.matcher(scalar.text()).matches()
                    && (scalar.plain() || !CONSTANT.matcher(scalar.text()).matches());
            return plain ? scalar.text() : quoted(scalar.text(), '"');
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Values::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Mapping) node).entries().stream().map(Values::inFlow).collect(Collectors.joining(", ", "{", "}"));
    }

    /** A key and its value between braces. */
    static String inFlow(Node.Entry entry) {
        return entry.key() + ": " + inFlow(entry.value());
    }

    /** The lines of a key and its value, each indented and ended by {@code \n}. */
    static String entry(String key, Node value, int indent) {
        Node.Entry entry = new Node.Entry(key, Span.WHOLE_FILE, value);
        return YamlWriter.write(new Node.Mapping(Span.WHOLE_FILE, List.of(entry)), Map.of(), indent);
    }

    /** The lines of an element of a list, each indented and ended by {@code \n}. */
    static String element(Node value, int indent) {
        Node list = new Node.Sequence(Span.WHOLE_FILE, List.of(value));
        // With something above its element, a list of one word is not written on one line.
        return YamlWriter.write(list, Map.of("/0", List.of("")), indent).substring(1);
    }

    /** Lines moved to the right, or to the left; blank ones stay. */
    static String shifted(String lines, int columns) {
        StringBuilder shifted = new StringBuilder();
        for (int at = 0; at < lines.length(); ) {
            int end = lines.indexOf('\n', at) < 0 ? lines.length() : lines.indexOf('\n', at) + 1;
            String line = lines.substring(at, end);
            int blanks = line.length() - line.stripLeading().length();
            shifted.append(
                    line.isBlank()
                            ? line
                            : columns > 0 ? " ".repeat(columns) + line : line.substring(Math.min(-columns, blanks)));
            at = end;
        }
        return shifted.toString();
    }
}
