package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.ProjectUse;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.programme.Component;

/** A target or project is left out openly, and yet the plan has it. */
public final class ExcludedButPresent implements FileRule {
    @Override
    public String code() {
        return "excluded-but-present";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Exclusion> excluded = view.plan().excluded();
        for (int i = 0; i < excluded.size(); i++) {
            String pointer = "/excluded/" + i;
            excluded.get(i)
                    .target()
                    .filter(id -> view.targets().stream()
                            .anyMatch(placed ->
                                    placed.target().of().filter(id::equals).isPresent()))
                    .ifPresent(id -> report.at(pointer + "/target", "target", id));
            excluded.get(i)
                    .project()
                    .filter(id -> view.projects().stream().anyMatch(use -> isPartOf(view, use, id)))
                    .ifPresent(id -> report.at(pointer + "/project", "project", id));
        }
    }

    private static boolean isPartOf(PlanView view, ProjectUse use, String id) {
        return use.ref().id().equals(id)
                || view.programme().stream()
                        .flatMap(programme -> lineage(programme, use.ref().id()))
                        .anyMatch(id::equals);
    }

    private static Stream<String> lineage(ProgrammeView programme, String id) {
        return programme.component(id).stream()
                .flatMap(component -> programme.lineage(component).stream())
                .map(Component::id);
    }
}
