package vn.kehoach.check.rule.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;

/** A target says two things: two comparators, a figure on a group, or two values of one programme target for one year. */
public final class TargetContradictory implements Rule {
    @Override
    public String code() {
        return "target-contradictory";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, PlacedTarget> first = new HashMap<>();
        for (PlacedTarget placed : view.targets()) {
            List<String> comparators = placed.comparators();
            if (placed.isGroup()) {
                if (!comparators.isEmpty()) {
                    report.at(placed.comparatorPointer(), "group", Figures.of(placed));
                }
                continue;
            }
            if (comparators.size() > 1) {
                report.at(placed.pointer() + "/" + comparators.get(1), "two", Figures.of(placed));
            } else if (comparators.size() == 1 && placed.target().of().isPresent()) {
                repeated(view, report, first, placed);
            }
        }
    }

    private static void repeated(PlanView view, Report report, Map<String, PlacedTarget> first, PlacedTarget placed) {
        int by = placed.target().by().orElse(view.plan().period().last());
        String id = placed.target().of().orElseThrow();
        PlacedTarget before = first.putIfAbsent(id + " " + by, placed);
        if (before != null && !Figures.isSame(before, placed)) {
            report.at(placed.comparatorPointer(), "twice", id, Figures.of(before), Figures.of(placed));
        }
    }
}
