package vn.kehoach.check;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;

/** Holds plans against every rule. */
public final class Checker {
    private Checker() {}

    /**
     * Everything that the rules have to say about a plan alone; apart from it what has been set aside with a reason.
     *
     * @param read the plan and where its parts are written
     * @param text the file it was read from
     * @param ground what else it is held against
     */
    public static Checked run(Read<Plan> read, SourceText text, Ground ground) {
        return PlanCheck.run(read, text, ground).finish();
    }

    /** The same against catalogues alone. */
    public static Checked run(Read<Plan> read, SourceText text, Catalogues catalogues) {
        return run(read, text, Ground.of(catalogues));
    }

    /** Runs the rules about several plans over those of one run, each of which has been looked at alone but is not finished. */
    public static void sideBySide(List<PlanCheck> plans) {
        if (plans.size() < 2) {
            return;
        }
        List<PlanCheck> sorted = plans.stream()
                .sorted(Comparator.comparing(check -> check.view().file()))
                .toList();
        Map<PlanView, PlanCheck> byView = new IdentityHashMap<>();
        sorted.forEach(check -> byView.put(check.view(), check));
        for (Rule rule : RuleCatalogue.rules()) {
            if (rule instanceof WorkspaceRule several) {
                List<PlanView> meant = sorted.stream()
                        .map(PlanCheck::view)
                        .filter(view -> rule.inForce().holdsOn(view.day()))
                        .toList();
                several.check(new Workspace(meant, view -> byView.get(view).report(rule)));
            }
        }
    }
}
