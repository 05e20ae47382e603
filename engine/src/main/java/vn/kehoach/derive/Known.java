package vn.kehoach.derive;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.Facts;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.yaml.Node;

/**
 * What is known of a unit.
 *
 * @param values by fact's name; one that is not there is not known
 */
record Known(Map<String, String> values) {
    /** The names of all facts, in the order of {@link Facts}. */
    static final List<String> NAMES =
            Stream.of(Facts.class.getRecordComponents()).map(Known::key).toList();

    /** The key under which a part of a record is written. */
    static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Keeps its own copy. */
    Known {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Known of(Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        ((Node.Mapping) RecordWriter.node(facts))
                .entries()
                .forEach(entry -> values.put(entry.key(), ((Node.Scalar) entry.value()).text()));
        return new Known(values);
    }

    Optional<String> value(String fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** Whether the unit has something; of what is counted, whether there is any. */
    Optional<Boolean> has(String fact) {
        return value(fact)
                .map(value -> value.equals("true") || !value.equals("false") && new BigDecimal(value).signum() > 0);
    }
}
