package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.programme.Component;

/** A component that the plan's programme does not have. */
public final class ProjectUnknown implements FileRule {
    @Override
    public String code() {
        return "project-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().programme().isEmpty()) {
            view.projects()
                    .forEach(use ->
                            report.at(use.idPointer(), "no-programme", use.ref().id()));
            return;
        }
        view.programme().ifPresent(programme -> {
            view.projects()
                    .forEach(use ->
                            look(programme, report, use.idPointer(), use.ref().id()));
            List<String> covers = view.plan().covers();
            for (int i = 0; i < covers.size(); i++) {
                look(programme, report, "/covers/" + i, covers.get(i));
            }
            List<Exclusion> excluded = view.plan().excluded();
            for (int i = 0; i < excluded.size(); i++) {
                String pointer = "/excluded/" + i + "/project";
                excluded.get(i).project().ifPresent(id -> look(programme, report, pointer, id));
            }
        });
    }

    private static void look(ProgrammeView programme, Report report, String pointer, String id) {
        if (programme.component(id).isEmpty()) {
            List<String> near = programme.suggestions(id);
            String all = programme.components().stream().map(Component::id).collect(Collectors.joining(", "));
            report.at(
                    pointer,
                    near.isEmpty() ? "message" : "near",
                    id,
                    programme.programme().name(),
                    near.isEmpty() ? all : String.join(", ", near));
        }
    }
}
