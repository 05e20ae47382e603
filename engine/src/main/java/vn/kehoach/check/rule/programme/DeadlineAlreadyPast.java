package vn.kehoach.check.rule.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PartialDate;

/** A task is due before the day on which the plan is issued. */
public final class DeadlineAlreadyPast implements StateFormRule {
    @Override
    public String code() {
        return "deadline-already-past";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<PartialDate> issued = view.plan().date();
        if (issued.isEmpty()) {
            return;
        }
        for (PlacedItem placed : view.items()) {
            placed.item()
                    .deadline()
                    // A year before the period is a matter of deadline-outside-period.
                    .filter(deadline -> deadline.date().year()
                            >= Math.min(
                                    view.plan().period().first(), issued.get().year()))
                    .filter(deadline -> isBefore(deadline.date(), issued.get()))
                    .ifPresent(deadline -> report.at(
                            placed.pointer() + "/deadline",
                            "message",
                            Phrases.date(deadline.date()),
                            Phrases.date(issued.get())));
        }
    }

    /** Whether the last day that a deadline may mean lies before the first day on which the plan may be issued. */
    static boolean isBefore(PartialDate deadline, PartialDate issued) {
        return lastDay(deadline).isBefore(firstDay(issued));
    }

    private static LocalDate firstDay(PartialDate date) {
        return date.full().orElse(LocalDate.of(date.year(), date.month().orElse(1), 1));
    }

    private static LocalDate lastDay(PartialDate date) {
        return date.full()
                .orElse(YearMonth.of(date.year(), date.month().orElse(12)).atEndOfMonth());
    }
}
