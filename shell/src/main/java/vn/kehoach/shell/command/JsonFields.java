package vn.kehoach.shell.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Json;

/** The fields of a JSON object, in the order given; what is absent is left out. */
final class JsonFields {
    /** Readers rely on the shape; it rises when a change could break one. */
    private static final int SCHEMA_VERSION = 1;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A whole output: one list under its name. */
    static String document(String name, List<JsonFields> elements) {
        return document(new JsonFields().with(name, elements));
    }

    /** A whole output of several fields. */
    static String document(JsonFields fields) {
        JsonFields document = new JsonFields().with("schemaVersion", SCHEMA_VERSION);
        document.fields.putAll(fields.fields);
        return Json.write(document.fields);
    }

    /** One field more; dates and words are written as text. */
    JsonFields with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> with(name, present));
        } else {
            fields.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof JsonFields object) {
            return object.fields;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonFields::plain).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
