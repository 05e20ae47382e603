package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Body;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * The unit that a plan is derived for.
 *
 * @param lineage the unit and those above it, nearest first
 * @param name the unit so named that it is unambiguous
 * @param day on which bodies are looked up
 * @param agencies that there are
 */
record Place(List<Unit> lineage, String name, LocalDate day, Agencies agencies) {
    /** Keeps its own copy. */
    Place {
        lineage = List.copyOf(lineage);
    }

    Unit unit() {
        return lineage.get(0);
    }

    /** The unit itself or the one above it at a tier. */
    Optional<Unit> at(Tier tier) {
        return lineage.stream().filter(unit -> unit.tier() == tier).findFirst();
    }

    /** The body of a role ({@code police}, {@code police@province}) on the day. */
    Optional<Body> body(String role) {
        AgencyRef agency = new AgencyRef(role, Optional.empty());
        Optional<Tier> tier = agency.tierWord().isPresent() ? agency.tier() : Optional.of(unit().tier());
        return tier.flatMap(
                level -> agencies.body(agency.roleId(), level, at(level).map(Unit::type), day));
    }

    /** The name of a role's body in a running sentence. */
    Optional<String> bodyName(String role) {
        return body(role).map(body -> agencies.nameIn(body, at(body.tier())));
    }

    /** Whether there is such a role at all, wherever. */
    boolean isRole(String role) {
        AgencyRef agency = new AgencyRef(role, Optional.empty());
        return agencies.byRole(agency.roleId()).isPresent()
                && (agency.tierWord().isEmpty() || agency.tier().isPresent());
    }
}
