package vn.kehoach.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.plan.Aim;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;

/**
 * A target of the plan above as it looks from below. Programmes say the steps to a share as targets of their own ("20 % by 2025, 50 %
 * by 2030"): those of one object and one unit are taken together.
 *
 * @param id of the programme's target; else the plan's own
 * @param also ids of the other targets taken together with it
 * @param summary what it is about
 * @param asked what is asked
 * @param family ids of the programme's targets of this object
 * @param below the one among them that is asked of the tier below, or one that is not; absent for a target of no programme
 * @param as what it becomes there
 */
record Wanted(
        String id,
        List<String> also,
        String summary,
        Asked asked,
        Set<String> family,
        Optional<ProgrammeTarget> below,
        ProgrammeTarget.As as) {

    /** Those of a plan, in its order. */
    static List<Wanted> of(Setting setting, Tier tier) {
        Map<String, List<Target>> groups = new LinkedHashMap<>();
        for (PlacedTarget placed : PlacedTarget.in(setting.plan())) {
            Target target = placed.target();
            if (!placed.isGroup() && !Aim.of(target).isEmpty()) {
                String key = programmeTarget(setting, target)
                        .map(Wanted::object)
                        .orElse("/" + target.id().orElse(placed.pointer()));
                groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(target);
            }
        }
        return groups.values().stream()
                .map(targets -> together(setting, targets, tier))
                .toList();
    }

    private static Optional<ProgrammeTarget> programmeTarget(Setting setting, Target target) {
        return setting.programme().flatMap(programme -> target.of().flatMap(programme::target));
    }

    private static String object(ProgrammeTarget target) {
        return target.summary() + "/" + target.unit().orElse("");
    }

    private static Wanted together(Setting setting, List<Target> targets, Tier tier) {
        Plan plan = setting.plan();
        Target head = targets.stream()
                .max(Comparator.comparing(
                        target -> target.by().orElse(plan.period().last())))
                .orElseThrow();
        Optional<ProgrammeTarget> own = programmeTarget(setting, head);
        List<ProgrammeTarget> family = own.stream()
                .flatMap(target -> family(setting.programme().orElseThrow(), target).stream())
                .toList();
        Optional<ProgrammeTarget> below = own.filter(target -> target.asAt(tier) != ProgrammeTarget.As.NONE)
                .or(() -> family.stream()
                        .filter(target -> target.asAt(tier) != ProgrammeTarget.As.NONE)
                        .findFirst())
                .or(() -> own);
        Asked asked = asked(targets, head, own, plan);
        String id = name(head);
        return new Wanted(
                id,
                targets.stream()
                        .map(Wanted::name)
                        .filter(other -> !other.equals(id))
                        .distinct()
                        .toList(),
                own.map(ProgrammeTarget::summary).or(head::text).or(head::title).orElse(id),
                asked,
                family.stream().map(ProgrammeTarget::id).collect(Collectors.toSet()),
                below,
                below.map(target -> target.asAt(tier)).orElse(usual(asked)));
    }

    private static List<ProgrammeTarget> family(Programme programme, ProgrammeTarget target) {
        return programme.targets().stream()
                .filter(other -> object(other).equals(object(target)))
                .toList();
    }

    private static String name(Target target) {
        return target.of().or(target::id).orElse("");
    }

    private static ProgrammeTarget.As usual(Asked asked) {
        return asked.aim().value().isPresent() ? ProgrammeTarget.As.FIGURE : ProgrammeTarget.As.YES_NO;
    }

    private static Asked asked(
            Collection<Target> targets, Target head, Optional<ProgrammeTarget> programme, Plan plan) {
        NavigableMap<Integer, Aim> steps = new TreeMap<>();
        for (Target target : targets) {
            Aim aim = Aim.of(target).get(0);
            if (aim.value().isPresent()) {
                target.milestones().forEach((year, value) -> steps.put(year, aim.with(value)));
            }
        }
        for (Target target : targets) {
            Aim aim = Aim.of(target).get(0);
            if (aim.value().isPresent()) {
                steps.put(target.by().orElse(plan.period().last()), aim);
            }
        }
        return new Asked(
                Aim.of(head).get(0),
                head.by(),
                head.everyYear(),
                head.unit().or(() -> programme.flatMap(ProgrammeTarget::unit)),
                steps);
    }

    /** Whether each unit below says yes or no to it. */
    boolean isYesNo() {
        return as == ProgrammeTarget.As.YES_NO || asked.aim().value().isEmpty();
    }

    /** What the answers become together. */
    Total.Kind kind() {
        if (as == ProgrammeTarget.As.NONE) {
            return Total.Kind.NONE;
        }
        if (isYesNo()) {
            return Total.Kind.SHARE;
        }
        if (!asked.isPercent()) {
            return Total.Kind.SUM;
        }
        return below.flatMap(ProgrammeTarget::weight).isPresent() ? Total.Kind.WEIGHTED_MEAN : Total.Kind.MEAN;
    }
}
