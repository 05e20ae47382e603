package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Folding;

/** A law is cited, and another law of the same name, passed by the plan's day, comes into force within the plan's period. */
public final class CitationNewerLaw implements StateFormRule {
    @Override
    public String code() {
        return "citation-newer-law";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Message> legal() {
        return Optional.empty();
    }

    @Override
    public void check(PlanView view, Report report) {
        Set<LegalDocument> said = new HashSet<>();
        for (Cited cited : Cited.in(view)) {
            newer(view, cited.document())
                    .filter(law -> said.add(cited.document()))
                    .ifPresent(law -> cited.say(report, severity(), "message", arguments(cited.document(), law)));
        }
        for (Mention mention : view.mentions()) {
            if (mention.isKnown() && !mention.isOfAnother()) {
                newer(view, mention.document())
                        .filter(law -> said.add(mention.document()))
                        .ifPresent(law -> report.on(
                                        mention.prose(),
                                        mention.start(),
                                        mention.found().end())
                                .say("message", arguments(mention.document(), law)));
            }
        }
    }

    private static Object[] arguments(LegalDocument law, LegalDocument newer) {
        return new Object[] {
            CitationText.later(law),
            newer.type() + " số " + newer.number().orElse(""),
            CitationText.running(newer.from().orElseThrow())
        };
    }

    /** One that is to come: what has ended is said by another rule. */
    private static Optional<LegalDocument> newer(PlanView view, LegalDocument law) {
        if (!law.isLaw() || law.to().isPresent() || view.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = view.day().get();
        LocalDate last = LocalDate.of(view.plan().period().last(), 12, 31);
        String name = Folding.exact(law.title());
        return view.documents().all().stream()
                .filter(other -> other.isLaw() && !other.equals(law) && !other.unverified())
                .filter(other -> other.date().filter(date -> !date.isAfter(day)).isPresent())
                .filter(other -> other.from()
                        .filter(from -> from.isAfter(day) && !from.isAfter(last))
                        .isPresent())
                .filter(other -> Folding.exact(other.title()).equals(name))
                .filter(other -> !isCited(view, other))
                .findFirst();
    }

    /** Who cites both knows of the newer one. */
    private static boolean isCited(PlanView view, LegalDocument law) {
        return law.isLaw()
                && (view.citations().stream()
                                .anyMatch(
                                        use -> view.documents().find(use.key()).contains(law))
                        || view.mentions().stream()
                                .anyMatch(mention -> mention.document().equals(law)));
    }
}
