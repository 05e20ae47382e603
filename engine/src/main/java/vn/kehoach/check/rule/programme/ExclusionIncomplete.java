package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Exclusion;

/** A part is left out without a reason in words, or it is not said which. */
public final class ExclusionIncomplete implements FileRule {
    @Override
    public String code() {
        return "exclusion-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Exclusion> excluded = view.plan().excluded();
        for (int i = 0; i < excluded.size(); i++) {
            Exclusion exclusion = excluded.get(i);
            if (exclusion.because().codePoints().noneMatch(Character::isLetter)) {
                report.at("/excluded/" + i + "/because", "reason", exclusion.because());
            }
            if (exclusion.project().isEmpty() && exclusion.target().isEmpty()) {
                report.at("/excluded/" + i, "object", "");
            }
        }
    }
}
