package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.shape.Shorthand;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Keys that one record of a file gets or loses; a short form becomes a full one where that is needed. */
final class RecordEdits {
    private final FileText file;
    private final Tree tree;
    private final Splices splices;
    private final String pointer;
    private final Class<?> type;
    private final Node node;
    private final Map<String, Node> added = new LinkedHashMap<>();

    RecordEdits(FileText file, Tree tree, Splices splices, String pointer, Class<?> type, Node node) {
        this.file = file;
        this.tree = tree;
        this.splices = splices;
        this.pointer = pointer;
        this.type = type;
        this.node = node;
    }

    void add(String key, Node value) {
        added.put(key, value);
    }

    /** Whether the record is written in short by one of its parts, and will not be after this. */
    boolean expands(String key) {
        return !added.isEmpty()
                && node instanceof Node.Scalar
                && shorthand().scalar().equals(key);
    }

    /** Takes a key away. */
    void remove(String key) {
        tree.refuseShared(node);
        List<Node.Entry> entries = node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
        int index = indexOf(entries, key);
        if (index < 0) {
            throw new Refused(Why.MISSING);
        }
        if (entries.size() == 1) {
            throw new Refused(Why.FORM);
        }
        Node.Entry entry = entries.get(index);
        String part = Tree.under(pointer, key);
        if (tree.isFlow(node)) {
            int from = index == 0
                    ? tree.key(entry)
                    : tree.end(entries.get(index - 1).value());
            int to = index == 0 ? tree.key(entries.get(1)) : tree.end(entry.value());
            splices.cut(part, from, to);
            return;
        }
        Stretch stretch = Stretch.of(file, tree.key(entry), tree.end(entry.value()));
        if (stretch.whole()) {
            Stretch all = stretch.isApart(file) ? stretch.withGap(file) : stretch;
            splices.cut(part, all.from(), all.to());
        } else {
            splices.cut(part, stretch.from(), tree.key(entries.get(index + 1)));
        }
    }

    void apply() {
        if (added.isEmpty()) {
            return;
        }
        tree.refuseShared(node);
        if (node instanceof Node.Mapping mapping && tree.isFlow(mapping)) {
            List<Node.Entry> last = mapping.entries();
            int at = tree.end(last.get(last.size() - 1).value());
            splices.replace(pointer, at, at, () -> ", " + inFlow(sorted(added)));
        } else if (node instanceof Node.Mapping mapping) {
            sorted(added).forEach(entry -> intoBlock(mapping.entries(), entry));
        } else if (node instanceof Node.Scalar scalar) {
            expand(scalar);
        } else {
            expand((Node.Sequence) node);
        }
    }

    private void intoBlock(List<Node.Entry> entries, Node.Entry entry) {
        int order = Parts.order(type, entry.key());
        Node.Entry first = entries.get(0);
        int indent = file.column(tree.key(first));
        String lines = Values.entry(entry.key(), entry.value(), indent);
        Optional<Node.Entry> before = entries.stream()
                .filter(each -> Parts.order(type, each.key()) < order)
                .reduce((one, other) -> other);
        if (before.isPresent()) {
            int at = Stretch.of(
                            file, tree.key(before.get()), tree.end(before.get().value()))
                    .to();
            boolean open = at == file.length() && file.at(at - 1) != '\n';
            String text = open ? "\n" + lines.stripTrailing() : lines;
            splices.replace(pointer, at, at, () -> file.ended(text));
            return;
        }
        Stretch place = Stretch.of(file, tree.key(first), tree.end(first.value()));
        String text = place.whole() ? lines : lines.substring(indent) + " ".repeat(indent);
        splices.replace(pointer, place.from(), place.from(), () -> file.ended(text));
    }

    /** A value that stood for the record becomes one of its keys. */
    private void expand(Node.Scalar scalar) {
        Map<String, Node> all = new LinkedHashMap<>(added);
        all.putIfAbsent(shorthand().scalar(), Values.scalar(scalar.text(), scalar.plain()));
        List<Node.Entry> entries = sorted(all);
        if (tree.isInFlow(scalar)) {
            splices.replace(pointer, tree.start(scalar), tree.end(scalar), () -> "{" + inFlow(entries) + "}");
            return;
        }
        Optional<Node.Entry> key = tree.entry(scalar);
        int indent = 2 + file.column(key.isPresent() ? tree.key(key.get()) : tree.dash(scalar));
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(Values.entry(entry.key(), entry.value(), indent)));
        String text = key.isPresent() ? "\n" + lines : lines.substring(indent);
        splices.replace(pointer, tree.start(scalar), tree.end(scalar), () -> file.ended(text.stripTrailing()));
    }

    /** A list that stood for the record becomes one of its keys; its lines stay where they are. */
    private void expand(Node.Sequence list) {
        Node.Entry key = tree.entry(list).orElseThrow(() -> new Refused(Why.FORM));
        List<Node.Entry> entries = sorted(added);
        String own = shorthand().sequence();
        if (tree.isFlow(list)) {
            int from = tree.start(list);
            splices.replace(pointer, from, from, () -> "{" + inFlow(entries) + ", " + own + ": ");
            splices.replace(pointer, tree.end(list), tree.end(list), () -> "}");
            return;
        }
        int indent = file.column(tree.key(key)) + 2;
        Stretch first = Stretch.of(
                file, tree.dash(list.items().get(0)), tree.end(list.items().get(0)));
        boolean later = entries.stream().anyMatch(entry -> Parts.order(type, entry.key()) > Parts.order(type, own));
        if (!first.whole() || first.indent() < indent || later) {
            throw new Refused(Why.FORM);
        }
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(Values.entry(entry.key(), entry.value(), indent)));
        lines.append(" ".repeat(indent)).append(own).append(":\n");
        splices.replace(pointer, first.from(), first.from(), () -> file.ended(lines.toString()));
    }

    private Shorthand shorthand() {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand == null) {
            throw new Refused(Why.FORM);
        }
        return shorthand;
    }

    private List<Node.Entry> sorted(Map<String, Node> values) {
        List<Node.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Node.Entry(key, Span.WHOLE_FILE, value)));
        entries.sort(Comparator.comparingInt(entry -> Parts.order(type, entry.key())));
        return entries;
    }

    private static String inFlow(List<Node.Entry> entries) {
        return String.join(", ", entries.stream().map(Values::inFlow).toList());
    }

    private static int indexOf(List<Node.Entry> entries, String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
