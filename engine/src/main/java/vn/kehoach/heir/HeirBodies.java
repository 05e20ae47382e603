package vn.kehoach.heir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Body;
import vn.kehoach.agency.Successor;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** Who plays the part of a body after the last day of its model. */
final class HeirBodies {
    private final Agencies agencies;
    private final Units units;
    private final LocalDate next;
    private final List<Unit> heirs;

    HeirBodies(Agencies agencies, Units units, LocalDate next, List<Unit> heirs) {
        this.agencies = agencies;
        this.units = units;
        this.next = next;
        this.heirs = heirs;
    }

    /** The heirs by the catalogue's successors; where it has none, who plays the same role at the same tier. */
    List<Heir> of(ResolvedBody resolved, Body body) {
        List<Successor> successors = body.successors().isEmpty()
                ? List.of(new Successor(
                        resolved.ref().roleId(), Optional.of(resolved.tier()), Optional.empty(), body.unverified()))
                : body.successors();
        return successors.stream()
                .flatMap(successor -> named(successor, successor.tier().orElse(resolved.tier())))
                .distinct()
                .toList();
    }

    private Stream<Heir> named(Successor successor, Tier tier) {
        return at(tier).flatMap(unit -> agencies
                .body(successor.role(), tier, Optional.of(unit.type()), next)
                .map(body -> new Heir(
                        agencies.nameIn(body, Optional.of(unit)),
                        Optional.of(successor.role() + "@" + tier.word()),
                        successor.function(),
                        successor.unverified()))
                .stream());
    }

    /** The heirs themselves or the units above them. */
    Stream<Unit> at(Tier tier) {
        return heirs.stream()
                .flatMap(unit -> units.lineage(unit, next).stream())
                .filter(unit -> unit.tier() == tier)
                .distinct();
    }
}
