package vn.kehoach.onto.patch;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.shape.FromKey;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Spread;

/** The parts of a plan by pointer through its full shape. */
public final class Parts {
    private Parts() {}

    /** What stands at a pointer: a record, a list, a map, a single value; empty where nothing does. */
    public static Optional<Object> at(Plan plan, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(plan);
        }
        String step = Paths.last(pointer);
        return at(plan, Paths.parent(pointer)).flatMap(around -> child(around, step));
    }

    /** The text that stands at a pointer; empty where there is none, or no text. */
    public static Optional<String> text(Plan plan, String pointer) {
        return at(plan, pointer).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The list at a pointer; empty where there is none. */
    public static List<?> list(Plan plan, String pointer) {
        return at(plan, pointer)
                .filter(List.class::isInstance)
                .map(list -> (List<?>) list)
                .orElse(List.of());
    }

    private static Optional<Object> child(Object around, String step) {
        if (around instanceof Record record) {
            Optional<RecordComponent> component = component(record.getClass(), step);
            return component.isPresent()
                    ? present(value(record, component.get()))
                    : record instanceof Plan plan ? section(plan, step) : Optional.empty();
        }
        if (around instanceof List<?> list) {
            int index = Paths.index("/" + step);
            return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
        }
        return around instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .filter(entry -> entry.getKey().toString().equals(step))
                        .findFirst()
                        .map(entry -> (Object) entry.getValue())
                : Optional.empty();
    }

    private static Optional<Object> section(Plan plan, String key) {
        return plan.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> (Object) section);
    }

    private static Optional<Object> present(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(inner -> (Object) inner)
                : Optional.ofNullable(value);
    }

    /** The component of a record that is written under a key. */
    static Optional<RecordComponent> component(Class<?> record, String key) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> isWritten(component) && key(component).equals(key))
                .findFirst();
    }

    static boolean isWritten(RecordComponent component) {
        return !component.isAnnotationPresent(FromKey.class) && !component.isAnnotationPresent(Spread.class);
    }

    /** The key under which a component is written. */
    static String key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key != null
                ? key.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Which of a record's components comes first, from 0; sections stand where the plan has them. */
    static int order(Class<?> record, String key) {
        RecordComponent[] components = record.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            boolean spread = components[i].isAnnotationPresent(Spread.class);
            if (spread
                    ? component(record, key).isEmpty()
                    : isWritten(components[i]) && key(components[i]).equals(key)) {
                return i;
            }
        }
        return components.length;
    }

    static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of a section; empty for other records. */
    static Optional<String> sectionKey(Object value) {
        return value instanceof Section section ? Optional.of(section.key()) : Optional.empty();
    }
}
