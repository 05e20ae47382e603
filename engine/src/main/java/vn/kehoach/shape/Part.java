package vn.kehoach.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a record in its full shape, without knowing where it is written. Equal parts are equal values; the order of a list
 * counts, that of keys does not.
 */
public sealed interface Part {
    /**
     * A single value.
     *
     * @param value as the record holds it
     * @param text as YAML has it
     */
    record Single(Object value, String text) implements Part {}

    /** Values in order. */
    record Many(List<Part> elements) implements Part {
        /** None. */
        public static final Many NONE = new Many(List.of());

        /** Keeps its own copy. */
        public Many {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A record, or values by name. What is absent has no key. The parts that a record spreads over the keys of its file are a list
     * under {@link #SPREAD}, each with its key under {@link #KEY}.
     *
     * @param kind of record; {@code Map.class} for values by name
     * @param fields by key, in the order of the record's components
     */
    record Keyed(Class<?> kind, Map<String, Part> fields) implements Part {
        /** The key of what stands under keys of its own; none can be written so. */
        public static final String SPREAD = "";
        /** The key under which a spread part keeps the key that it is written under; none can be written so. */
        public static final String KEY = "=";

        /** Keeps its own copy. */
        public Keyed {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The text of a single value; empty where it is absent or not single. */
        public String text(String key) {
            return fields.get(key) instanceof Single single ? single.text() : "";
        }
    }
}
