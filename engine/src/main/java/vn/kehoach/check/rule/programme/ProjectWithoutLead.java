package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Lead;

/** A part of the programme that makes sense here and that no body leads in the plan. */
public final class ProjectWithoutLead implements Rule {
    @Override
    public String code() {
        return "project-without-lead";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.isHalfRead()) {
            return;
        }
        view.programme().ifPresent(programme -> programme.withoutLead().stream()
                .filter(component -> !isLeftOut(view, programme, component))
                .forEach(component -> say(view, programme, report, component)));
    }

    /** Whether {@link ProjectLeftOut} tells it. */
    private static boolean isLeftOut(PlanView view, ProgrammeView programme, Component component) {
        return ProjectLeftOut.givesProjects(view)
                && !Proof.isUnverified(component.evidence())
                && ProjectLeftOut.isLeadUnproved(programme.leads(component));
    }

    private void say(PlanView view, ProgrammeView programme, Report report, Component component) {
        List<Lead> leads = programme.leads(component);
        boolean unverified = Proof.isUnverified(component.evidence())
                || !leads.isEmpty() && leads.stream().allMatch(Proof::isUnverified);
        Severity severity = unverified ? Severity.INFO : leads.isEmpty() ? Severity.WARNING : severity();
        String sentence = leads.isEmpty() ? "free" : unverified ? "unverified" : "message";
        if (leads.isEmpty() && unverified) {
            sentence = "free-unverified";
        }
        String names = leads.stream().map(lead -> Proof.name(view, lead)).collect(Collectors.joining(", "));
        report.onKey(
                severity, view.placeOf(SectionKind.ASSIGNMENTS), sentence, component.id(), component.name(), names);
    }
}
