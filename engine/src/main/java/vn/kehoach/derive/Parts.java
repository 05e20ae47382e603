package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Pointers;

/** The parts of a template that hold at one unit, with its words filled in. What is not known yet is left out, and told. */
final class Parts {
    static final String KEEP = "keep";
    static final String FILL = "fill";
    private static final String TEXT = "text";
    private static final Set<String> OWN = Set.of(Condition.ONLY_IF, Condition.UNLESS, KEEP, FILL);
    private static final int SHORT = 60;

    private final Template template;
    private final Place place;
    private final Known known;
    private final Words words;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, List<String>> above = new LinkedHashMap<>();
    private final Map<String, List<String>> waiting = new TreeMap<>();

    Parts(Template template, Place place, Known known) {
        this.template = template;
        this.place = place;
        this.known = known;
        this.words = new Words(template.head(), place, known);
    }

    Words words() {
        return words;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** The comments above parts, by pointer into what has been made. */
    Map<String, List<String>> above() {
        return above;
    }

    /** What was left out until a fact is known, in words, by fact. */
    Map<String, List<String>> waiting() {
        return waiting;
    }

    /**
     * What a part is at the unit.
     *
     * @param written JSON Pointer into the template
     * @param made JSON Pointer into the plan
     * @return absent where it does not hold, or nobody knows whether it does
     */
    Optional<Node> of(Node part, String written, String made) {
        if (part instanceof Node.Mapping mapping) {
            return mapping(mapping, written, made);
        }
        return part instanceof Node.Sequence sequence
                ? sequence(sequence, written, made)
                : Optional.of(scalar((Node.Scalar) part, written));
    }

    private Optional<Node> mapping(Node.Mapping part, String written, String made) {
        if (!holds(part, written)) {
            return Optional.empty();
        }
        part.get(KEEP).ifPresent(why -> above.put(made, List.of("Giữ nguyên: " + text(why))));
        List<Node.Entry> entries = new ArrayList<>();
        Optional<Node.Entry> fill = entry(part, FILL);
        for (Node.Entry entry : part.entries()) {
            boolean isReplaced = fill.isPresent() && entry.key().equals(TEXT);
            if (!OWN.contains(entry.key()) && !isReplaced) {
                String key = "/" + Pointers.escape(entry.key());
                of(entry.value(), written + key, made + key)
                        .ifPresent(value -> entries.add(new Node.Entry(entry.key(), entry.keySpan(), value)));
            }
        }
        fill.ifPresent(what ->
                entries.add(new Node.Entry(TEXT, what.keySpan(), scalar(todo(what.value()), written + "/" + FILL))));
        return entries.isEmpty() && !part.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Mapping(part.span(), entries));
    }

    private Optional<Node> sequence(Node.Sequence list, String written, String made) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            of(list.items().get(i), written + "/" + i, made + "/" + items.size())
                    .ifPresent(items::add);
        }
        return items.isEmpty() && !list.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Sequence(list.span(), items));
    }

    private Node.Scalar scalar(Node.Scalar scalar, String written) {
        List<Words.Trouble> troubles = new ArrayList<>();
        String filled = words.fill(scalar.text(), troubles);
        troubles.forEach(trouble -> findings.add(trouble.code()
                .at(
                        template.file(),
                        scalar.span(),
                        written,
                        trouble.variant(),
                        trouble.arguments().toArray())));
        return filled.equals(scalar.text()) ? scalar : new Node.Scalar(scalar.span(), filled, scalar.plain());
    }

    private boolean holds(Node.Mapping part, String written) {
        Condition condition = Condition.of(part);
        List<Node.Scalar> strangers = condition.strangers(place);
        strangers.forEach(name -> findings.add(DeriveCode.DERIVE_CONDITION_UNKNOWN.at(
                template.file(),
                name.span(),
                written,
                "message",
                name.text(),
                Nearest.of(name.text(), Known.NAMES).orElse(String.join(", ", Known.NAMES)))));
        if (!strangers.isEmpty()) {
            return true;
        }
        asked(condition, part, written);
        Set<String> waits = new TreeSet<>();
        Optional<Boolean> holds = condition.holds(place, known, waits);
        if (holds.isEmpty()) {
            String what = label(part);
            for (String fact : waits) {
                List<String> parts = waiting.computeIfAbsent(fact, none -> new ArrayList<>());
                if (!parts.contains(what)) {
                    parts.add(what);
                }
            }
        }
        return holds.orElse(false);
    }

    private void asked(Condition condition, Node.Mapping part, String written) {
        condition.facts().stream()
                .filter(fact -> !template.head().asks().contains(fact))
                .forEach(fact -> findings.add(
                        DeriveCode.DERIVE_FACT_NOT_ASKED.at(template.file(), part.span(), written, "message", fact)));
    }

    /** How a part is called among others: its id, its subject, the first of its words. */
    private static String label(Node.Mapping part) {
        for (String key : List.of("id", "project", "target", "title", TEXT)) {
            Optional<Node> value = part.get(key);
            if (value.isPresent()) {
                String words = text(value.get());
                return words.length() <= SHORT
                        ? words
                        : words.substring(0, Math.max(words.lastIndexOf(' ', SHORT), SHORT / 2)) + " …";
            }
        }
        return part.entries().stream().map(Node.Entry::key).findFirst().orElse("");
    }

    private static Node.Scalar todo(Node what) {
        return new Node.Scalar(what.span(), "TODO " + text(what), false);
    }

    private static Optional<Node.Entry> entry(Node.Mapping part, String key) {
        return part.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
