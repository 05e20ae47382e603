package vn.kehoach.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes of the types that components of records have. */
final class Shapes {
    private static final Map<Class<?>, Shape> PLAIN = Map.of(
            String.class, Shape.Text.FILLED,
            int.class, Shape.Whole.ANY,
            Integer.class, Shape.Whole.ANY,
            double.class, new Shape.Decimal(true),
            Double.class, new Shape.Decimal(true),
            BigDecimal.class, new Shape.Decimal(false),
            boolean.class, new Shape.Bool(),
            Boolean.class, new Shape.Bool(),
            LocalDate.class, new Shape.Date());

    private Shapes() {}

    /** The shape of a type; an {@code Optional} has that of what is in it. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] inner = parameterized.getActualTypeArguments();
            Type raw = parameterized.getRawType();
            return raw == List.class
                    ? new Shape.Many(of(inner[0]))
                    : raw == Map.class ? new Shape.Named(inner[0] == Integer.class, of(inner[1])) : of(inner[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isAnnotationPresent(ScalarFormat.class)) {
            return new Shape.Formatted(plain, plain.getAnnotation(ScalarFormat.class));
        }
        if (plain.isRecord()) {
            return new Shape.Nested(plain.asSubclass(Record.class));
        }
        if (plain.isEnum()) {
            return new Shape.Choice(plain, words(plain));
        }
        Shape shape = PLAIN.get(plain);
        if (shape == null) {
            throw new IllegalStateException("no way to write " + plain.getName() + " in YAML");
        }
        return shape;
    }

    private static Map<String, Object> words(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(word((Enum<?>) constant), constant);
        }
        return words;
    }

    private static String word(Enum<?> constant) {
        try {
            Key key = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Key.class);
            return key != null
                    ? key.value()
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
