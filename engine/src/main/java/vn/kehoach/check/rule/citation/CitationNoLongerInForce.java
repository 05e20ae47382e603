package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;

/** A document is cited that is no longer in force on the plan's day, or ends during its period. */
public final class CitationNoLongerInForce implements StateFormRule {
    @Override
    public String code() {
        return "citation-no-longer-in-force";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.day().ifPresent(day -> Cited.in(view)
                .forEach(cited ->
                        cited.document().to().ifPresent(last -> check(view.plan(), report, cited, last, day))));
    }

    private void check(Plan plan, Report report, Cited cited, LocalDate last, LocalDate day) {
        String key = cited.use().key();
        String heir = cited.document().replacedBy().orElse("");
        String suffix = heir.isEmpty() ? "" : "-replaced";
        if (last.isBefore(day)) {
            Severity severity = cited.use().isGround() ? severity() : Severity.WARNING;
            cited.say(report, severity, "message" + suffix, key, CitationText.running(last), heir);
        } else if (last.getYear() <= plan.period().last()) {
            cited.say(report, Severity.INFO, "soon" + suffix, key, CitationText.running(last), heir);
        }
    }
}
