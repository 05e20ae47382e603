package vn.kehoach.check.rule.programme;

import java.util.Optional;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;

/** A target of the very year in which the plan comes out, and that year may be over, or nearly, when it does. */
public final class TargetOfPassingYear implements StateFormRule {
    private static final int LAST_QUARTER = 10;

    @Override
    public String code() {
        return "target-of-passing-year";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Plan plan = view.plan();
        if (plan.period().first() == plan.period().last()) {
            return;
        }
        Optional<PartialDate> date = plan.date();
        int year = date.map(PartialDate::year).orElse(plan.period().first());
        // A draft that says its year and not yet the month may still come out in time.
        // The same goes for one that is not filled in yet.
        boolean late = date.isEmpty() && view.todos().isEmpty()
                || date.flatMap(PartialDate::month)
                        .filter(month -> month >= LAST_QUARTER)
                        .isPresent();
        if (late) {
            view.targets().stream()
                    .filter(placed -> placed.statedBy().isEmpty())
                    .filter(placed ->
                            placed.target().by().filter(by -> by == year).isPresent())
                    .forEach(placed -> say(report, placed, date.isEmpty()));
        }
    }

    private static void say(Report report, PlacedTarget placed, boolean undated) {
        report.at(
                placed.pointer() + "/by",
                undated ? "undated" : "late",
                String.valueOf(placed.target().by().orElseThrow()));
    }
}
