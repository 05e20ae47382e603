package vn.kehoach.heir;

import java.util.List;
import vn.kehoach.source.Position;

/**
 * Something in a plan that has to be looked at because somebody takes it over.
 *
 * @param kind what it is
 * @param file in which it is written: the plan's, or its template's
 * @param path JSON Pointer into the plan
 * @param at where it is written
 * @param what the name of the body, the target's words, the day
 * @param heirs who takes it over; empty: no source says who
 */
public record Point(Kind kind, String file, String path, Position at, String what, List<Heir> heirs) {
    /** Keeps its own copy. */
    public Point {
        heirs = List.copyOf(heirs);
    }

    /** What in a plan is taken over. */
    public enum Kind {
        /** The body that issued it. */
        ISSUER,
        /** A body that leads or does work. */
        ASSIGNMENT,
        /** A body that helps. */
        HELP,
        /** A body that is reported to. */
        REPORT,
        /** A target that is to be reached later. */
        TARGET,
        /** A day that comes later. */
        DEADLINE,
        /** A line of the recipients. */
        RECIPIENT
    }
}
