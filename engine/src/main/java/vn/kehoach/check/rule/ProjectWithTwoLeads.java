package vn.kehoach.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProjectUse;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;

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
                ResolvedBody before = first.putIfAbsent(use.ref().id(), body.get());
                if (before != null && !before.isSameAs(body.get())) {
                    report.at(
                            use.idPointer(),
                            "message",
                            use.ref().id(),
                            before.name(),
                            body.get().name());
                }
            }
        }
    }

    /** Whether the programme itself has several bodies lead it at this tier. */
    private static boolean leadTogether(PlanView view, String id) {
        return view.programme()
                .flatMap(programme -> programme.component(id).map(programme::leads))
                .filter(leads -> leads.size() > 1)
                .isPresent();
    }
}
