package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.SectionKind;

/** A body stands among the assignments with nothing to do. */
public final class AgencyWithoutTask implements StateFormRule {
    @Override
    public String code() {
        return "agency-without-task";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.isHalfRead()) {
            return;
        }
        for (PlacedItem placed : view.items()) {
            boolean assigned = placed.section().kind() == SectionKind.ASSIGNMENTS
                    || placed.section().kind() == SectionKind.SOLUTIONS
                    || placed.section().kind() == SectionKind.RECOMMENDATIONS;
            if (assigned && isEmpty(placed.item()) && !view.isUnreadable(placed.pointer())) {
                report.at(placed.pointer() + "/agency", "message", name(view, placed));
            }
        }
    }

    private static boolean isEmpty(Item item) {
        return !item.agency().isEmpty()
                && item.title().isEmpty()
                && item.text().isEmpty()
                && item.items().isEmpty()
                && item.projects().isEmpty()
                && item.goals().isEmpty()
                && item.table().isEmpty()
                && item.product().isEmpty()
                && item.report().isEmpty();
    }

    private static String name(PlanView view, PlacedItem placed) {
        var first = placed.item().agency().get(0);
        return first.as().or(() -> view.body(first).map(body -> body.name())).orElse(first.role());
    }
}
