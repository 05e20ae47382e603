package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;

/** A task is due, or a target to be reached, in a year that the plan does not cover. */
public final class DeadlineOutsidePeriod implements StateFormRule {
    private static final int FIRST_QUARTER = 3;
    private static final Terms CLOSING = Terms.of("tổng kết", "quyết toán", "báo cáo", "nghiệm thu");

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
                    .filter(deadline -> isOutside(view.plan(), placed.item(), deadline.date()))
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

    /** What prepares a plan may be due before its first year, and what closes it soon after its last. */
    private static boolean isOutside(Plan plan, Item item, PartialDate due) {
        int year = due.year();
        boolean prepares = year < plan.period().first()
                && plan.date().filter(issued -> issued.year() <= year).isPresent();
        boolean closes = year == plan.period().last() + 1
                && due.month().filter(month -> month <= FIRST_QUARTER).isPresent()
                && (item.report().isPresent()
                        || item.text().filter(DeadlineOutsidePeriod::closes).isPresent());
        return isOutside(plan.period(), year) && !prepares && !closes;
    }

    private static boolean closes(String text) {
        return CLOSING.areIn(Words.of(text));
    }

    private static boolean isOutside(Period period, int year) {
        return year < period.first() || period.last() < year;
    }
}
