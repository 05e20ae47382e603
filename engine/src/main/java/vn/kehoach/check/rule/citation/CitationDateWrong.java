package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.citation.NumberForm;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/**
 * A text gives a document another date than the catalogue, or one in another year than its number bears. Numbers begin anew each
 * year (ND30-SO-1), so that the same number of another year may be another document: it is only said where year or title agree.
 */
public final class CitationDateWrong implements StateFormRule {
    @Override
    public String code() {
        return "citation-date-wrong";
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
            Optional<LocalDate> date =
                    mention.isKnown() ? Optional.empty() : mention.document().date();
            Optional<String> number = mention.number();
            if (date.isPresent() && number.isPresent()) {
                check(view, report, mention, number.get(), date.get());
            }
        }
        for (int i = 0; i < view.plan().citations().size(); i++) {
            own(view.plan().citations().get(i), "/citations/" + i, report);
        }
    }

    private void check(PlanView view, Report report, Mention mention, String number, LocalDate printed) {
        Optional<Integer> year = NumberForm.year(number);
        Optional<LocalDate> right = known(view, mention, number)
                .flatMap(LegalDocument::date)
                .filter(date -> !date.equals(printed))
                .filter(date -> year.isEmpty() || year.get() == date.getYear());
        var spot = report.on(mention.prose(), Numbers.dateStart(mention), Numbers.dateEnd(mention));
        if (right.isPresent()) {
            String date = CitationText.running(right.get());
            spot.unsafely(date).say("message", number, date, CitationText.running(printed));
        } else if (year.isPresent() && year.get() != printed.getYear()) {
            spot.say("year", number, String.valueOf(year.get()), CitationText.running(printed));
        }
    }

    /** The catalogue's document that must be meant, but for the date. */
    private static Optional<LegalDocument> known(PlanView view, Mention mention, String number) {
        LegalDocument said = mention.document();
        List<LegalDocument> meant = view.documents().find(number).stream()
                .filter(document -> document.date().isPresent() && !document.unverified())
                .filter(document -> said.issuer().equals(Issuers.UNKNOWN)
                        ? Issuers.isOfPlansLine(view, document)
                        : Issuers.same(said.issuer(), document.issuer()))
                .filter(document -> NumberForm.year(number).isPresent()
                        || document.date().get().getYear()
                                == said.date().orElseThrow().getYear()
                        || PrintedTitle.of(mention).isTitleOf(document))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private void own(LegalDocument document, String pointer, Report report) {
        Optional<Integer> year = document.number().flatMap(NumberForm::year);
        document.date()
                .filter(date -> year.isPresent() && year.get() != date.getYear())
                .ifPresent(date -> report.at(
                        pointer + "/date",
                        "year",
                        document.number().orElse(""),
                        String.valueOf(year.get()),
                        CitationText.running(date)));
    }
}
