package vn.kehoach.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param name in Java
 * @param key in YAML; of a spread component and one from the key, nothing is written under it
 * @param role how it is written
 * @param shape of its value; of a spread component, unused
 * @param required whether it must be written
 * @param absent the value where nothing is written; null where there is none
 * @param optional whether the value is held in an {@code Optional}
 * @param usuallyOne whether a single value is written without a list around it
 * @param spreadKeys the keys of a spread component's elements
 */
record Field(
        String name,
        String key,
        Role role,
        Shape shape,
        boolean required,
        Object absent,
        boolean optional,
        boolean usuallyOne,
        List<SpreadKey> spreadKeys) {

    /** How a component is written. */
    enum Role {
        /** Under its key. */
        KEY,
        /** Its elements as keys of the record. */
        SPREAD,
        /** Not at all: it is the key of the record itself. */
        FROM_KEY
    }

    static Field of(RecordComponent component) {
        Spread spread = component.getAnnotation(Spread.class);
        Role role =
                spread != null ? Role.SPREAD : component.isAnnotationPresent(FromKey.class) ? Role.FROM_KEY : Role.KEY;
        Key key = component.getAnnotation(Key.class);
        Type type = component.getGenericType();
        return new Field(
                component.getName(),
                key != null ? key.value() : kebab(component.getName()),
                role,
                shape(component, role),
                component.isAnnotationPresent(Required.class),
                absent(type),
                component.getType() == Optional.class,
                component.isAnnotationPresent(UsuallyOne.class),
                spread == null ? List.of() : List.of(spread.value().getEnumConstants()));
    }

    /** Whether its record cannot be made without it. */
    boolean mustBeWritten() {
        return role == Role.KEY && (required || absent == null);
    }

    private static Shape shape(RecordComponent component, Role role) {
        Version version = component.getAnnotation(Version.class);
        if (version != null) {
            return new Shape.FormatVersion(version.value());
        }
        if (component.isAnnotationPresent(SerialNumber.class)) {
            return Shape.Whole.SERIAL;
        }
        UpTo upTo = component.getAnnotation(UpTo.class);
        if (upTo != null) {
            return new Shape.Whole(1, upTo.value(), false);
        }
        if (role == Role.SPREAD) {
            return Shape.Text.FILLED;
        }
        Shape shape = Shapes.of(component.getGenericType());
        return component.isAnnotationPresent(MayBeEmpty.class) ? Shape.withEmptyTexts(shape) : shape;
    }

    /** What a key of an open kind matches. */
    static String openPattern(SpreadKey key) {
        return key.word() + "[a-z0-9][a-z0-9-]*";
    }

    private static Object absent(Type type) {
        if (type == boolean.class) {
            return false;
        }
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw == Optional.class
                ? Optional.empty()
                : raw == List.class ? List.of() : raw == Map.class ? Map.of() : null;
    }

    private static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder();
        for (char letter : camel.toCharArray()) {
            if (Character.isUpperCase(letter)) {
                kebab.append('-');
            }
            kebab.append(letter);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }
}
