package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;

/** A document is cited that was issued after the plan, or is not in force yet. */
public final class CitationNotYetInForce implements StateFormRule {
    @Override
    public String code() {
        return "citation-not-yet-in-force";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.day().ifPresent(day -> {
            Cited.in(view).forEach(cited -> check(report, cited, day));
            view.mentions().forEach(mention -> check(report, mention, day));
        });
    }

    /** A law by its name is the one in force, whatever its day; of others a later date is told whether the catalogue has them or not. */
    private void check(Report report, Mention mention, LocalDate day) {
        LegalDocument document = mention.document();
        Optional<LocalDate> later = document.date().filter(day::isBefore);
        if (later.isPresent() && !mention.isOfAnother() && !document.isLaw()) {
            report.on(mention.prose(), mention.start(), mention.found().end())
                    .severity(document.unverified() ? Severity.INFO : severity())
                    .say(
                            document.unverified() ? "unverified" : "later",
                            mention.number().orElse(mention.words()),
                            CitationText.running(later.get()),
                            CitationText.running(day));
        }
    }

    private void check(Report report, Cited cited, LocalDate day) {
        LegalDocument document = cited.document();
        String key = cited.use().key();
        if (document.date().filter(day::isBefore).isPresent()) {
            cited.say(
                    report,
                    severity(),
                    "later",
                    key,
                    CitationText.running(document.date().get()),
                    CitationText.running(day));
        } else if (document.from().filter(day::isBefore).isPresent() && !saysSo(cited, document)) {
            Severity severity = cited.use().isGround() ? severity() : Severity.INFO;
            cited.say(
                    report,
                    severity,
                    "message",
                    key,
                    CitationText.running(document.from().get()),
                    CitationText.running(day));
        }
    }

    /** Whether the text tells the day from which the document is in force. */
    private static boolean saysSo(Cited cited, LegalDocument document) {
        return !cited.use().isGround()
                && cited.use()
                        .text()
                        .contains(CitationText.running(document.from().orElseThrow()));
    }
}
