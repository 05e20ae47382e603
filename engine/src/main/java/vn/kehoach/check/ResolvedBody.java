package vn.kehoach.check;

import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;

/**
 * What a reference to a body means in a plan.
 *
 * @param ref the reference
 * @param agency its role in the catalogue; absent where there is no such role, and for {@code other}
 * @param tier where the body is
 * @param unit the unit of the body, where it is the issuer's or above it
 * @param body who plays the role there on the plan's day
 * @param name as the author printed it or else the catalogue's; where there is no body, that of the last one
 */
public record ResolvedBody(
        AgencyRef ref, Optional<Agency> agency, Tier tier, Optional<Unit> unit, Optional<Body> body, String name) {
    static Optional<ResolvedBody> of(AgencyRef ref, Setting setting) {
        if (setting.day().isEmpty()
                || setting.tierOf(ref).isEmpty()
                || setting.unit().isEmpty()) {
            return Optional.empty();
        }
        Tier tier = setting.tierOf(ref).get();
        return Optional.of(new ResolvedBody(
                ref,
                setting.catalogues().agencies().byRole(ref.roleId()),
                tier,
                setting.unitAt(tier),
                setting.body(ref),
                setting.name(ref).orElseGet(() -> lastName(ref, tier, setting))));
    }

    /** What the role's last body at the tier was called; the role itself where it never had one. */
    private static String lastName(AgencyRef ref, Tier tier, Setting setting) {
        Agencies agencies = setting.catalogues().agencies();
        return agencies.byRole(ref.roleId()).stream()
                .flatMap(agency -> agency.bodies().stream())
                .filter(body -> body.tier() == tier)
                .reduce((before, next) -> next)
                .map(body -> agencies.nameIn(body, setting.unitAt(tier)))
                .orElse(ref.role());
    }

    /** Whether it is clear who is meant. Of what is not, another rule speaks: the rest must keep silent. */
    public boolean isKnown() {
        return body.isPresent() || ref.roleId().equals(AgencyRef.OTHER);
    }

    /** Role and tier: equal for references to the same body. */
    public String identity() {
        boolean other = ref.roleId().equals(AgencyRef.OTHER);
        return other ? "other:" + Folding.exact(name) : ref.roleId() + "@" + tier.word();
    }

    /** Whether the two are one body: the same role, or roles that one body plays at that tier. */
    public boolean isSameAs(ResolvedBody that) {
        return identity().equals(that.identity())
                || body.isPresent() && tier == that.tier && body.equals(that.body)
                || body.isPresent()
                        && that.body.isPresent()
                        && tier == that.tier
                        && body.get().name().equals(that.body.get().name());
    }
}
