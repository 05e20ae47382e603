package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/**
 * Reads one YAML 1.2 document as a tree of {@link Node}s. Left out of YAML on purpose: explicit types, merge keys, several
 * documents in a file, anything but a single value as a key.
 */
public final class YamlReader {
    /** How deep collections may stand in one another, aliases followed. */
    public static final int MAX_DEPTH = 64;
    /** How many nodes a file may have, aliases followed. */
    public static final int MAX_NODES = 200_000;

    private final SourceText source;
    private final Lines lines;
    private final Findings findings;
    private final Map<String, Tree> anchors = new HashMap<>();
    private EventParser parser;
    private int nodes;

    private YamlReader(SourceText source, Lines lines) {
        this.source = source;
        this.lines = lines;
        this.findings = new Findings(source.name());
    }

    /** Reads a text; no value where it is not YAML, or beyond the limits. */
    public static Outcome<Node> read(SourceText source) {
        return new YamlReader(source, new Lines(source)).read();
    }

    private Outcome<Node> read() {
        lines.reportTabs(findings);
        Optional<Node> root = Optional.empty();
        try (EventParser events = EventParser.over(source.text())) {
            parser = events;
            root = document();
        } catch (Beyond limit) {
            findings.report(limit.code, limit.variant, limit.at, limit.limit);
        } catch (JacksonException | YamlEngineException e) {
            SyntaxProblem.of(e, lines, () -> QuotedValues.of(source)).report(findings);
        }
        return new Outcome<>(root, findings.all());
    }

    private Optional<Node> document() {
        if (parser.nextToken() == null) {
            findings.report(ReadingCode.YAML_SYNTAX, "empty", Position.START);
            return Optional.empty();
        }
        Node root = node("", 1).node;
        if (parser.nextToken() != null) {
            findings.report(ReadingCode.YAML_SYNTAX, "documents", parser.start());
        }
        return Optional.of(root);
    }

    private Tree node(String path, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Beyond(ReadingCode.YAML_TOO_DEEP, "levels", parser.start(), MAX_DEPTH);
        }
        if (parser.isCurrentAlias()) {
            return alias(path, depth);
        }
        Span head = new Span(parser.start(), parser.end());
        parser.tag().ifPresent(tag -> findings.report(ReadingCode.YAML_TAG, "value", head, path, shortTag(tag)));
        Optional<String> anchor = parser.anchor();
        int before = nodes;
        count(1);
        JsonToken token = parser.currentToken();
        Tree inner = token == JsonToken.START_OBJECT
                ? mapping(path, depth)
                : token == JsonToken.START_ARRAY ? sequence(path, depth) : leaf(scalar());
        Tree tree = new Tree(inner.node, nodes - before, inner.height, inner.end);
        anchor.ifPresent(name -> anchors.put(name, tree));
        return tree;
    }

    private Tree alias(String path, int depth) {
        Tree tree = anchors.get(parser.getString());
        if (tree == null) {
            Span span = new Span(parser.start(), parser.end());
            findings.report(ReadingCode.YAML_SYNTAX, "alias", span, path, parser.getString());
            return leaf(new Node.Scalar(span, "*" + parser.getString(), false));
        }
        if (depth + tree.height - 1 > MAX_DEPTH) {
            throw new Beyond(ReadingCode.YAML_TOO_DEEP, "levels", parser.start(), MAX_DEPTH);
        }
        count(tree.nodes);
        return new Tree(tree.node, tree.nodes, tree.height, parser.end());
    }

    private void count(int more) {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw new Beyond(ReadingCode.YAML_ALIAS_BOMB, "nodes", parser.start(), MAX_NODES);
        }
    }

    private Node scalar() {
        Span span = new Span(parser.start(), parser.end());
        String text = parser.getString();
        if (parser.isBlockScalar()) {
            return new Node.Scalar(lines.withoutTrailingBlanks(span), text, false);
        }
        return new Node.Scalar(span, text, parser.isPlain());
    }

    private Tree sequence(String path, int depth) {
        Position start = parser.start();
        Position end = parser.end();
        // A block collection ends with its last member: the engine's own mark stands at whatever comes after it.
        boolean flow = parser.isFlowCollection();
        List<Node> items = new ArrayList<>();
        int height = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Tree item = node(path + "/" + items.size(), depth + 1);
            items.add(item.node);
            height = Math.max(height, item.height);
            end = item.end;
        }
        Span span = new Span(start, flow ? parser.end() : end);
        return new Tree(new Node.Sequence(span, items), 0, height + 1, span.end());
    }

    private Tree mapping(String path, int depth) {
        Position start = parser.start();
        Position end = parser.end();
        boolean flow = parser.isFlowCollection();
        Map<String, Node.Entry> entries = new java.util.LinkedHashMap<>();
        int height = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Span keySpan = new Span(parser.start(), parser.end());
            String inner = path + "/" + Pointers.escape(key);
            parser.anchor().ifPresent(name -> anchors.put(name, leaf(new Node.Scalar(keySpan, key, false))));
            parser.nextToken();
            Tree value = node(inner, depth + 1);
            height = Math.max(height, value.height);
            end = value.end;
            if (accepts(key, keySpan, inner, entries)) {
                entries.put(key, new Node.Entry(key, keySpan, value.node));
            }
        }
        Span span = new Span(start, flow ? parser.end() : end);
        return new Tree(new Node.Mapping(span, List.copyOf(entries.values())), 0, height + 1, span.end());
    }

    private boolean accepts(String key, Span at, String path, Map<String, Node.Entry> entries) {
        if (key.equals("<<")) {
            findings.report(ReadingCode.YAML_MERGE_KEY, "key", at, path);
            return false;
        }
        Node.Entry first = entries.get(key);
        if (first != null) {
            int line = first.keySpan().start().line();
            findings.report(ReadingCode.YAML_DUPLICATE_KEY, "key", at, path, Quote.of(key), line);
            return false;
        }
        return true;
    }

    /** A standard tag as its author wrote it. */
    private static String shortTag(String tag) {
        return Quote.of(tag.replace("tag:yaml.org,2002:", "!!"));
    }

    private static Tree leaf(Node node) {
        return new Tree(node, 1, 1, node.span().end());
    }

    /** A node, how many nodes it is with all inside it, how many levels, and where it ends here (an alias: not where it is defined). */
    private record Tree(Node node, int nodes, int height, Position end) {}

    /** Ends the reading of a file that goes beyond a limit. */
    private static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ReadingCode code;
        private final transient Position at;
        private final String variant;
        private final int limit;

        Beyond(ReadingCode code, String variant, Position at, int limit) {
            super(code.word(), null, false, false);
            this.code = code;
            this.variant = variant;
            this.at = at;
            this.limit = limit;
        }
    }
}
