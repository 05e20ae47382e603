package vn.kehoach.check.rule.citation;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;

/**
 * A citation and the one document that it means.
 *
 * @param use where it is cited
 * @param document what is cited
 */
record Cited(CitationUse use, LegalDocument document) {
    /** Those of a plan; unknown and ambiguous keys are left aside. */
    static List<Cited> in(PlanView view) {
        List<Cited> all = new ArrayList<>();
        for (CitationUse use : view.citations()) {
            List<LegalDocument> meant = view.documents().find(use.key());
            if (meant.size() == 1) {
                all.add(new Cited(use, meant.get(0)));
            }
        }
        return all;
    }

    /** Says something at the citation's place; of a document not seen in a source, as info. */
    void say(Report report, Severity severity, String sentence, Object... arguments) {
        boolean unverified = document.unverified();
        say(use, report, unverified ? Severity.INFO : severity, unverified ? "unverified" : sentence, arguments);
    }

    /** Where a citation ends in the text that holds it: behind {@code ]}, or at the end of a key that stands alone. */
    static int end(CitationUse use) {
        return use.part() == CitationUse.Part.MENTION
                ? use.text().indexOf(']', use.offset()) + 1
                : use.text().length();
    }

    /** Says something at a citation's place: the whole value, or {@code [@key]} in a text. */
    static void say(CitationUse use, Report report, Severity severity, String sentence, Object... arguments) {
        if (use.part() == CitationUse.Part.MENTION) {
            int length = end(use) - use.offset();
            report.inside(severity, use.pointer(), use.text(), use.offset(), length, sentence, arguments);
        } else {
            report.at(severity, use.pointer(), sentence, arguments);
        }
    }
}
