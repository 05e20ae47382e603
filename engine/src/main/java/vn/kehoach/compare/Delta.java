package vn.kehoach.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.shape.Part;

/** What has to be done to a part of one plan to have that of the other. */
public sealed interface Delta {
    /** Nothing. */
    record Same() implements Delta {}

    /**
     * Another value.
     *
     * @param before absent: there was none
     * @param after absent: there is none any more
     */
    record Other(Optional<Part> before, Optional<Part> after) implements Delta {}

    /**
     * Other components of a record.
     *
     * @param kind of record, to be made where there was none
     * @param fields by key; the others stay
     */
    record Fields(Class<?> kind, Map<String, Delta> fields) implements Delta {
        /** Keeps its own copy. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Other elements of a list: these, in this order, and none but these.
     *
     * @param steps one for each element that there is then
     */
    record Elements(List<Step> steps) implements Delta {
        /** Keeps its own copy. */
        public Elements {
            steps = List.copyOf(steps);
        }
    }

    /** Where an element comes from. */
    sealed interface Step {
        /** What happens to it. */
        Delta delta();

        /**
         * It stood in the first plan already, in this list or elsewhere.
         *
         * @param from pointer through the first plan's full shape
         */
        record Taken(String from, Delta delta) implements Step {}

        /** It is new. */
        record Made(Delta delta) implements Step {}
    }
}
