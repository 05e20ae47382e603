package vn.kehoach.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.kehoach.plan.Aim;
import vn.kehoach.plan.Period;
import vn.kehoach.programme.ProgrammeTarget.Comparator;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;

/** Holds the plans below against every target of the plan above. */
final class Goals {
    private final Setting above;
    private final List<Below> plans;
    private final int units;
    private final boolean areAllRead;

    private Goals(Setting above, List<Below> plans, int units, boolean areAllRead) {
        this.above = above;
        this.plans = plans;
        this.units = units;
        this.areAllRead = areAllRead;
    }

    /** The targets of the plan above, in its order; {@code areAllRead}: whether no file was left that could not be read. */
    static List<Goal> of(Setting above, Tier tier, List<Below> plans, int units, boolean areAllRead) {
        Goals goals = new Goals(above, plans, units, areAllRead);
        return Wanted.of(above, tier).stream().map(goals::goal).toList();
    }

    private Goal goal(Wanted wanted) {
        List<Reply> replies = Judge.replies(wanted, plans);
        int without = (int)
                plans.stream().filter(plan -> Judge.hasNoObject(wanted, plan)).count();
        Totals totals = new Totals(wanted, replies, units - without);
        Asked asked = wanted.asked();
        Total total = totals.at(asked.by().orElse(above.plan().period().last()));
        List<YearPoint> path = total.kind() == Total.Kind.NONE ? List.of() : path(asked, totals, replies);
        return new Goal(wanted.id(), wanted.also(), wanted.summary(), asked, replies, total, path);
    }

    private List<YearPoint> path(Asked asked, Totals totals, List<Reply> replies) {
        int first = firstYear();
        TreeSet<Integer> years = new TreeSet<>(asked.steps().keySet());
        Period period = above.plan().period();
        for (int year = Math.max(first, period.first()); year <= period.last(); year++) {
            years.add(year);
        }
        replies.stream()
                .flatMap(reply -> reply.promise().stream())
                .forEach(promise -> years.addAll(promise.milestones().keySet()));
        List<YearPoint> path = new ArrayList<>();
        for (int year : years) {
            Optional<Map.Entry<Integer, Aim>> step = step(asked, year, first);
            Total below = year < first ? totals.before(year) : totals.at(year);
            Verdict verdict = verdict(step.map(Map.Entry::getValue), below, replies);
            Optional<Integer> since = step.map(Map.Entry::getKey).filter(said -> said != year);
            path.add(new YearPoint(year, step.map(Map.Entry::getValue), since, below, verdict));
        }
        return path;
    }

    /** The first year that a plan below covers; where there is none, that of the plan above. */
    private int firstYear() {
        return plans.stream()
                .mapToInt(plan -> plan.child().period().first())
                .min()
                .orElse(above.plan().period().first());
    }

    /** What is said for a year; in the first one also what was due before. */
    private static Optional<Map.Entry<Integer, Aim>> step(Asked asked, int year, int first) {
        Map.Entry<Integer, Aim> step = asked.steps().floorEntry(year);
        boolean holds = step != null && (step.getKey() == year || year == first);
        return holds ? Optional.of(step) : Optional.empty();
    }

    private Verdict verdict(Optional<Aim> asked, Total below, List<Reply> replies) {
        if (asked.isEmpty() || below.aim().isEmpty()) {
            return Verdict.NONE;
        }
        Aim bound = asked.get();
        if (isLess(below.aim().get(), bound)) {
            return withoutUnknown(below).filter(share -> !isLess(share, bound)).isPresent()
                    ? Verdict.OPEN
                    : Verdict.SHORT;
        }
        boolean needsAll =
                bound.how() == Comparator.AT_MOST || below.kind() != Total.Kind.SUM && below.kind() != Total.Kind.SHARE;
        return needsAll && !isComplete(bound, below, replies) ? Verdict.OPEN : Verdict.REACHED;
    }

    private static boolean isLess(Aim said, Aim bound) {
        return said.isWeakerThan(bound.how(), bound.value().orElseThrow());
    }

    /** A share without the units of which it is unknown whether they have the object: they are no "no". */
    private static Optional<Aim> withoutUnknown(Total below) {
        int known = below.of() - below.unknown().size();
        boolean matters = below.kind() == Total.Kind.SHARE && !below.unknown().isEmpty() && known > 0;
        return matters ? Optional.of(Totals.share(below.in().size(), known)) : Optional.empty();
    }

    /**
     * Whether every unit has answered that could: sums and shares only grow with more answers, means and what is kept below a bound do
     * not. Who leaves a target out openly has no part in a mean, but keeps below no bound.
     */
    private boolean isComplete(Aim bound, Total below, List<Reply> replies) {
        long answers = replies.stream()
                .filter(reply -> reply.promise().isPresent() && reply.standing() != Standing.UNKNOWN
                        || reply.standing() == Standing.EXCLUDED && bound.how() != Comparator.AT_MOST)
                .count();
        return areAllRead && below.leftOut().isEmpty() && answers >= below.of();
    }
}
