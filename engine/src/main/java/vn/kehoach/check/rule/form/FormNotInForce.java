package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PartialDate;

/**
 * The plan's day lies before the first rules of form that are known for its family, the State's or the Party's, so no document can be made.
 */
public final class FormNotInForce implements StateFormRule {
    @Override
    public String code() {
        return "form-not-in-force";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional.ofNullable(view.catalogues().formsFrom().get(view.plan().form()))
                .filter(first -> view.day().filter(first::isAfter).isPresent())
                .ifPresent(first -> say(view, report, first));
    }

    private static void say(PlanView view, Report report, LocalDate first) {
        boolean dated = view.plan().date().flatMap(PartialDate::full).isPresent();
        String day = CitationText.running(view.day().orElseThrow());
        report.at(dated ? "/date" : "/as-of", "message", day, CitationText.running(first));
    }
}
