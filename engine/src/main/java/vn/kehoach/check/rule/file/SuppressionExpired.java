package vn.kehoach.check.rule.file;

import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.Suppression;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;

/** A comment that set findings aside until a day that is over. */
public final class SuppressionExpired implements FileRule {
    @Override
    public String code() {
        return "suppression-expired";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Suppression comment : view.suppressions()) {
            boolean known = comment.isWellFormed()
                    && RuleCatalogue.suppressible().contains(comment.code().orElseThrow());
            if (known && comment.isOver(view.today())) {
                report.onSpan(
                        comment.span(),
                        "message",
                        comment.code().orElseThrow(),
                        CitationText.running(comment.until().orElseThrow()));
            }
        }
    }
}
