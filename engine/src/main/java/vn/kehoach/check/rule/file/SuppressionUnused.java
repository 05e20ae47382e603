package vn.kehoach.check.rule.file;

import java.util.List;
import vn.kehoach.check.LastRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.Suppression;
import vn.kehoach.check.WorkspaceRule;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

/**
 * A comment that sets nothing aside. Of rules about several plans nothing is said: whether they find something depends on what else is
 * looked at.
 */
public final class SuppressionUnused implements LastRule {
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
        for (Suppression comment : view.suppressions()) {
            boolean expected = comment.isWellFormed() && !comment.isOver(view.today()) && isLocal(comment);
            if (expected && found.stream().noneMatch(finding -> comment.covers(finding.code(), view.inPlan(finding)))) {
                report.onSpan(comment.span(), "message", comment.code().orElseThrow());
            }
        }
    }

    private static boolean isLocal(Suppression comment) {
        String code = comment.code().orElseThrow();
        return RuleCatalogue.suppressible().contains(code)
                && !(RuleCatalogue.rule(code).orElseThrow() instanceof WorkspaceRule);
    }
}
