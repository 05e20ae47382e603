package vn.kehoach.agency;

import java.util.List;
import vn.kehoach.shape.Required;

/**
 * A role in government or beside it, played by one body at each tier and time.
 *
 * @param role the id that plans use: {@code police}
 * @param summary what it does, in Vietnamese
 * @param english the same in English
 * @param issues whether it issues plans in its own name (UBND, a steering committee, a Party committee)
 * @param covers for a group such as "các sở, ban, ngành": the roles that the group's name includes in a recipients list
 * @param bodies who plays the role, where and when
 */
public record Agency(
        @Required String role,
        @Required String summary,
        @Required String english,
        boolean issues,
        List<String> covers,
        @Required List<Body> bodies) {
    /** Keeps its own copies. */
    public Agency {
        covers = List.copyOf(covers);
        bodies = List.copyOf(bodies);
    }
}
