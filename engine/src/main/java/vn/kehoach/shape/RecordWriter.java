package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Pointers;
import vn.kehoach.yaml.YamlWriter;

/**
 * Writes records as YAML: what {@link RecordReader} reads of it is an equal record. The shortest form is used, what is absent
 * is left out, and keys stand in the order of the record's components. Where each part came to stand is told by reading the
 * file again.
 */
public final class RecordWriter {
    /** A list under a key of a root key: {@code /solutions/items}. */
    private static final int DEEPEST_PART = 2;

    /** Pointer through the full shape to the one into the YAML. */
    private final Map<String, String> written = new HashMap<>();
    /** Pointers of what begins a new part of a file. */
    private final List<String> parts = new ArrayList<>();

    private RecordWriter() {}

    /** A file of a record. */
    public static String write(Record record) {
        return write(record, Map.of());
    }

    /**
     * A file of a record, with comments.
     *
     * @param comments lines without their {@code #}, by pointer through the record's full shape, as in {@link Origins}: each
     *     stands above the value, or above the nearest that is written around it; those of {@code ""} head the file
     */
    public static String write(Record record, Map<String, List<String>> comments) {
        RecordWriter writer = new RecordWriter();
        Node root = writer.root(record);
        Map<String, List<String>> above = new LinkedHashMap<>();
        writer.parts.forEach(
                part -> above.computeIfAbsent(part, at -> new ArrayList<>()).add(""));
        comments.forEach((pointer, lines) -> above.computeIfAbsent(writer.nearest(pointer), at -> new ArrayList<>())
                .addAll(lines));
        return YamlWriter.write(root, above);
    }

    /** A record as a tree, whose nodes stand nowhere yet. */
    public static Node node(Record record) {
        return new RecordWriter().root(record);
    }

    private Node root(Record record) {
        Spot spot = Spot.ROOT;
        written.put(spot.full(), spot.written());
        RecordShape shape = RecordShape.of(record.getClass());
        Node root = record(shape, record, spot);
        if (root instanceof Node.Mapping mapping) {
            parts(shape, mapping);
        }
        return root;
    }

    /** The nearest written parent of a part, itself included. */
    private String nearest(String pointer) {
        String at = pointer;
        while (!written.containsKey(at)) {
            at = at.substring(0, Math.max(at.lastIndexOf('/'), 0));
        }
        return written.get(at);
    }

    private Node value(Shape shape, Object value, Spot spot) {
        written.put(spot.full(), spot.written());
        if (shape instanceof Shape.Many many) {
            return list(many.element(), (List<?>) value, spot);
        }
        if (shape instanceof Shape.Named named) {
            List<Node.Entry> entries = new ArrayList<>();
            ((Map<?, ?>) value)
                    .forEach((key, inner) -> entries.add(
                            entry(key.toString(), value(named.value(), inner, spot.under(key.toString())))));
            return new Node.Mapping(Span.WHOLE_FILE, entries);
        }
        return shape instanceof Shape.Nested nested
                ? record(nested.shape(), (Record) value, spot)
                : ScalarWriter.write(shape, value);
    }

    private Node list(Shape element, List<?> values, Spot spot) {
        List<Node> items = new ArrayList<>();
        for (Object value : values) {
            items.add(value(element, value, spot.element(items.size(), items.size())));
        }
        if (element instanceof Shape.Nested nested && Pointers.depth(spot.written()) <= DEEPEST_PART) {
            apart(nested.shape(), values, spot);
        }
        return new Node.Sequence(Span.WHOLE_FILE, items);
    }

    /** In the lists of a file's parts, what has members of its own stands apart. */
    private void apart(RecordShape shape, List<?> values, Spot spot) {
        for (int i = 1; i < values.size(); i++) {
            if (hasMembers(shape, (Record) values.get(i - 1)) || hasMembers(shape, (Record) values.get(i))) {
                parts.add(spot.element(i, i).written());
            }
        }
    }

    /** Whether a record has records like itself, or such as are never written short. */
    private static boolean hasMembers(RecordShape shape, Record record) {
        return shape.fields().stream()
                .filter(field -> field.shape() instanceof Shape.Many many
                        && many.element() instanceof Shape.Nested member
                        && (member.type() == shape.type()
                                || member.shape().scalarField().isEmpty()))
                .anyMatch(field -> isPresent(shape, field, record));
    }

