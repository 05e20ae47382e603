package vn.kehoach.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How one record is written: its keys, and what may stand for it in short. Made once for each class. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final List<Field> fields;
    private final List<Method> accessors;
    private final Map<String, Field> byKey = new TreeMap<>();
    private final Optional<Field> spread;
    private final Optional<Field> scalarField;
    private final Optional<Field> sequenceField;
    private final Constructor<? extends Record> constructor;

    private RecordShape(Class<? extends Record> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Field::of).toList();
        this.accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        fields.stream().filter(field -> field.role() == Field.Role.KEY).forEach(field -> byKey.put(field.key(), field));
        Optional<Shorthand> shorthand = Optional.ofNullable(type.getAnnotation(Shorthand.class));
        this.spread = fields.stream()
                .filter(field -> field.role() == Field.Role.SPREAD)
                .findFirst();
        this.scalarField = shorthand.map(Shorthand::scalar).flatMap(this::field);
        this.sequenceField = shorthand.map(Shorthand::sequence).flatMap(this::field);
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    Class<? extends Record> type() {
        return type;
    }

    /** In the order of the record's components. */
    List<Field> fields() {
        return fields;
    }

    /** The component written under a key, but for spread ones. */
    Optional<Field> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The spread key that a word is, open ones included. */
    Optional<SpreadKey> spreadKey(String word) {
        return spread.flatMap(field -> field.spreadKeys().stream()
                .filter(key -> key.open()
                        ? word.matches(Field.openPattern(key))
                        : key.word().equals(word))
                .findFirst());
    }

    /** Every key that may be written; open ones end with {@code …}. */
    List<String> knownKeys() {
        return fields.stream()
                .flatMap(field -> switch (field.role()) {
                    case KEY -> Stream.of(field.key());
                    case SPREAD -> field.spreadKeys().stream().map(key -> key.open() ? key.word() + "…" : key.word());
                    case FROM_KEY -> Stream.empty();
                })
                .toList();
    }

    /** The component that a bare value stands for. */
    Optional<Field> scalarField() {
        return scalarField;
    }

    /** The component that a bare list stands for. */
    Optional<Field> sequenceField() {
        return sequenceField;
    }

    /** A record of these values, in the order of {@link #fields()}. */
    Record make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a value that was read is refused by " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of one of the {@link #fields()} in a record; that of an {@code Optional} is what is in it, null where there is nothing. */
    Object value(Field field, Record from) {
        try {
            Object value = accessors.get(fields.indexOf(field)).invoke(from);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
