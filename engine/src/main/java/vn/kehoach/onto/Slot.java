package vn.kehoach.onto;

import java.util.Optional;

/**
 * A place for a point.
 *
 * @param list pointer of the list of the plan; unused within a new point
 * @param gap how many of the list's elements stand before it
 * @param within the new point whose points it is among; absent in a list of the plan
 * @param kind of the marks of the points that are there
 * @param known whether there are any
 */
record Slot(String list, int gap, Optional<NewPoint> within, MarkKind kind, boolean known) {

    static Slot in(String list, int gap, MarkKind kind, boolean known) {
        return new Slot(list, gap, Optional.empty(), kind, known);
    }

    static Slot within(NewPoint point) {
        return new Slot("", 0, Optional.of(point), point.pointsKind(), point.hasPoints());
    }
}
