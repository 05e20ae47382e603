package vn.kehoach.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** Finds the bodies that references mean for one issuer on one day. */
final class BodyFinder {
    private final Agencies agencies;
    private final Tier own;
    private final List<Unit> lineage;
    private final LocalDate day;
    private final Map<AgencyRef, ResolvedBody> found = new HashMap<>();

    /**
     * @param own the issuer's tier
     * @param lineage the issuer's unit and those above it
     */
    BodyFinder(Agencies agencies, Tier own, List<Unit> lineage, LocalDate day) {
        this.agencies = agencies;
        this.own = own;
        this.lineage = lineage;
        this.day = day;
    }

    ResolvedBody find(AgencyRef ref) {
        return found.computeIfAbsent(ref, this::resolve);
    }

    private ResolvedBody resolve(AgencyRef ref) {
        Optional<Agency> agency = agencies.byRole(ref.roleId());
        Tier tier = ref.tier().orElseGet(() -> agency.map(this::usualTier).orElse(own));
        Optional<Unit> unit =
                lineage.stream().filter(above -> above.tier() == tier).findFirst();
        Optional<UnitType> type = unit.map(Unit::type);
        Optional<Body> body = agency.flatMap(known -> agencies.body(known.role(), tier, type, day));
        String name = ref.as()
                .orElseGet(() -> body.map(known -> agencies.nameIn(known, unit)).orElse(ref.role()));
        return new ResolvedBody(ref, agency, tier, unit, body, name);
    }

    /** The issuer's tier; for a role that exists at the centre only (Chính phủ), the centre. */
    private Tier usualTier(Agency agency) {
        return agency.bodies().stream().allMatch(body -> body.tier() == Tier.CENTRAL) ? Tier.CENTRAL : own;
    }
}
