package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.yaml.Node;

/** Takes records apart, and puts them together again. */
public final class RecordParts {
    private RecordParts() {}

    /** The parts of a record. */
    public static Part.Keyed of(Record record) {
        RecordShape shape = RecordShape.of(record.getClass());
        Map<String, Part> fields = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Object value = shape.value(field, record);
            if (value == null || !field.mustBeWritten() && !field.optional() && value.equals(field.absent())) {
                continue;
            }
            fields.put(
                    key(field),
                    switch (field.role()) {
                        case KEY -> part(field.shape(), value);
                        case SPREAD -> records((List<?>) value);
                        case FROM_KEY -> new Part.Single(value, value.toString());
                    });
        }
        return new Part.Keyed(record.getClass(), fields);
    }

    /**
     * The record of some parts.
     *
     * @throws IllegalArgumentException if they lack what it cannot be without
     */
    public static <T extends Record> T record(Class<T> type, Part.Keyed parts) {
        return type.cast(made(type, parts));
    }

    private static Record made(Class<? extends Record> type, Part.Keyed parts) {
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Part part = parts.fields().get(key(field));
            if (part == null && field.mustBeWritten()) {
                throw new IllegalArgumentException(type.getSimpleName() + " without " + field.key());
            }
            Object value = part == null ? null : value(field, part);
            values[i] = part == null ? field.absent() : field.optional() ? java.util.Optional.of(value) : value;
        }
        return shape.make(values);
    }

    private static String key(Field field) {
        return switch (field.role()) {
            case KEY -> field.key();
            case SPREAD -> Part.Keyed.SPREAD;
            case FROM_KEY -> Part.Keyed.KEY;
        };
    }

    private static Part part(Shape shape, Object value) {
        if (shape instanceof Shape.Many many) {
            return new Part.Many(((List<?>) value)
                    .stream().map(each -> part(many.element(), each)).toList());
        }
        if (shape instanceof Shape.Named named) {
            Map<String, Part> fields = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> fields.put(key.toString(), part(named.value(), each)));
            return new Part.Keyed(Map.class, fields);
        }
        return shape instanceof Shape.Nested
                ? of((Record) value)
                : new Part.Single(value, ((Node.Scalar) ScalarWriter.write(shape, value)).text());
    }

    private static Part records(List<?> spread) {
        return new Part.Many(
                spread.stream().map(each -> (Part) of((Record) each)).toList());
    }

    private static Object value(Field field, Part part) {
        return switch (field.role()) {
            case KEY -> value(field.shape(), part);
            case FROM_KEY -> ((Part.Single) part).value();
            case SPREAD ->
                ((Part.Many) part).elements().stream().map(RecordParts::spread).toList();
        };
    }

    private static Record spread(Part part) {
        Part.Keyed keyed = (Part.Keyed) part;
        return made(keyed.kind().asSubclass(Record.class), keyed);
    }

    private static Object value(Shape shape, Part part) {
        if (shape instanceof Shape.Many many) {
            List<Object> all = new ArrayList<>();
            ((Part.Many) part).elements().forEach(each -> all.add(value(many.element(), each)));
            return all;
        }
        if (shape instanceof Shape.Named named) {
            Map<Object, Object> all = new TreeMap<>();
            ((Part.Keyed) part)
                    .fields()
                    .forEach((key, each) -> all.put(
                            named.byNumber() ? (Object) Integer.valueOf(key) : key, value(named.value(), each)));
            return all;
        }
        return shape instanceof Shape.Nested nested
                ? made(nested.type(), (Part.Keyed) part)
                : ((Part.Single) part).value();
    }
}
