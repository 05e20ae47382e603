package vn.kehoach.agency;

import java.util.List;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * A role in government or beside it, played by one body at each tier and time.
 *
 * @param role the id that plans use: {@code police}
 * @param summary what it does, in Vietnamese
 * @param english the same in English
 * @param issues whether it issues plans in its own name (UBND, a steering committee, a Party committee)
 * @param party whether it is a body of the Party, whose documents follow the Party's own rules of form
 * @param covers for a group such as "các sở, ban, ngành": the roles that the group's name includes in a recipients list; {@code role}
 *     at the group's own tier, {@code role@tier} at that one
 * @param bodies who plays the role, where and when
 */
public record Agency(
        @Required String role,
        @Required String summary,
        @Required String english,
        boolean issues,
        boolean party,
        List<String> covers,
        @Required List<Body> bodies) {
    /** Keeps its own copies. */
    public Agency {
        covers = List.copyOf(covers);
        bodies = List.copyOf(bodies);
    }

    /** The same role with some of its bodies. */
    public Agency with(List<Body> some) {
        return new Agency(role, summary, english, issues, party, covers, some);
    }

    /**
     * Whether the group's name includes a role.
     *
     * @param covered the role
     * @param at the tier at which it is meant
     * @param group the tier of the body that uses the group's name
     */
    public boolean includes(String covered, Tier at, Tier group) {
        return (at == group && covers.contains(covered)) || covers.contains(covered + "@" + at.word());
    }
}
