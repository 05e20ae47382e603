package vn.kehoach.programme;

import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * Who leads a component at a tier.
 *
 * @param tier where
 * @param agency role in the agency catalogue; {@code role@tier} for a body of another tier
 * @param request whether it is asked ("đề nghị") rather than ordered, standing outside the issuer's authority
 * @param evidence where this was read
 */
public record Lead(@Required Tier tier, @Required String agency, boolean request, Optional<Evidence> evidence) {}
