package vn.kehoach.check.rule.citation;

import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A document that a text has cited in full is cited in full again, where type and number are enough (ND30-VD-3). */
public final class CitationLaterLong implements StateFormRule {
    @Override
    public String code() {
        return "citation-later-long";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        new Sequence(view)
                .steps().stream()
                        .filter(step -> !step.isFirst()
                                && step.isKnownByNow()
                                && step.mention().isDated()
                                && step.mention().hasIssuer()
                                && !step.mention().title().isEmpty())
                        .forEach(step -> {
                            var mention = step.mention();
                            String words = mention.prose().text().substring(mention.start(), Numbers.end(mention));
                            Optional<String> number = mention.number();
                            if (number.filter(printed -> printed.indexOf('/') > 0)
                                    .isPresent()) {
                                Spot spot = report.on(mention.prose(), mention.start(), mention.end());
                                (CitationTitleWrong.isOfItsDocument(mention) ? spot.unsafely(words) : spot)
                                        .say("message", words);
                            }
                        });
    }
}
