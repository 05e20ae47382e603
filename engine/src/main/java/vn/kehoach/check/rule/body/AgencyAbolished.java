package vn.kehoach.check.rule.body;

import java.util.List;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** A body that had ended by the plan's day: a department merged on 1 March 2025, a district body after 30 June 2025. */
public final class AgencyAbolished implements Rule {
    @Override
    public String code() {
        return "agency-abolished";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (AgencyUse use : view.agencies()) {
            view.body(use.ref()).filter(Tenure::isVacant).ifPresent(resolved -> Tenure.past(
                            resolved, view.day().orElseThrow())
                    .ifPresent(body -> say(view, report, use, resolved, body)));
        }
    }

    private static void say(PlanView view, Report report, AgencyUse use, ResolvedBody resolved, Body body) {
        String name = view.catalogues().agencies().nameIn(body, resolved.unit());
        List<Message> heirs = Heirs.of(view, body);
        String usual = heirs.isEmpty() ? "message" : "succeeded";
        report.at(
                body.unverified() ? Severity.INFO : Severity.ERROR,
                use.rolePointer(),
                body.unverified() ? usual + "-unverified" : usual,
                name,
                CitationText.running(body.to().orElseThrow()),
                heirs);
    }
}
