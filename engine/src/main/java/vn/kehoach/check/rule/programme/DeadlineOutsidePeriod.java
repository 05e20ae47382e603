package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Period;

/** A task is due, or a target to be reached, in a year that the plan does not cover. */
public final class DeadlineOutsidePeriod implements StateFormRule {
    @Override
    public String code() {
        return "deadline-outside-period";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Period period = view.plan().period();
        for (PlacedItem placed : view.items()) {
            placed.item()
                    .deadline()
                    .filter(deadline -> isOutside(period, deadline.date().year()))
                    .ifPresent(deadline ->
                            report.at(placed.pointer() + "/deadline", "task", Phrases.date(deadline.date()), period));
        }
        for (PlacedTarget placed : view.targets()) {
            placed.target()
                    .by()
                    .filter(year -> isOutside(period, year))
                    .ifPresent(year -> report.at(Severity.WARNING, placed.pointer() + "/by", "target", year, period));
            placed.target().milestones().keySet().stream()
                    .filter(year -> isOutside(period, year))
                    .forEach(year -> report.at(
                            Severity.WARNING, placed.pointer() + "/milestones/" + year, "target", year, period));
        }
    }

    private static boolean isOutside(Period period, int year) {
        return year < period.first() || period.last() < year;
    }
}
