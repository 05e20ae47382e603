package vn.kehoach.check.rule.citation;

import java.util.stream.Collectors;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** A citation key that neither the catalogue nor the plan knows. */
public final class CitationUnknown implements StateFormRule {
    @Override
    public String code() {
        return "citation-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.isUnreadable("/citations")) {
            return;
        }
        for (CitationUse use : view.citations()) {
            if (view.documents().find(use.key()).isEmpty()) {
                String near =
                        view.documents().nearest(use.key()).stream().limit(3).collect(Collectors.joining(", "));
                Cited.say(use, report, severity(), near.isEmpty() ? "message" : "near", use.key(), near);
            }
        }
    }
}
