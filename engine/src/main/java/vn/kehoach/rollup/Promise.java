package vn.kehoach.rollup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.plan.Aim;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget.Comparator;

/**
 * What a plan below says of a target.
 *
 * @param aim absent where it has words only, or says no
 * @param by the year at whose end it holds, where the plan says one
 * @param everyYear whether it holds each year
 * @param milestones values on the way, by year
 * @param period of the plan
 * @param unit of its figure, where the plan says it: {@code "%"} or a counted noun
 */
public record Promise(
        Optional<Aim> aim,
        Optional<Integer> by,
        boolean everyYear,
        NavigableMap<Integer, BigDecimal> milestones,
        Period period,
        Optional<String> unit) {
    /** All of a share, in percent: a yes. */
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Keeps its own copy. */
    public Promise {
        milestones = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(milestones));
    }

    static Promise of(Target target, Period period) {
        return new Promise(
                Aim.of(target).stream().findFirst(),
                target.by(),
                target.everyYear(),
                new TreeMap<>(target.milestones()),
                period,
                target.unit());
    }

    /** The year at whose end it holds: what the plan says, else its last year. */
    public int lastYear() {
        return by.orElse(period.last());
    }

    /**
     * Whether it is a yes to what is asked: something is to be done, or all of it reached. Where only doing is asked, or things are
     * counted, any figure above nothing is a yes; an upper bound promises nothing.
     */
    public boolean isYes(Asked asked) {
        if (aim.isEmpty() || aim.get().how() == Comparator.AT_MOST) {
            return false;
        }
        boolean percent = unit.map(Asked::isPercent).orElse(asked.isPercent());
        boolean wholly = percent && asked.aim().how() != Comparator.DONE;
        return aim.get()
                .value()
                .map(value -> wholly ? value.compareTo(WHOLE) >= 0 : value.signum() > 0)
                .orElse(true);
    }

    /** Whether it holds at the end of a year. */
    public boolean holdsBy(int year) {
        return everyYear ? period.first() <= year : lastYear() <= year;
    }

    /** The value at the end of a year: that of the year, else of the latest before it that has one. */
    public Optional<BigDecimal> valueAt(int year) {
        return holdsBy(year)
                ? aim.flatMap(Aim::value)
                : Optional.ofNullable(milestones.floorEntry(year)).map(Map.Entry::getValue);
    }
}
