package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Findings;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.ReadingCode;

/**
 * Nodes to values of Java. What is wrong is reported and left out, and reading goes on; an empty result has been reported,
 * or is a {@code TODO}.
 */
final class Binder {
    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");

    private final Findings findings;
    private final ScalarReader scalars;
    private final Map<String, Origins.Place> places = new HashMap<>();
    private final List<String> todos = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    Binder(Findings findings) {
        this.findings = findings;
        this.scalars = new ScalarReader(findings);
    }

    Map<String, Origins.Place> places() {
        return places;
    }

    List<String> todos() {
        return todos;
    }

    List<String> unreadable() {
        return unreadable;
    }

    /** Notes what has been reported, so that nobody calls it missing as well. */
    void noteUnreadable(Spot spot) {
        unreadable.add(spot.full());
    }

    Optional<Object> root(Class<? extends Record> type, Node node) {
        place(Spot.ROOT, node, Optional.empty());
        if (isEmpty(node)) {
            findings.report(ReadingCode.WRONG_TYPE, "mapping", node.span(), "");
            return Optional.empty();
        }
        return value(new Shape.Nested(type), node, Spot.ROOT);
    }

    private Optional<Object> value(Shape shape, Node node, Spot spot) {
        if (shape instanceof Shape.Many many) {
            return Optional.of(list(many.element(), node, spot));
        }
        if (isUnfinished(node) && !Shape.takesText(shape)) {
            todos.add(spot.full());
            return Optional.empty();
        }
        return noted(single(shape, node, spot), spot);
    }

    private Optional<Object> single(Shape shape, Node node, Spot spot) {
        if (shape instanceof Shape.Nested nested) {
            return new RecordBinder(this, findings, nested.shape(), spot).read(node, Optional.empty());
        }
        if (shape instanceof Shape.Named named) {
            return map(named, node, spot);
        }
        return scalar(shape, node, spot);
    }

    private Optional<Object> noted(Optional<Object> value, Spot spot) {
        if (value.isEmpty()) {
            noteUnreadable(spot);
        }
        return value;
    }

    /** The value behind a key, or in a list; its place is noted. */
    Optional<Object> written(Shape shape, Node node, Spot spot, Optional<Span> key) {
        place(spot, node, key);
        return value(shape, node, spot);
    }

    /** The value of the component for which a short form stands. */
    Optional<Object> unwritten(Field field, Node node, Spot spot) {
        return value(field.shape(), node, spot.unwritten(field.key()));
    }

    /** A record under a key that it gets to know. */
    Optional<Object> spread(SpreadKey key, Node.Entry entry, Spot spot) {
        place(spot, entry.value(), Optional.of(entry.keySpan()));
        if (isUnfinished(entry.value()) && !Shape.takesText(new Shape.Nested(key.shape()))) {
            todos.add(spot.full());
            return Optional.empty();
        }
        RecordBinder record = new RecordBinder(this, findings, RecordShape.of(key.shape()), spot);
        return noted(record.read(entry.value(), Optional.of(entry.key())), spot);
    }

    private List<Object> list(Shape element, Node node, Spot spot) {
        List<Object> values = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            int index = 0;
            for (Node item : sequence.items()) {
                Spot at = spot.element(values.size(), index);
                if (isEmpty(item) && element instanceof Shape.Text text && text.mayBeEmpty()) {
                    place(at, item, Optional.empty());
                    values.add("");
                } else if (isEmpty(item) && !takesEmpty(element)) {
                    findings.report(ReadingCode.EMPTY_VALUE, "item", item.span(), at.written(), index + 1);
                    noteUnreadable(at);
                } else {
                    written(element, item, at, Optional.empty()).ifPresent(values::add);
                }
                index++;
            }
        } else {
            value(element, node, spot.unwritten("0")).ifPresent(values::add);
        }
        return values;
    }

    /** Whether an empty text stands for a record. */
    private static boolean takesEmpty(Shape element) {
        return element instanceof Shape.Nested nested
                && nested.shape()
                        .scalarField()
                        .filter(field -> takesEmpty(field))
                        .isPresent();
    }

    /** Whether an empty text is a value of a component. */
    static boolean takesEmpty(Field field) {
        return field.shape() instanceof Shape.Text text && text.mayBeEmpty();
    }

    private Optional<Object> map(Shape.Named shape, Node node, Spot spot) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.report(ReadingCode.WRONG_TYPE, "mapping", node.span(), spot.written());
            return Optional.empty();
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Spot at = spot.under(entry.key());
            Optional<Object> key = shape.byNumber() ? scalars.number(entry, at.written()) : Optional.of(entry.key());
            if (isEmpty(entry.value())) {
                reportEmpty(entry, at, false);
            } else {
                Optional<Object> value = written(shape.value(), entry.value(), at, Optional.of(entry.keySpan()));
                key.ifPresent(name -> value.ifPresent(known -> values.put(name, known)));
            }
        }
        return Optional.of(values);
    }

    private Optional<Object> scalar(Shape shape, Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar)) {
            findings.report(ReadingCode.WRONG_TYPE, "single", node.span(), spot.written());
            return Optional.empty();
        }
        if (shape instanceof Shape.Text
                && scalar.text().contains("TODO")
                && TODO.matcher(scalar.text()).find()) {
            todos.add(spot.full());
        }
        return scalars.read(shape, scalar, spot.written());
    }

    void reportEmpty(Node.Entry entry, Spot at, boolean required) {
        findings.report(
                ReadingCode.EMPTY_VALUE,
                required ? "required" : "optional",
                entry.keySpan(),
                at.written(),
                entry.key());
        noteUnreadable(at);
    }

    private void place(Spot spot, Node node, Optional<Span> key) {
        places.put(spot.full(), new Origins.Place(spot.written(), node.span(), key));
    }

    /** Whether there is nothing: no value, {@code null}, {@code ""}. */
    static boolean isEmpty(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.isNull() || scalar.text().isBlank());
    }

    private static boolean isUnfinished(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().startsWith("TODO");
    }
}
