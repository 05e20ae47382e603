package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.source.Span;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Findings;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Quote;
import vn.kehoach.yaml.ReadingCode;

/** Reads one record at one place. */
final class RecordBinder {
    private final Binder binder;
    private final Findings findings;
    private final RecordShape shape;
    private final Spot spot;
    /** By the field itself: of equal fields there are not two in a shape, and to compare all that describes one is dear. */
    private final Map<Field, Object> values = new IdentityHashMap<>();

    private final List<Object> spread = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    RecordBinder(Binder binder, Findings findings, RecordShape shape, Spot spot) {
        this.binder = binder;
        this.findings = findings;
        this.shape = shape;
        this.spot = spot;
    }

    /** The record, if it could be made; {@code key}: the one under which it stands. */
    Optional<Object> read(Node node, Optional<String> key) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::entry);
        } else {
            Optional<Field> field = node instanceof Node.Scalar ? shape.scalarField() : shape.sequenceField();
            if (field.isEmpty()) {
                boolean list =
                        node instanceof Node.Scalar && shape.sequenceField().isPresent();
                findings.report(ReadingCode.WRONG_TYPE, list ? "list" : "mapping", node.span(), spot.written());
                return Optional.empty();
            }
            written.add(field.get().key());
            binder.unwritten(field.get(), node, spot).ifPresent(value -> values.put(field.get(), value));
        }
        return make(node, key);
    }

    private void entry(Node.Entry entry) {
        Spot at = spot.under(entry.key());
        Optional<Field> field = shape.field(entry.key());
        Optional<SpreadKey> spreadKey = shape.spreadKey(entry.key());
        written.add(entry.key());
        if (field.isEmpty() && spreadKey.isEmpty()) {
            unknown(entry, at);
        } else if (Binder.isEmpty(entry.value())
                && field.filter(Binder::takesEmpty).isEmpty()) {
            binder.reportEmpty(entry, at, field.map(Field::mustBeWritten).orElse(false));
        } else if (field.isPresent()) {
            binder.written(field.get().shape(), entry.value(), at, Optional.of(entry.keySpan()))
                    .ifPresent(value -> values.put(field.get(), value));
        } else {
            binder.spread(spreadKey.get(), entry, at).ifPresent(spread::add);
        }
    }

    private void unknown(Node.Entry entry, Spot at) {
        if (spot.isRoot() && entry.key().startsWith("x-")) {
            return;
        }
        List<String> known = shape.knownKeys();
        String all = String.join(", ", known);
        Optional<String> near = Nearest.of(
                entry.key(), known.stream().filter(key -> !key.endsWith("…")).toList());
        // The key that was meant is not missing as well.
        near.ifPresent(written::add);
        near.ifPresent(key -> binder.noteUnreadable(spot.under(key)));
        near.ifPresentOrElse(
                key -> findings.reportNear(
                        ReadingCode.UNKNOWN_KEY,
                        "near",
                        entry.keySpan(),
                        at.written(),
                        key,
                        Quote.of(entry.key()),
                        key,
                        all),
                () -> findings.report(
                        ReadingCode.UNKNOWN_KEY, "listed", entry.keySpan(), at.written(), Quote.of(entry.key()), all));
    }

    private Optional<Object> make(Node node, Optional<String> key) {
        boolean whole = true;
        List<Field> fields = shape.fields();
        Object[] components = new Object[fields.size()];
        for (int i = 0; i < components.length; i++) {
            Field field = fields.get(i);
            Object value = values.get(field);
            if (value == null && field.mustBeWritten()) {
                whole = false;
                reportMissing(field, node);
            }
            components[i] = switch (field.role()) {
                case KEY -> value == null ? field.absent() : field.optional() ? Optional.of(value) : value;
                case SPREAD -> spread;
                case FROM_KEY -> key.orElseThrow(() -> new IllegalStateException(shape.type() + " needs a key"));
            };
        }
        return whole ? Optional.of(shape.make(components)) : Optional.empty();
    }

    private void reportMissing(Field field, Node node) {
        if (!written.contains(field.key())) {
            Span start = new Span(node.span().start(), node.span().start());
            findings.report(ReadingCode.MISSING_KEY, "key", start, spot.written(), field.key());
        }
    }
}
