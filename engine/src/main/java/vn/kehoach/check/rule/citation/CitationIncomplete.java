package vn.kehoach.check.rule.citation;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;

/** A document is cited that lacks its number or its date. */
public final class CitationIncomplete implements StateFormRule {
    @Override
    public String code() {
        return "citation-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<LegalDocument> own = view.plan().citations();
        for (int i = 0; i < own.size(); i++) {
            LegalDocument document = own.get(i);
            String missing = missing(document);
            if (!missing.isEmpty()) {
                report.at("/citations/" + i + "/title", missing, document.title());
            }
        }
        for (Cited cited : Cited.in(view)) {
            String missing = missing(cited.document());
            if (!missing.isEmpty() && !own.contains(cited.document())) {
                cited.say(report, severity(), missing, cited.document().title());
            }
        }
    }

    private static String missing(LegalDocument document) {
        boolean number = document.number().isEmpty() && !document.isLaw();
        boolean date = document.date().isEmpty();
        return number && date ? "both" : number ? "number" : date ? "date" : "";
    }
}
