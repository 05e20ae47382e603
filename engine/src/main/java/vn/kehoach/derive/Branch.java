package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.yaml.Node;

/**
 * The parts directly below a part of a plan's tree, and the same part with others in their place.
 *
 * @param parts in order
 * @param with the part with these parts below it
 */
record Branch(List<Node> parts, Function<List<Node>, Node> with) {
    private static final String ITEMS = "items";
    private static final String TARGETS = "targets";

    /** Lists whose elements are named by what they are about, not by an id. */
    private static final List<String> FLAT = List.of("implements", "bases", "excluded", "citations", "recipients");

    private static final List<String> SUBJECTS = List.of("project", "target", "cite", "number", "to");

    private static final List<String> SPOKEN = List.of("title", "heading", "text", "intro", "as", "because");
    private static final Set<String> TOLD = Set.of("title", "heading", "text", "intro", "as", "because", "id");

    /** Keeps its own copy. */
    Branch {
        parts = List.copyOf(parts);
    }

    /** Whether a root key is that of a section. */
    static boolean isSection(String key) {
        return SectionKind.of(key) != SectionKind.FREE || key.startsWith(SectionKind.FREE.word());
    }

    /** Whether a root key is that of a list whose elements have none below them. */
    static boolean isFlat(String key) {
        return FLAT.contains(key);
    }

    /** What is below the value of a root key. */
    static Branch ofRoot(String key, Node value) {
        if (isFlat(key)) {
            return value instanceof Node.Sequence list ? of(list) : new Branch(List.of(), none -> value);
        }
        if (!isSection(key)) {
            return new Branch(List.of(), none -> value);
        }
        if (value instanceof Node.Sequence list) {
            return of(list);
        }
        return value instanceof Node.Mapping mapping
                ? under(mapping, ITEMS)
                : under(new Node.Mapping(value.span(), List.of(entry("intro", value))), ITEMS);
    }

    /**
     * What is below an item, a target or an element of a flat list.
     *
     * @param root the root key under which it stands
     */
    static Branch ofItem(String root, Node item) {
        if (isFlat(root)) {
            return new Branch(List.of(), none -> item);
        }
        String list = root.equals(SectionKind.TARGETS.word()) ? TARGETS : ITEMS;
        return item instanceof Node.Mapping mapping
                ? under(mapping, list)
                : under(new Node.Mapping(item.span(), List.of(entry("text", item))), list);
    }

    private static Branch of(Node.Sequence list) {
        return new Branch(list.items(), parts -> new Node.Sequence(list.span(), parts));
    }

    private static Branch under(Node.Mapping part, String key) {
        Optional<Node.Sequence> list = part.get(key)
                .filter(Node.Sequence.class::isInstance)
                .map(Node.Sequence.class::cast)
                .filter(sequence ->
                        !key.equals(TARGETS) || sequence.items().stream().anyMatch(Node.Mapping.class::isInstance));
        return new Branch(
                list.map(Node.Sequence::items).orElse(List.of()),
                parts -> list.isEmpty() && parts.isEmpty()
                        ? part
                        : with(part, key, new Node.Sequence(part.span(), parts)));
    }

    /** A mapping with another value under a key, which need not be there yet. */
    static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
        List<Node.Entry> entries = new ArrayList<>();
        mapping.entries()
                .forEach(entry ->
                        entries.add(entry.key().equals(key) ? new Node.Entry(key, entry.keySpan(), value) : entry));
        if (mapping.get(key).isEmpty()) {
            entries.add(entry(key, value));
        }
        return new Node.Mapping(mapping.span(), entries);
    }

    /** What a part says by itself, without the parts below it. */
    static Node own(Node part) {
        if (!(part instanceof Node.Mapping mapping)) {
            return part;
        }
        return new Node.Mapping(
                mapping.span(),
                mapping.entries().stream().filter(entry -> !isBelow(entry)).toList());
    }

    static boolean isBelow(Node.Entry entry) {
        return entry.value() instanceof Node.Sequence list
                && (entry.key().equals(ITEMS)
                        || entry.key().equals(TARGETS)
                                && list.items().stream().anyMatch(Node.Mapping.class::isInstance));
    }

    /** The key of what a part says where it is written in one word. */
    static String shortKey(String root) {
        return switch (root) {
            case "bases" -> "cite";
            case "recipients" -> "to";
            default -> "text";
        };
    }

    /** By what a part is called among its siblings: its id, or what it is about; absent where it says neither. */
    static Optional<String> name(String root, Node part) {
        if (!isFlat(root)) {
            return scalar(part, "id");
        }
        return part instanceof Node.Scalar scalar
                ? Optional.of(scalar.text())
                : SUBJECTS.stream().flatMap(key -> scalar(part, key).stream()).findFirst();
    }

    private static Optional<String> scalar(Node part, String key) {
        Optional<Node> value = part instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
        return value.flatMap(node -> node instanceof Node.Sequence list
                        ? list.items().stream().findFirst()
                        : Optional.of(node))
                .flatMap(node -> node instanceof Node.Mapping mapping ? mapping.get("role") : Optional.of(node))
                .map(Parts::text)
                .filter(text -> !text.isEmpty());
    }

    /** The words by which a person knows a part. */
    static String words(Node part) {
        if (part instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (part instanceof Node.Sequence list) {
            return String.join(", ", list.items().stream().map(Branch::words).toList());
        }
        Node.Mapping own = (Node.Mapping) own(part);
        String told = SPOKEN.stream()
                .flatMap(key -> own.get(key).stream())
                .map(Branch::words)
                .collect(Collectors.joining(" "));
        String other = own.entries().stream()
                .filter(entry -> !TOLD.contains(entry.key()))
                .map(entry -> entry.key() + ": " + words(entry.value()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? other : other.isEmpty() ? told : told + " (" + other + ")";
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, value.span(), value);
    }
}
