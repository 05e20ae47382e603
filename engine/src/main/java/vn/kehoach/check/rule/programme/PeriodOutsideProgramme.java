package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Period;

/** The plan's period begins before the programme's or reaches beyond it. */
public final class PeriodOutsideProgramme implements Rule {
    @Override
    public String code() {
        return "period-outside-programme";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Period period = view.plan().period();
        view.plan()
                .programme()
                .flatMap(view.catalogues()::programme)
                .filter(programme -> !programme.covers(period.first()) || !programme.covers(period.last()))
                .ifPresent(programme -> {
                    boolean unverified = Proof.isUnverified(programme.evidence());
                    report.at(
                            unverified ? Severity.INFO : severity(),
                            "/period",
                            unverified ? "unverified" : "message",
                            period,
                            programme.name(),
                            programme.period());
                });
    }
}
