package vn.kehoach.check.rule.body;

import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A duty to report that says neither how often nor by when. */
public final class ReportWithoutPeriod implements FileRule {
    @Override
    public String code() {
        return "report-without-period";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.items().stream()
                .filter(placed -> !view.isUnreadable(placed.pointer() + "/report"))
                .forEach(placed -> placed.item()
                        .report()
                        .filter(duty -> duty.every().isEmpty() && duty.by().isEmpty())
                        .ifPresent(duty -> report.onKey(severity(), placed.pointer() + "/report", "message")));
    }
}
