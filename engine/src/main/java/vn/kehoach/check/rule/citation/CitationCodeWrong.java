package vn.kehoach.check.rule.citation;

import java.util.List;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** Type, date, issuer and title are those of a document of the catalogue, the number is not. */
public final class CitationCodeWrong implements StateFormRule {
    @Override
    public String code() {
        return "citation-code-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Mention mention : view.mentions()) {
            if (mention.isKnown()
                    || mention.number().isEmpty()
                    || mention.document().date().isEmpty()) {
                continue;
            }
            PrintedTitle title = PrintedTitle.of(mention);
            List<LegalDocument> meant = view.documents().all().stream()
                    .filter(document ->
                            document.date().equals(mention.document().date())
                                    && document.type().equals(mention.document().type())
                                    && document.number().isPresent()
                                    && !document.unverified()
                                    && !document.number().equals(mention.number())
                                    && Issuers.same(mention.document().issuer(), document.issuer())
                                    && title.isTitleOf(document))
                    .toList();
            if (meant.size() == 1) {
                String right = meant.get(0).number().orElseThrow();
                report.on(mention.prose(), Numbers.start(mention), Numbers.end(mention))
                        .unsafely(right)
                        .say("message", mention.number().get(), right);
            }
        }
    }
}
