package vn.kehoach.check.rule.citation;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;

/** A text says that a document is of another body than its symbol, or than the catalogue has for its number and date. */
public final class CitationIssuerWrong implements StateFormRule {
    @Override
    public String code() {
        return "citation-issuer-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Mention mention : view.mentions()) {
            if (mention.isKnown() || mention.number().isEmpty()) {
                continue;
            }
            String number = mention.number().get();
            String printed = mention.document().issuer();
            if (Issuers.contradict(number, printed)) {
                String right =
                        known(view, mention).or(() -> Issuers.bySymbol(number)).orElse("");
                say(report, mention, right.isEmpty() ? "symbol" : "message", number, right, printed);
            } else {
                known(view, mention)
                        .filter(issuer -> !printed.equals(Issuers.UNKNOWN) && !Issuers.same(printed, issuer))
                        .ifPresent(issuer -> say(report, mention, "message", number, issuer, printed));
            }
        }
    }

    private static void say(Report report, Mention mention, String sentence, String number, String right, String said) {
        int from = mention.words().lastIndexOf(" của ");
        int start = from < 0 ? mention.start() : mention.start() + from + " của ".length();
        report.on(mention.prose(), start, mention.start() + mention.words().length())
                .say(sentence, number, right, said);
    }

    /**
     * The catalogue's issuer of the number and date. A number of a People's Committee or Council says nothing: each has its own
     * series.
     */
    private static Optional<String> known(PlanView view, Mention mention) {
        String number = mention.number().orElseThrow();
        if (number.endsWith("UBND") || number.endsWith("HĐND")) {
            return Optional.empty();
        }
        List<LegalDocument> meant = view.documents().find(number).stream()
                .filter(document -> document.date().isPresent()
                        && document.date().equals(mention.document().date()))
                .toList();
        return meant.size() == 1 && !meant.get(0).unverified()
                ? Optional.of(meant.get(0).issuer())
                : Optional.empty();
    }
}
