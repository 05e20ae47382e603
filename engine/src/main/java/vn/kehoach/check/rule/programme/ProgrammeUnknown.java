package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Programme;

/** The plan serves a programme that the catalogue does not have. */
public final class ProgrammeUnknown implements FileRule {
    @Override
    public String code() {
        return "programme-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<String> id = view.plan().programme();
        if (id.isEmpty() || view.catalogues().programme(id.get()).isPresent()) {
            return;
        }
        List<String> known =
                view.catalogues().programmes().stream().map(Programme::id).toList();
        report.at("/programme", "message", id.get(), String.join(", ", known));
    }
}
