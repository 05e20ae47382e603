package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Body;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** Why a known role has no body at a tier on a day. */
final class Tenure {
    private Tenure() {}

    /** The bodies of the role that the unit could have had at that tier, at any time. */
    static List<Body> ofAnyTime(ResolvedBody resolved) {
        Optional<UnitType> type = resolved.unit().map(Unit::type);
        return resolved.agency().stream()
                .flatMap(agency -> agency.bodies().stream())
                .filter(body -> body.tier() == resolved.tier())
                .filter(body -> type.isEmpty()
                        || body.unitTypes().isEmpty()
                        || body.unitTypes().contains(type.get()))
                .toList();
    }

    /** Whether the reference means a known role without a body there and then. */
    static boolean isVacant(ResolvedBody resolved) {
        return resolved.agency().isPresent() && resolved.body().isEmpty();
    }

    /** The last body before the day, if all are over. */
    static Optional<Body> past(ResolvedBody resolved, LocalDate day) {
        return ofAnyTime(resolved).stream()
                .filter(body -> body.to().filter(last -> last.isBefore(day)).isPresent())
                .max(Comparator.comparing(body -> body.to().orElseThrow()));
    }
}
