package vn.kehoach.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.unit.Unit;

/**
 * A plan and those of the units below it, side by side.
 *
 * @param above the plan above
 * @param units every unit directly below, on the day of the plan above, by code
 * @param plans those of the units below that are counted, by code of the unit
 * @param withoutPlan units that have none
 * @param unread files that cannot be read
 * @param strays plans that are not counted
 * @param doubled units with several plans
 * @param goals the targets of the plan above, in its order
 * @param orphans parts of the programme without a lead, in its order
 * @param conflicts what nobody has decided yet in plans below after what they were derived from changed; absent: not looked for
 */
public record Rollup(
        Above above,
        List<Unit> units,
        List<Child> plans,
        List<Unit> withoutPlan,
        List<Unread> unread,
        List<Stray> strays,
        List<Doubled> doubled,
        List<Goal> goals,
        List<Orphan> orphans,
        Optional<List<OpenConflict>> conflicts) {
    /** Keeps its own copies. */
    public Rollup {
        units = List.copyOf(units);
        plans = List.copyOf(plans);
        withoutPlan = List.copyOf(withoutPlan);
        unread = List.copyOf(unread);
        strays = List.copyOf(strays);
        doubled = List.copyOf(doubled);
        goals = List.copyOf(goals);
        orphans = List.copyOf(orphans);
        conflicts = conflicts.map(List::copyOf);
    }

    /**
     * The plan above.
     *
     * @param file as given on the command line
     * @param title trích yếu
     * @param issuer full name of the body that issues it
     * @param symbol number and symbol, with room for a number that it has not yet
     * @param unit of the issuer
     * @param day on which names are looked up
     */
    public record Above(String file, String title, String issuer, String symbol, Unit unit, LocalDate day) {}

    /** Whether nobody needs to look at anything. */
    public boolean isFine() {
        return withoutPlan.isEmpty()
                && unread.isEmpty()
                && doubled.isEmpty()
                && orphans.isEmpty()
                && strays.stream().noneMatch(Stray::isDoubtful)
                && goals.stream().noneMatch(Goal::isShort)
                && conflicts.map(List::isEmpty).orElse(true);
    }

    /** The plans that are counted although places in them are still to be filled in. */
    public List<Child> unfinished() {
        return plans.stream().filter(Child::unfinished).toList();
    }

    /** A target by its id, the programme's or the plan's own. */
    public Optional<Goal> goal(String id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id) || goal.also().contains(id))
                .findFirst();
    }
}
