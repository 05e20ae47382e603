package vn.kehoach.scope;

import java.util.List;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * Bodies to which an issuer does not turn with recommendations of its plan.
 *
 * @param issuers the tiers of the issuers
 * @param tier of the bodies
 * @param roles of the bodies; empty: all of the tier
 * @param because the reason, in Vietnamese
 */
public record OutOfReach(
        @Required List<Tier> issuers, @Required Tier tier, List<String> roles, @Required String because) {
    /** Keeps its own copies. */
    public OutOfReach {
        issuers = List.copyOf(issuers);
        roles = List.copyOf(roles);
    }
}
