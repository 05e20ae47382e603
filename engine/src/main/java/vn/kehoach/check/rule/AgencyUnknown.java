package vn.kehoach.check.rule;

import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.words.Nearest;

/** A reference to a body names no role or no tier that there is. */
public final class AgencyUnknown implements FileRule {
    @Override
    public String code() {
        return "agency-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Agencies agencies = view.catalogues().agencies();
        List<String> roles = agencies.all().stream().map(Agency::role).toList();
        for (AgencyUse use : view.agencies()) {
            AgencyRef ref = use.ref();
            if (use.part() == AgencyUse.Part.ISSUES) {
                continue;
            }
            if (ref.tierWord().isPresent() && ref.tier().isEmpty()) {
                report.at(use.rolePointer(), "tier", ref.tierWord().get());
            } else if (ref.roleId().equals(AgencyRef.OTHER)) {
                if (ref.as().isEmpty()) {
                    report.at(use.rolePointer(), "nameless");
                }
            } else if (agencies.byRole(ref.roleId()).isEmpty()) {
                Optional<String> near = Nearest.of(ref.roleId(), roles);
                report.at(use.rolePointer(), near.isPresent() ? "near" : "message", ref.roleId(), near.orElse(""));
            }
        }
    }
}
