package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;

/** The programme says whose people or places a target is about; the plan's sentence has lost it, and so speaks of others. */
public final class TargetOwnerDropped implements Rule {
    @Override
    public String code() {
        return "target-owner-dropped";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (TargetPair pair : TargetPair.in(view)) {
            List<String> owners = pair.asked().owners();
            Optional<Prose> sentence = owners.isEmpty() ? Optional.empty() : TargetSentence.of(view, pair.placed());
            sentence.filter(prose -> !Terms.of(owners).areIn(prose.words())).ifPresent(prose -> {
                Prose.Stretch clause = clause(prose, pair);
                report.on(prose, clause.start(), clause.end())
                        .severity(pair.severity(severity()))
                        .say(pair.sentence("message"), pair.asked().id(), String.join(", ", owners));
            });
        }
    }

    /** The words about the target: the clause with its figure. */
    private static Prose.Stretch clause(Prose prose, TargetPair pair) {
        Optional<BigDecimal> value = pair.placed().comparators().stream()
                .flatMap(key -> Figures.value(pair.placed().target(), key).stream())
                .findFirst();
        int place = prose.figures().stream()
                .filter(figure -> value.filter(wanted -> wanted.compareTo(figure.value()) == 0)
                        .isPresent())
                .map(Figure::start)
                .findFirst()
                .orElse(0);
        return ClausesOf.around(prose.text(), place);
    }
}
