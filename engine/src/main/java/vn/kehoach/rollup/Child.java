package vn.kehoach.rollup;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Period;
import vn.kehoach.programme.ProgrammeTarget.Weight;
import vn.kehoach.unit.Unit;

/**
 * A plan below that is counted.
 *
 * @param file as given on the command line
 * @param unit as it is on the day of the plan above
 * @param day on which it looks up names; for a plan with a full date that date
 * @param issued whether it has been issued
 * @param unfinished whether places in it are still to be filled in: values marked {@code TODO}, or the number of a draft
 * @param period first and last year
 * @param facts what it says of its territory
 */
public record Child(
        String file, Unit unit, LocalDate day, boolean issued, boolean unfinished, Period period, Facts facts) {
    /** How many of something its unit has; absent where the plan does not say. */
    public Optional<Integer> weight(Weight weight) {
        return switch (weight) {
            case HAMLETS -> facts.hamlets();
            case SCHOOLS -> facts.schools();
        };
    }
}
