package vn.kehoach.rollup;

import java.util.Optional;
import vn.kehoach.plan.Aim;

/**
 * A year on the way.
 *
 * @param year the year
 * @param above what the plan above asks for its end; a step that was due before the plans below begin stands in their first
 *     year too, because it holds on
 * @param since the year for which that was said, where it is another
 * @param below what the plans below come to
 * @param verdict whether that is enough
 */
public record YearPoint(int year, Optional<Aim> above, Optional<Integer> since, Total below, Verdict verdict) {}
