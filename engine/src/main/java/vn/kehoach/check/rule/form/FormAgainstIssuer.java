package vn.kehoach.check.rule.form;

import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;

/** The rules of form are the State's and the issuer a body of the Party, or the other way round. */
public final class FormAgainstIssuer implements FileRule {
    @Override
    public String code() {
        return "form-against-issuer";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        String role = new AgencyRef(view.plan().issuer().body(), Optional.empty()).roleId();
        boolean asParty = view.plan().form() == Plan.FormFamily.PARTY;
        view.catalogues()
                .agencies()
                .byRole(role)
                .filter(agency -> agency.party() != asParty)
                .ifPresent(agency -> report.at("/form", agency.party() ? "party" : "state", name(view, role, agency)));
    }

    private static String name(PlanView view, String role, Agency agency) {
        return view.body(new AgencyRef(role, view.plan().issuer().as()))
                .map(body -> body.name())
                .orElse(agency.summary());
    }
}
