package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.words.Nearest;

/** A target that the plan's programme does not have. */
public final class TargetUnknown implements FileRule {
    private static final int NEAREST = 3;

    @Override
    public String code() {
        return "target-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().programme().isEmpty()) {
            view.targets().forEach(placed -> placed.target()
                    .of()
                    .ifPresent(id -> report.at(placed.pointer() + "/of", "no-programme", id)));
            return;
        }
        view.programme().map(ProgrammeView::programme).ifPresent(programme -> {
            view.targets().forEach(placed -> placed.target()
                    .of()
                    .ifPresent(id -> look(programme, report, placed.pointer() + "/of", id)));
            List<Exclusion> excluded = view.plan().excluded();
            for (int i = 0; i < excluded.size(); i++) {
                String pointer = "/excluded/" + i + "/target";
                excluded.get(i).target().ifPresent(id -> look(programme, report, pointer, id));
            }
        });
    }

    private static void look(Programme programme, Report report, String pointer, String id) {
        if (programme.target(id).isEmpty()) {
            List<String> known =
                    programme.targets().stream().map(ProgrammeTarget::id).toList();
            List<String> near = Nearest.among(id, known, NEAREST);
            String all = String.join(", ", near.isEmpty() ? known : near);
            report.at(pointer, near.isEmpty() ? "message" : "near", id, programme.name(), all);
        }
    }
}
