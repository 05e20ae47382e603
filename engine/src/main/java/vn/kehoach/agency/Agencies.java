package vn.kehoach.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** The catalogue of bodies. */
public interface Agencies {
    /** Every role, in the catalogue's order. */
    List<Agency> all();

    /** A role by its id. */
    Optional<Agency> byRole(String role);

    /**
     * The body that plays a role at a tier, in a unit of a type, on a day. Without a type: the first body of the tier that is
     * there.
     */
    Optional<Body> body(String role, Tier tier, Optional<UnitType> type, LocalDate day);

    /** The body's name in a unit: {@code Công an xã}, {@code Ủy ban nhân dân xã Quỳ Hợp}. */
    String nameIn(Body body, Optional<Unit> unit);

    /**
     * Roles whose body at any tier and time bears this printed name (or short name), tolerant of case, tone-mark place and
     * spaces; a unit's name may follow. Only the best matches, in the catalogue's order.
     */
    List<Agency> find(String printed);

    /**
     * Roles with a body, at any tier and time, whose name or short name has all of some words, without case and marks: best
     * first, in the catalogue's order. Where no name has, those whose names, summary and id together do.
     */
    List<Agency> search(String words);

    /** The same, body by body: at which tier and until when the name was borne. */
    List<Bearer> bearers(String printed);

    /**
     * These bodies and an office's own. Of a role that is here already, a body of the office's takes the place of those that play it
     * at the same tier, in the same types of unit, at the same time; the rest of the role stays.
     */
    Agencies with(List<Agency> own);
}
