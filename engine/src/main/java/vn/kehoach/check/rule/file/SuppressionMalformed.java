package vn.kehoach.check.rule.file;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.Suppression;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Nearest;

/** A comment that is meant to set findings aside but gives no reason or no code that there is. */
public final class SuppressionMalformed implements FileRule {
    @Override
    public String code() {
        return "suppression-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<String> codes = RuleCatalogue.suppressible();
        for (Suppression comment : view.suppressions()) {
            if (comment.code().isEmpty()) {
                report.onSpan(comment.span(), "form");
            } else if (!codes.contains(comment.code().get())) {
                String code = comment.code().get();
                report.onSpan(
                        comment.span(), "code", code, Nearest.of(code, codes).orElse("kehoach rules"));
            } else if (comment.reason().isEmpty()) {
                report.onSpan(comment.span(), "reason", comment.code().get());
            } else if (comment.badDay().isPresent()) {
                report.onSpan(comment.span(), "day", comment.badDay().get());
            }
        }
    }
}
