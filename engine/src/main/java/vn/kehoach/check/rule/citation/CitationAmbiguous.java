package vn.kehoach.check.rule.citation;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;

/** A citation key that may mean several documents. */
public final class CitationAmbiguous implements StateFormRule {
    @Override
    public String code() {
        return "citation-ambiguous";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (CitationUse use : view.citations()) {
            List<LegalDocument> meant = view.documents().find(use.key());
            if (meant.size() > 1) {
                String candidates =
                        meant.stream().map(CitationAmbiguous::fullKey).collect(Collectors.joining("; "));
                Cited.say(use, report, severity(), "message", use.key(), candidates);
            }
        }
    }

    private static String fullKey(LegalDocument document) {
        return document.number().orElse(document.title())
                + "|" + document.issuer()
                + document.date().map(date -> "|" + date).orElse("");
    }
}
