package vn.kehoach.check.rule.body;

import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;

/** The issuing body is no role of the catalogue, or one that does not issue plans in its own name. */
public final class IssuerUnknown implements StateFormRule {
    @Override
    public String code() {
        return "issuer-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Agencies agencies = view.catalogues().agencies();
        String role = new AgencyRef(view.plan().issuer().body(), Optional.empty()).roleId();
        List<String> issuers =
                agencies.all().stream().filter(Agency::issues).map(Agency::role).toList();
        Optional<Agency> agency = agencies.byRole(role);
        if (agency.isEmpty()) {
            Optional<String> meant = agencies.find(role).stream()
                    .filter(Agency::issues)
                    .map(Agency::role)
                    .findFirst();
            String sentence = meant.isPresent() ? "printed" : "unknown";
            report.at("/issuer/body", sentence, role, String.join(", ", issuers), meant.orElse(""));
        } else if (!agency.get().issues() && view.plan().issuer().symbol().isEmpty()) {
            report.at("/issuer/body", "silent", role, String.join(", ", issuers));
        }
    }
}
