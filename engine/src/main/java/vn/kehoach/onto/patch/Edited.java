package vn.kehoach.onto.patch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.yaml.Pointers;

/** A plan with edits, made on the records alone: against it the patched file is proved. */
final class Edited {
    private final Plan plan;
    private final List<Edit> edits;

    private Edited(Plan plan, List<Edit> edits) {
        this.plan = plan;
        this.edits = edits;
    }

    /**
     * The plan as it is to be.
     *
     * @throws IllegalArgumentException if a value cannot stand where an edit puts it
     */
    static Plan of(Plan plan, List<Edit> edits) {
        return (Plan) new Edited(plan, edits).part(plan, "");
    }

    private Object part(Object value, String pointer) {
        boolean touched = edits.stream()
                .anyMatch(edit -> Paths.isWithin(edit.pointer(), pointer)
                        || edit instanceof Edit.Move move && Paths.isWithin(move.list(), pointer));
        if (!touched) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> part(inner, pointer));
        }
        if (value instanceof List<?> list) {
            return list(list, pointer);
        }
        return value instanceof Record record ? record(record, pointer) : value;
    }

    private List<Object> list(List<?> list, String pointer) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i <= list.size(); i++) {
            insertions(pointer, i, all);
            String at = pointer + "/" + i;
            if (i < list.size() && !leaves(at)) {
                Object value = list.get(i);
                all.add(value instanceof String ? text((String) value, at) : part(value, at));
            }
        }
        return all;
    }

    private String text(String value, String pointer) {
        return edits.stream()
                .filter(edit -> edit instanceof Edit.Put && edit.pointer().equals(pointer))
                .map(edit -> ((Edit.Put) edit).value())
                .findFirst()
                .orElse(value);
    }

    private void insertions(String list, int gap, List<Object> into) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.Insert insert && insert.pointer().equals(list) && insert.gap() == gap) {
                into.add(insert.value());
            } else if (edit instanceof Edit.Move move && move.list().equals(list) && move.gap() == gap) {
                Object moved = Parts.at(plan, move.pointer())
                        .orElseThrow(() -> new IllegalArgumentException("nothing at " + move.pointer()));
                into.add(part(moved, move.pointer()));
            }
        }
    }

    private boolean leaves(String pointer) {
        return edits.stream()
                .anyMatch(edit ->
                        edit.pointer().equals(pointer) && (edit instanceof Edit.Remove || edit instanceof Edit.Move));
    }

    private Record record(Record record, String pointer) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = Parts.value(record, components[i]);
            if (Parts.isWritten(components[i])) {
                values[i] = component(components[i], value, pointer + "/" + Pointers.escape(Parts.key(components[i])));
            } else {
                values[i] = value instanceof List<?> sections ? sections(sections, pointer) : value;
            }
        }
        return make(record.getClass(), components, values);
    }

    private List<Object> sections(List<?> sections, String pointer) {
        List<Object> all = new ArrayList<>();
        for (Object section : sections) {
            String at =
                    pointer + "/" + Pointers.escape(Parts.sectionKey(section).orElseThrow());
            if (!leaves(at)) {
                all.add(part(section, at));
            }
        }
        return all;
    }

    private Object component(RecordComponent component, Object value, String pointer) {
        for (Edit edit : edits) {
            if (edit.pointer().equals(pointer) && edit instanceof Edit.Put put) {
                return converted(component.getGenericType(), put.value());
            }
            if (edit.pointer().equals(pointer) && edit instanceof Edit.Remove) {
                return absent(component.getType(), pointer);
            }
        }
        return part(value, pointer);
    }

    private static Object absent(Class<?> type, String pointer) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        throw new IllegalArgumentException("must be there: " + pointer);
    }

    private static Object converted(Type type, String text) {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return Optional.of(converted(optional.getActualTypeArguments()[0], text));
        }
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == PartialDate.class) {
            return PartialDate.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
        }
        if (type == Deadline.class) {
            return Deadline.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
        }
        if (type instanceof Class<?> word && word.isEnum()) {
            return constant(word, text);
        }
        throw new IllegalArgumentException("no single value: " + type);
    }

    private static Object constant(Class<?> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
