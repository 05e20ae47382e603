package vn.kehoach.heir;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.unit.Unit;

/**
 * What a plan leaves behind.
 *
 * @param unit the issuer's
 * @param last day of the unit as it was, and of the bodies of its model
 * @param horizon last year of which the plan speaks
 * @param heirs units on the day after, by code
 * @param sure whether the heirs are known by their code; else they are those of the district that the unit lay in, and one of them is it
 * @param points to be looked at, in the order of the file
 */
public record Estate(Unit unit, LocalDate last, int horizon, List<Unit> heirs, boolean sure, List<Point> points) {
    /** Keeps its own copies. */
    public Estate {
        heirs = List.copyOf(heirs);
        points = List.copyOf(points);
    }
}
