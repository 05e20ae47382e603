package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * What a template says of itself.
 *
 * @param tier of the units that it is for
 * @param of the province that they lie in; absent: any
 * @param from first day of the plans that it is for; absent: any
 * @param to last day of them; absent: any
 * @param asks facts that a unit has to give, in this order: keys of a plan's {@code facts}
 * @param words that differ by type of unit, by name and by the type's Vietnamese word
 */
public record TemplateHead(
        @Key("for") @Required Tier tier,
        Optional<String> of,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> asks,
        Map<String, Map<String, String>> words) {
    /** Keeps its own copies. */
    public TemplateHead {
        asks = List.copyOf(asks);
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Whether it is for plans of a day. */
    boolean isFor(LocalDate day) {
        return nearest(day).equals(day);
    }

    /** The day nearest to one of which it is for plans. */
    public LocalDate nearest(LocalDate day) {
        LocalDate notBefore = from.filter(day::isBefore).orElse(day);
        return to.filter(notBefore::isAfter).orElse(notBefore);
    }
}