    /** A value; where it is a list of one that is a single value, without the list. */
    private Node alone(Shape shape, Object value, Spot spot) {
        if (shape instanceof Shape.Many many && ((List<?>) value).size() == 1) {
            Node only = value(many.element(), ((List<?>) value).get(0), spot.unwritten("0"));
            if (only instanceof Node.Scalar) {
                written.put(spot.full(), spot.written());
                return only;
            }
        }
        return value(shape, value, spot);
    }

    /** The record in the shortest form that is read back as the same. */
    private Node record(RecordShape shape, Record record, Spot spot) {
        List<Field> present = shape.fields().stream()
                .filter(field -> field.role() != Field.Role.FROM_KEY && isPresent(shape, field, record))
                .toList();
        Optional<Node> shorthand =
                present.size() == 1 ? shorthand(shape, present.get(0), record, spot) : Optional.empty();
        return shorthand.orElseGet(() -> {
            List<Node.Entry> entries = new ArrayList<>();
            for (Field field : present) {
                Object value = shape.value(field, record);
                if (field.role() == Field.Role.SPREAD) {
                    ((List<?>) value).forEach(part -> entries.add(spread((Record) part, spot)));
                } else {
                    entries.add(entry(field.key(), keyed(field, value, spot)));
                }
            }
            return new Node.Mapping(Span.WHOLE_FILE, entries);
        });
    }

    private static boolean isPresent(RecordShape shape, Field field, Record record) {
        Object value = shape.value(field, record);
        return value != null && (field.mustBeWritten() || field.optional() || !value.equals(field.absent()));
    }

    private Optional<Node> shorthand(RecordShape shape, Field field, Record record, Spot spot) {
        boolean scalar = shape.scalarField().equals(Optional.of(field));
        boolean sequence = shape.sequenceField().equals(Optional.of(field));
        if (!scalar && !sequence) {
            return Optional.empty();
        }
        Spot unwritten = spot.unwritten(field.key());
        Object value = shape.value(field, record);
        Node node = scalar ? alone(field.shape(), value, unwritten) : value(field.shape(), value, unwritten);
        boolean read = node instanceof Node.Scalar ? scalar : sequence && node instanceof Node.Sequence;
        return read ? Optional.of(node) : Optional.empty();
    }

    private Node keyed(Field field, Object value, Spot spot) {
        Spot at = spot.under(field.key());
        return field.usuallyOne() ? alone(field.shape(), value, at) : value(field.shape(), value, at);
    }

    private Node.Entry spread(Record part, Spot spot) {
        RecordShape shape = RecordShape.of(part.getClass());
        Field key = shape.fields().stream()
                .filter(field -> field.role() == Field.Role.FROM_KEY)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(part.getClass() + " does not know its key"));
        String word = (String) shape.value(key, part);
        Spot at = spot.under(word);
        if (written.put(at.full(), at.written()) != null) {
            throw new IllegalArgumentException("a file cannot have the key twice: " + word);
        }
        return entry(word, record(shape, part, at));
    }

    /**
     * What has an empty line above it: what is spread over the file, and lists of records and records from there on, but for
     * a record that follows a plain value, as a signature does the archive.
     */
    private void parts(RecordShape shape, Node.Mapping root) {
        boolean begun = shape.fields().stream().noneMatch(field -> field.role() == Field.Role.SPREAD);
        boolean plain = true;
        for (Node.Entry entry : root.entries()) {
            Optional<Shape> known = shape.field(entry.key()).map(Field::shape);
            boolean list = known.isPresent()
                    && known.get() instanceof Shape.Many many
                    && many.element() instanceof Shape.Nested;
            boolean nested = known.isPresent() && known.get() instanceof Shape.Nested;
            begun |= known.isEmpty();
            if (known.isEmpty() || begun && (list || nested && !plain)) {
                parts.add(Spot.ROOT.under(entry.key()).written());
            }
            plain = known.isPresent() && !list && !nested;
        }
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Span.WHOLE_FILE, value);
    }
}
