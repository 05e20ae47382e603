package vn.kehoach.check.rule.form;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** Neither a full date nor {@code as-of}: no name and no law can be looked up. */
public final class PlanUndated implements StateFormRule {
    @Override
    public String code() {
        return "plan-undated";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.day().isPresent() || view.isUnreadable("/date") || view.isUnreadable("/as-of")) {
            return;
        }
        if (view.plan().date().isPresent()) {
            report.at("/date", "partial", view.plan().date().get());
        } else {
            report.onFile(severity(), "absent");
        }
    }
}
