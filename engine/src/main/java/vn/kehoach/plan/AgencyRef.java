package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;
import vn.kehoach.unit.Tier;

/**
 * A body, named by its role.
 *
 * @param role id in the agency catalogue, at the issuer's own tier ({@code police}) or at another one
 *     ({@code police@province}); {@code other} for a body that the catalogue does not know, which then needs {@code as}
 * @param as the name as printed, where it differs from the catalogue's
 */
@Shorthand(scalar = "role")
public record AgencyRef(@Required String role, Optional<String> as) {
    /** The role of bodies outside the catalogue. */
    public static final String OTHER = "other";

    /** The id without the tier. */
    public String roleId() {
        int at = role.indexOf('@');
        return at < 0 ? role : role.substring(0, at);
    }

    /** The word after {@code @}; absent: the issuer's own tier. */
    public Optional<String> tierWord() {
        int at = role.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(role.substring(at + 1));
    }

    /** The tier named after {@code @}, if it is one. */
    public Optional<Tier> tier() {
        return tierWord().flatMap(word -> java.util.Arrays.stream(Tier.values())
                .filter(tier -> tier.word().equals(word))
                .findFirst());
    }
}
