package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget;

/** A target asks for less than the programme's. */
public final class TargetWeaker implements Rule {
    @Override
    public String code() {
        return "target-weaker";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<TargetPair> pairs = TargetPair.in(view);
        for (TargetPair pair : pairs) {
            ProgrammeTarget.As form = view.programme().orElseThrow().form(pair.asked());
            if (form == ProgrammeTarget.As.YES_NO) {
                yesNo(report, pair);
            } else if (form == ProgrammeTarget.As.FIGURE && !isMilestone(view.plan(), pair, pairs)) {
                figure(view.plan(), report, pair);
            }
        }
    }

    private void yesNo(Report report, TargetPair pair) {
        if (pair.placed().target().done().filter(done -> !done).isPresent()) {
            say(report, pair, "done");
        }
    }

    private void figure(Plan plan, Report report, TargetPair pair) {
        Target target = pair.placed().target();
        Optional<String> weak = weakComparator(pair);
        if (weak.isPresent()) {
            report.at(
                    pair.severity(severity()),
                    pair.placed().pointer() + "/" + weak.get(),
                    pair.sentence("message"),
                    pair.asked().id(),
                    Figures.of(pair.placed()),
                    Figures.of(pair.asked()));
        } else if (pair.asked().everyYear()
                && !target.everyYear()
                && !pair.placed().comparators().isEmpty()
                && plan.period().first() < plan.period().last()) {
            say(report, pair, "every-year");
        }
    }

    /** The key of the figure that asks for less than the programme. */
    private static Optional<String> weakComparator(TargetPair pair) {
        return bound(pair.asked()).flatMap(bound -> pair.placed().comparators().stream()
                .filter(comparator -> Figures.value(pair.placed().target(), comparator)
                        .filter(value -> Figures.isWeaker(pair.asked(), bound, comparator, value))
                        .isPresent())
                .findFirst());
    }

    private void say(Report report, TargetPair pair, String sentence) {
        report.at(
                pair.severity(severity()),
                pair.placed().comparatorPointer(),
                pair.sentence(sentence),
                pair.asked().id(),
                Figures.of(pair.placed()),
                Figures.of(pair.asked()));
    }

    /** The figure to hold; where the programme sets one a region, the lowest: the plan does not say its region. */
    private static Optional<BigDecimal> bound(ProgrammeTarget asked) {
        return Stream.concat(asked.value().stream(), asked.regional().stream().map(ProgrammeTarget.Regional::value))
                .min(Comparator.naturalOrder());
    }

    /**
     * A lower figure for a year before the programme's is a step on the way, where the plan also has the whole figure or ends
     * before that year.
     */
    private static boolean isMilestone(Plan plan, TargetPair pair, List<TargetPair> pairs) {
        Optional<Integer> due = pair.asked().by().filter(year -> by(plan, pair) < year);
        return due.isPresent()
                && (plan.period().last() < due.get()
                        || pairs.stream()
                                .filter(other -> other.asked().equals(pair.asked()))
                                .anyMatch(other -> by(plan, other) >= due.get()
                                        && !other.placed().comparators().isEmpty()
                                        && weakComparator(other).isEmpty()));
    }

    private static int by(Plan plan, TargetPair pair) {
        return pair.placed().target().by().orElse(plan.period().last());
    }
}
