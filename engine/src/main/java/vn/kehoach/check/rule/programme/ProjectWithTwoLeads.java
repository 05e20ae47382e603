package vn.kehoach.check.rule.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.ProjectUse;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.programme.Component;

/** Two bodies lead one component, though the programme gives it one lead. */
public final class ProjectWithTwoLeads implements Rule {
    @Override
    public String code() {
        return "project-with-two-leads";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, ResolvedBody> first = new HashMap<>();
        for (ProjectUse use : view.projects()) {
            if (leadTogether(view, use.ref().id())) {
                continue;
            }
            for (Located<AgencyRef> agency : use.item().agencies()) {
                Optional<ResolvedBody> body = view.body(agency.value()).filter(ResolvedBody::isKnown);
                if (body.isEmpty()) {
                    continue;
                }
                look(view, report, first, use, body.get());
            }
        }
    }

    private static void look(
            PlanView view, Report report, Map<String, ResolvedBody> first, ProjectUse use, ResolvedBody lead) {
        String id = use.ref().id();
        ResolvedBody before = first.putIfAbsent(id, lead);
        if (before == null) {
            kin(view, id)
                    .filter(other ->
                            first.containsKey(other) && !first.get(other).isSameAs(lead))
                    .findFirst()
                    .ifPresent(other -> report.at(
                            use.idPointer(), "part", id, first.get(other).name(), lead.name(), other));
        } else if (!before.isSameAs(lead)) {
            report.at(use.idPointer(), "message", id, before.name(), lead.name());
        }
    }

    /** The components above a component and its parts, but for those to which the programme gives leads of their own too. */
    private static Stream<String> kin(PlanView view, String id) {
        return view.programme().stream()
                .flatMap(programme -> programme.component(id).stream()
                        .flatMap(component -> programme.components().stream()
                                .filter(other -> !other.equals(component))
                                .filter(other -> programme.lineage(other).contains(component)
                                        || programme.lineage(component).contains(other))
                                .filter(other -> !hasOwnLead(programme, component) || !hasOwnLead(programme, other))))
                .map(Component::id);
    }

    private static boolean hasOwnLead(ProgrammeView programme, Component component) {
        return component.leads().stream().anyMatch(lead -> lead.tier() == programme.tier());
    }

    /** Whether the programme itself has several bodies lead it at this tier. */
    private static boolean leadTogether(PlanView view, String id) {
        return view.programme()
                .flatMap(programme -> programme.component(id).map(programme::leads))
                .filter(leads -> leads.size() > 1)
                .isPresent();
    }
}
