package vn.kehoach.check.rule.file;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;

/** {@code [#…]} that may mean several parts of the plan. */
public final class ReferenceAmbiguous implements FileRule {
    @Override
    public String code() {
        return "reference-ambiguous";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            for (Markup.Reference reference : Markup.references(prose.text())) {
                List<PartNames.Part> found =
                        view.once(Referred.class, Referred::of).found(reference);
                if (found.size() > 1) {
                    String paths = found.stream().map(PartNames.Part::path).collect(Collectors.joining(", "));
                    report.on(prose, reference.offset(), prose.text().indexOf(']', reference.offset()) + 1)
                            .say("message", reference.name(), paths);
                }
            }
        }
    }
}
