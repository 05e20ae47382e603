package vn.kehoach.check.rule.file;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.Suppression;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

/** A comment that sets nothing aside. It looks at what the rules before it found, so it is the last of the catalogue. */
public final class SuppressionUnused implements FileRule {
    @Override
    public String code() {
        return "suppression-unused";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Diagnostic> found = report.soFar();
        List<String> codes = RuleCatalogue.suppressible();
        for (Suppression comment : view.suppressions()) {
            boolean known =
                    comment.isWellFormed() && codes.contains(comment.code().orElseThrow());
            if (known && found.stream().noneMatch(finding -> comment.covers(finding.code(), finding.span()))) {
                report.onSpan(comment.span(), "message", comment.code().orElseThrow());
            }
        }
    }
}
