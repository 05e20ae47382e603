package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/**
 * Where a text first cites a document, the date is missing, or both issuer and title (ND30-VD-1). A law is cited by name (ND30-VD-2), and
 * words before a document may have said what it is about.
 */
public final class CitationFirstIncomplete implements StateFormRule {
    /** The Party's guidance asks for it since this day (HD36-VD-1, of Hướng dẫn 05-HD/VPTW). */
    private static final LocalDate PARTY = PartyGuidance.NEWER;

    private static final Pattern TOLD =
            Pattern.compile("(?U)(?:theo|tại|bởi|kèm theo|duyệt tại|của|trong|cùng với|và|,|;|thay thế)\\s*$");

    @Override
    public String code() {
        return "citation-first-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return day.filter(on -> !on.isBefore(PARTY)).map(on -> Message.of(code() + ".legal-party"));
    }

    @Override
    public void check(PlanView view, Report report) {
        new Sequence(view)
                .steps().stream()
                        .filter(step -> step.isFirst()
                                && !step.isKnownByNow()
                                && !step.mention().document().isLaw()
                                && step.mention()
                                        .number()
                                        .filter(number -> number.indexOf('/') > 0)
                                        .isPresent())
                        .forEach(step -> check(view, report, step));
    }

    private void check(PlanView view, Report report, Sequence.Step step) {
        var mention = step.mention();
        String number = mention.number().orElseThrow();
        boolean meant = Issuers.isMeant(view, mention);
        var spot = report.on(mention.prose(), mention.start(), mention.found().end());
        if (!mention.isDated()) {
            boolean known = meant && mention.document().date().isPresent();
            String full = known ? CitationText.first(mention.document()) : "";
            spot.say(known ? "date-known" : "date", number, full);
        } else if (!mention.hasIssuer()
                && mention.title().isEmpty()
                && !TOLD.matcher(step.before()).find()) {
            String full = meant ? CitationText.first(mention.document()) : "";
            spot.severity(Severity.INFO).say(meant ? "rest-known" : "rest", number, full);
        }
    }
}
