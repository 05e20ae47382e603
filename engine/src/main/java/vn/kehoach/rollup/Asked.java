package vn.kehoach.rollup;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.plan.Aim;
import vn.kehoach.programme.ProgrammeTarget.Comparator;

/**
 * What the plan above asks in a target.
 *
 * @param aim at the end
 * @param by the year at whose end it is to hold; absent where it holds every year
 * @param everyYear whether it is asked anew each year
 * @param unit {@code "%"} or a counted noun
 * @param steps every figure that is said for a year, the last among them
 */
public record Asked(
        Aim aim, Optional<Integer> by, boolean everyYear, Optional<String> unit, NavigableMap<Integer, Aim> steps) {
    /** Keeps its own copy. */
    public Asked {
        steps = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /** Whether its figure is a share. */
    public boolean isPercent() {
        return unit.filter(Asked::isPercent).isPresent();
    }

    static boolean isPercent(String unit) {
        return unit.startsWith("%");
    }

    /** Whether less is better: then no number of answers says anything of those that are missing. */
    public boolean isUpperBound() {
        return aim.how() == Comparator.AT_MOST;
    }
}
