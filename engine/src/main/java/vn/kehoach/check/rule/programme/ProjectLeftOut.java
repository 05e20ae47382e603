package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.ProjectUse;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Lead;

/**
 * The plan gives out the projects of the programme one by one, and leaves some out without a word. Who is to lead them here the
 * programme's sources do not say: where they do, {@link ProjectWithoutLead} tells it.
 */
public final class ProjectLeftOut implements Rule {
    private static final int SEVERAL = 2;

    @Override
    public String code() {
        return "project-left-out";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<ProjectUse> first = firstGiven(view);
        if (first.isEmpty() || view.isHalfRead() || view.programme().isEmpty()) {
            return;
        }
        ProgrammeView programme = view.programme().get();
        List<Component> missing = missing(programme);
        if (!missing.isEmpty()) {
            report.at(
                    first.get().idPointer(),
                    "message",
                    missing.stream()
                            .map(component -> component.id() + " (" + component.name() + ")")
                            .collect(Collectors.joining("; ")),
                    missing.stream().map(Component::id).collect(Collectors.joining(", ")));
        }
    }

    /** Whether the plan gives projects to agencies, so that one that it passes over is missing there. */
    static boolean givesProjects(PlanView view) {
        return firstGiven(view).isPresent();
    }

    private static Optional<ProjectUse> firstGiven(PlanView view) {
        List<ProjectUse> given =
                view.projects().stream().filter(use -> use.item().hasAgency()).toList();
        return given.size() < SEVERAL ? Optional.empty() : Optional.of(given.get(0));
    }

    private static List<Component> missing(ProgrammeView programme) {
        return programme.withoutLead().stream()
                .filter(component -> !Proof.isUnverified(component.evidence()))
                .filter(component -> isLeadUnproved(programme.leads(component)))
                .toList();
    }

    /** Whether somebody is named, but not in a source. */
    static boolean isLeadUnproved(List<Lead> leads) {
        return !leads.isEmpty() && leads.stream().allMatch(Proof::isUnverified);
    }
}
