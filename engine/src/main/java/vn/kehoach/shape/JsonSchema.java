package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Messages;

/**
 * The JSON Schema (2020-12) of a kind of file, from the same description by which {@link RecordReader} reads it. Titles and
 * descriptions are looked up as {@code Plan.issuer.title}, {@code Plan.issuer.description}; those of a record as {@code
 * Issuer}, those of an enum's word as {@code Numbering.letter}.
 */
public final class JsonSchema {
    private final Messages texts;
    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchema(Messages texts) {
        this.texts = texts;
    }

    /** The schema of files that are read as the given record. */
    public static String print(Class<? extends Record> root, Messages texts) {
        return Json.write(new JsonSchema(texts).document(root));
    }

    /** Every key under which {@link #print} looks a text up. */
    public static List<String> textKeys(Class<? extends Record> root) {
        return new SchemaTexts().keys(root);
    }

    private Map<String, Object> document(Class<? extends Record> root) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", texts.text(root.getSimpleName()));
        document.putAll(object(RecordShape.of(root), true));
        Map<String, Object> todo = new LinkedHashMap<>();
        todo.put("description", texts.text("TODO"));
        todo.put("type", "string");
        todo.put("pattern", "^TODO");
        definitions.put("TODO", todo);
        document.put("$defs", definitions);
        return document;
    }

    /** The object form of a record: closed, but for the author's own {@code x-} keys at the root of a file. */
    private Map<String, Object> object(RecordShape shape, boolean root) {
        String record = shape.type().getSimpleName();
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> patterns = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            if (field.role() == Field.Role.KEY) {
                properties.put(field.key(), described(record + "." + field.key(), schema(field.shape())));
            }
            if (field.mustBeWritten()) {
                required.add(field.key());
            }
            for (SpreadKey key : field.spreadKeys()) {
                Map<String, Object> section =
                        described(record + "." + key.word(), reference(RecordShape.of(key.shape())));
                if (key.open()) {
                    patterns.put("^" + Field.openPattern(key) + "$", section);
                } else {
                    properties.put(key.word(), section);
                }
            }
        }
        if (root) {
            patterns.put("^x-", true);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!patterns.isEmpty()) {
            object.put("patternProperties", patterns);
        }
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> described(String key, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", texts.text(key + ".title"));
        described.put("description", texts.text(key + ".description"));
        described.putAll(schema);
        return described;
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return many(many.element());
        }
        if (shape instanceof Shape.Nested nested) {
            return reference(nested.shape());
        }
        if (shape instanceof Shape.Named named) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("type", "object");
            map.put(
                    "patternProperties",
                    Map.of(named.byNumber() ? "^(0|[1-9][0-9]{0,8})$" : "", schema(named.value())));
            map.put("additionalProperties", false);
            return anyOf(List.of(map, todo()));
        }
        return shape instanceof Shape.Text text
                ? ScalarSchema.text(text.mayBeEmpty())
                : anyOf(withTodo(new ScalarSchema(texts).forms(shape)));
    }

    /** A list, or one of its elements without the list. */
    private Map<String, Object> many(Shape element) {
        List<Object> forms = new ArrayList<>();
        forms.add(array(element));
        if (element instanceof Shape.Nested nested
                && nested.shape().sequenceField().isPresent()) {
            // A bare list is the list itself, not the short form of one element.
            reference(nested.shape());
            forms.add(Map.of("$ref", "#/$defs/" + nested.type().getSimpleName() + "/anyOf/0"));
            scalarForm(element).ifPresent(forms::add);
        } else {
            forms.add(schema(element));
        }
        return anyOf(forms);
    }

    private Map<String, Object> array(Shape element) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", schema(element));
        return array;
    }

    private Map<String, Object> reference(RecordShape shape) {
        String name = shape.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            // Taken before it is made: records stand in themselves.
            definitions.put(name, Map.of());
            Shape nested = new Shape.Nested(shape.type());
            List<Object> forms = new ArrayList<>();
            forms.add(object(shape, false));
            scalarForm(nested).ifPresent(forms::add);
            sequenceForm(nested).ifPresent(forms::add);
            if (!Shape.takesText(nested)) {
                forms.add(todo());
            }
            Map<String, Object> definition = new LinkedHashMap<>();
            definition.put("title", texts.text(name));
            definition.putAll(anyOf(forms));
            definitions.put(name, definition);
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    /** What a bare value may be where a shape is asked for. */
    private Optional<Map<String, Object>> scalarForm(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return scalarForm(many.element());
        }
        if (shape instanceof Shape.Nested nested) {
            return nested.shape().scalarField().flatMap(field -> scalarForm(field.shape()));
        }
        return Optional.of(schema(shape));
    }

    /** What a bare list may be where a shape is asked for. */
    private Optional<Map<String, Object>> sequenceForm(Shape shape) {
        if (shape instanceof Shape.Nested nested) {
            return nested.shape().sequenceField().flatMap(field -> sequenceForm(field.shape()));
        }
        return shape instanceof Shape.Many many ? Optional.of(array(many.element())) : Optional.empty();
    }

    private static List<Object> withTodo(List<Object> forms) {
        List<Object> all = new ArrayList<>(forms);
        all.add(todo());
        return all;
    }

    private static Map<String, Object> todo() {
        return Map.of("$ref", "#/$defs/TODO");
    }

    private static Map<String, Object> anyOf(List<Object> forms) {
        Map<String, Object> any = new LinkedHashMap<>();
        any.put("anyOf", forms);
        return any;
    }
}
