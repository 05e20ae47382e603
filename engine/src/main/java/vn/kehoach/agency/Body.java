package vn.kehoach.agency;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/**
 * The body that plays a role at one tier, in some types of unit, during a stretch of time.
 *
 * @param tier where
 * @param unitTypes only in units of these types; empty: in all of the tier
 * @param name in full; {@code {type}} and {@code {unit}} stand for the unit's type ("xã") and name ("Quỳ Hợp")
 * @param shortName an accepted short form, e.g. {@code CAX}; for the archive line and for matching
 * @param symbol of an issuer, for the document's symbol: {@code UBND} in {@code KH-UBND}
 * @param governing the line printed above an issuer's name, with the same placeholders and {@code {above}}, the unit above with its
 *     type ("tỉnh Nghệ An"); empty for UBND (ND30-CQ-6)
 * @param head the name in the head of its documents, where that is another body's: a standing committee's are the committee's
 *     (HD36-CQ-5); with the same placeholders
 * @param signs what stands behind "thay mặt" in a signature, where it is not the name without its unit
 * @param subordinate whether the UBND of the tier may give it orders ("giao"); false: it may only ask ("đề nghị")
 *     or recommend ("kiến nghị")
 * @param from first day; empty: since before the records
 * @param to last day; empty: still there
 * @param successors who took over, function by function, when it ended
 * @param unverified true: some of it, such as the day it ended, was not seen in a source; no finding that rests on it may
 *     be graver than info
 * @param evidence where this was read
 */
public record Body(
        @Required Tier tier,
        List<UnitType> unitTypes,
        @Required String name,
        Optional<String> shortName,
        Optional<String> symbol,
        Optional<String> governing,
        Optional<String> head,
        Optional<String> signs,
        boolean subordinate,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Successor> successors,
        boolean unverified,
        Optional<String> evidence) {
    /** Keeps its own copies. */
    public Body {
        unitTypes = List.copyOf(unitTypes);
        successors = List.copyOf(successors);
    }

    /** Whether it is there on a day. */
    public boolean isThereOn(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true)
                && to.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether another body plays a role at the same tier, in a unit of the same type, on the same day. */
    boolean clashesWith(Body other) {
        boolean sameTypes =
                unitTypes.isEmpty() || other.unitTypes.isEmpty() || !Collections.disjoint(unitTypes, other.unitTypes);
        return tier == other.tier && sameTypes && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Body other) {
        return !from.orElse(LocalDate.MIN).isAfter(other.to.orElse(LocalDate.MAX));
    }
}
