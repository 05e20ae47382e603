package vn.kehoach.check.rule;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;

/** Number, full date, signer or recipients are missing. A draft may still lack them, an issued plan may not. */
public final class HeaderIncomplete implements StateFormRule {
    @Override
    public String code() {
        return "header-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Plan plan = view.plan();
        Severity severity = plan.isIssued() ? severity() : Severity.INFO;
        if (plan.number().isEmpty()) {
            missing(report, severity, plan, "number");
        }
        if (plan.date().flatMap(PartialDate::full).isEmpty()) {
            if (plan.date().isPresent()) {
                report.at(severity, "/date", "day");
            } else {
                missing(report, severity, plan, "date");
            }
        }
        if (plan.signature().isEmpty()) {
            missing(report, severity, plan, "signature");
        } else if (plan.signature().get().name().isEmpty()) {
            report.onKey(severity, "/signature", "signer");
        }
        if (plan.recipients().isEmpty()) {
            missing(report, severity, plan, "recipients");
        }
    }

    private static void missing(Report report, Severity severity, Plan plan, String what) {
        if (plan.status().isPresent()) {
            report.at(severity, "/status", what);
        } else {
            report.onFile(severity, what);
        }
    }
}
