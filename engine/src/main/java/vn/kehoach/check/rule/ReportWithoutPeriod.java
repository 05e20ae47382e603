package vn.kehoach.check.rule;

import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** A duty to report that says neither how often nor by when. */
public final class ReportWithoutPeriod implements Rule {
    @Override
    public String code() {
        return "report-without-period";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Message> legal() {
        return Optional.empty();
    }

    @Override
    public void check(PlanView view, Report report) {
        view.items().forEach(placed -> placed.item()
                .report()
                .filter(duty -> duty.every().isEmpty() && duty.by().isEmpty())
                .ifPresent(duty -> report.onKey(severity(), placed.pointer() + "/report", "message")));
    }
}
