package vn.kehoach.programme;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * A part of a programme: dự án, tiểu dự án, nội dung, hợp phần, chuyên đề.
 *
 * @param id unique in the programme: {@code DA7.3}
 * @param kind the Vietnamese word of its kind, lower case: {@code dự án}
 * @param number as printed after the kind: {@code 7}; a sub-project is printed behind its project
 * @param name official name, exact
 * @param aliases other spellings met
 * @param leads who leads it, tier by tier; several at one tier lead together
 * @param components its parts
 * @param applies where it makes sense; absent: everywhere
 * @param evidence of the name
 */
public record Component(
        @Required String id,
        @Required String kind,
        Optional<String> number,
        @Required String name,
        List<String> aliases,
        List<Lead> leads,
        List<Component> components,
        Optional<Applicability> applies,
        Optional<Evidence> evidence) {
    /** Keeps its own copies. */
    public Component {
        aliases = List.copyOf(aliases);
        leads = List.copyOf(leads);
        components = List.copyOf(components);
    }

    void collect(List<Component> into) {
        into.add(this);
        components.forEach(component -> component.collect(into));
    }
}
