package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/** Writes the file of a derived plan: whom it is for, and what the unit has to fill in. */
final class ChildWriter {
    private static final String TODO = "TODO";
    private static final String TEXT = "text";
    private static final String SIGNATURE = "signature";
    private static final String FACTS = "facts";

    private final Parent parent;
    private final Deriver deriver;
    private final String from;
    private final Map<String, List<String>> above = new LinkedHashMap<>();

    /**
     * @param from the way to the template, as it is to stand in the file
     */
    ChildWriter(Parent parent, Deriver deriver, String from) {
        this.parent = parent;
        this.deriver = deriver;
        this.from = from;
    }

    /** The file, without what has been seen. */
    Derivation write() {
        Node.Mapping tree = (Node.Mapping) deriver.tree();
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(SeenBlock.entry("kehoach", tree.get("kehoach").orElse(SeenBlock.scalar("1"))));
        entries.add(SeenBlock.entry(ChildFile.FROM, SeenBlock.scalar(from)));
        entries.add(SeenBlock.entry(ChildFile.UNIT, SeenBlock.scalar(deriver.name())));
        tree.entries().stream()
                .filter(entry -> entry.key().equals("date") || entry.key().equals("as-of") || isLeftInHead(entry))
                .forEach(entries::add);
        facts(tree).ifPresent(entries::add);
        changes(tree).ifPresent(entries::add);
        signature(tree).ifPresent(entries::add);
        Node.Mapping file = new Node.Mapping(Span.WHOLE_FILE, entries);
        above.put(
                "",
                List.of(
                        "Kế hoạch của " + deriver.fullName() + ", lập từ mẫu " + from + ".",
                        "Ở đây chỉ ghi những gì của riêng đơn vị; phần còn lại luôn đọc từ mẫu.",
                        "Điền các chỗ TODO, rồi chạy: kehoach validate"));
        List<String> open = new ArrayList<>();
        todos(file, open);
        return new Derivation(YamlWriter.write(file, above), open, deriver.waiting());
    }

    private Optional<Node.Entry> facts(Node.Mapping tree) {
        Optional<Node> facts = tree.get(FACTS).filter(Node.Mapping.class::isInstance);
        facts.ifPresent(all -> ((Node.Mapping) all).entries().forEach(fact -> explain(fact.key(), fact.value())));
        return facts.map(all -> SeenBlock.entry(FACTS, all));
    }

    private void explain(String fact, Node value) {
        if (isTodo(value)) {
            List<String> lines =
                    new ArrayList<>(List.of(PlanFile.schemaWords(Lang.VI).text("Facts." + fact + ".description")));
            List<String> waiting = deriver.waiting().get(fact);
            if (waiting != null) {
                lines.add("Các phần chờ câu trả lời này: " + String.join("; ", waiting));
            }
            above.put("/" + FACTS + "/" + fact, lines);
        }
    }

    /** What the template leaves to the unit. */
    private Optional<Node.Entry> changes(Node.Mapping tree) {
        Inventory here = Inventory.of(tree);
        List<Node> changes = new ArrayList<>();
        parent.inventory().parts().forEach((path, part) -> {
            if (part.isNamed() && isLeft(part.node())) {
                here.at(path)
                        .map(Inventory.Element::node)
                        .filter(Node.Mapping.class::isInstance)
                        .flatMap(made -> ((Node.Mapping) made).get(TEXT))
                        .ifPresent(text -> changes.add(set(path, text)));
            }
        });
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(SeenBlock.entry(ChildFile.CHANGES, new Node.Sequence(Span.WHOLE_FILE, changes)));
    }

    /** Whether the template asks for words: by {@code fill}, or by an open place among its own. */
    private static boolean isLeft(Node part) {
        return part instanceof Node.Mapping mapping
                && (mapping.get(Parts.FILL).isPresent()
                        || mapping.get(TEXT).map(Parts::text).orElse("").contains(TODO));
    }

    private static boolean isLeftInHead(Node.Entry entry) {
        return !Branch.isSection(entry.key()) && Parts.text(entry.value()).contains(TODO);
    }

    private static Node set(String path, Node text) {
        Node to = new Node.Mapping(Span.WHOLE_FILE, List.of(SeenBlock.entry(TEXT, text)));
        return new Node.Mapping(
                Span.WHOLE_FILE,
                List.of(
                        SeenBlock.entry(Change.Verb.SET.word(), SeenBlock.scalar(path)),
                        SeenBlock.entry(Change.Verb.SET.with(), to)));
    }

    private static Optional<Node.Entry> signature(Node.Mapping tree) {
        return tree.get(SIGNATURE)
                .filter(Node.Mapping.class::isInstance)
                .map(signature -> ((Node.Mapping) signature)
                        .entries().stream()
                                .filter(entry -> isTodo(entry.value()))
                                .toList())
                .filter(open -> !open.isEmpty())
                .map(open -> SeenBlock.entry(SIGNATURE, new Node.Mapping(Span.WHOLE_FILE, open)));
    }

    private static boolean isTodo(Node value) {
        return Parts.text(value).contains(TODO);
    }

    private static void todos(Node node, String pointer, List<String> found) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> todos(entry.value(), pointer + "/" + entry.key(), found));
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                todos(list.items().get(i), pointer + "/" + i, found);
            }
        } else if (isTodo(node)) {
            found.add(pointer);
        }
    }

    /** What is left in a change is told by the part that it is about. */
    private static void todos(Node.Mapping file, List<String> found) {
        for (Node.Entry entry : file.entries()) {
            if (entry.key().equals(ChildFile.CHANGES)) {
                ((Node.Sequence) entry.value()).items().forEach(change -> ((Node.Mapping) change)
                        .get(Change.Verb.SET.word())
                        .ifPresent(path -> found.add("/" + Parts.text(path))));
            } else {
                todos(entry.value(), "/" + entry.key(), found);
            }
        }
    }
}
