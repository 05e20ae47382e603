package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProjectUse;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Lead;

/** A component is led by a body that is not the lead by the programme. */
public final class ProjectLedByAnother implements Rule {
    @Override
    public String code() {
        return "project-led-by-another";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.programme().ifPresent(programme -> view.projects().stream()
                .filter(use -> use.item().hasAgency())
                .forEach(use -> programme
                        .component(use.ref().id())
                        .ifPresent(component -> compare(view, report, use, programme.leads(component)))));
    }

    private void compare(PlanView view, Report report, ProjectUse use, List<Lead> leads) {
        List<ResolvedBody> named = use.item().agencies().stream()
                .flatMap(agency -> view.body(agency.value()).stream())
                .toList();
        boolean right = leads.stream()
                .flatMap(lead -> Proof.body(view, lead).stream())
                .anyMatch(lead -> named.stream().anyMatch(lead::isSameAs));
        boolean unclear = named.isEmpty() || !named.stream().allMatch(ResolvedBody::isKnown);
        if (right || leads.isEmpty() || unclear) {
            return;
        }
        boolean unverified = leads.stream().allMatch(Proof::isUnverified);
        report.at(
                unverified ? Severity.INFO : severity(),
                use.idPointer(),
                unverified ? "unverified" : "message",
                use.ref().id(),
                named.stream().map(ResolvedBody::name).collect(Collectors.joining(", ")),
                leads.stream().map(lead -> Proof.name(view, lead)).collect(Collectors.joining(", ")));
    }
}
