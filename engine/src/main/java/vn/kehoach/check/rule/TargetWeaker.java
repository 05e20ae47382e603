package vn.kehoach.check.rule;

import java.math.BigDecimal;
import java.util.Comparator;
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
        for (TargetPair pair : TargetPair.in(view)) {
            ProgrammeTarget.As form = view.programme().orElseThrow().form(pair.asked());
            if (form == ProgrammeTarget.As.YES_NO) {
                yesNo(report, pair);
            } else if (form == ProgrammeTarget.As.FIGURE && !isMilestone(view.plan(), pair)) {
                figure(report, pair);
            }
        }
    }

    private void yesNo(Report report, TargetPair pair) {
        if (pair.placed().target().done().filter(done -> !done).isPresent()) {
            say(report, pair, "done");
        }
    }

    private void figure(Report report, TargetPair pair) {
        Target target = pair.placed().target();
        for (String comparator : pair.placed().comparators()) {
            Optional<BigDecimal> value = Figures.value(target, comparator);
            Optional<BigDecimal> bound = bound(pair.asked());
            if (value.isPresent()
                    && bound.isPresent()
                    && Figures.isWeaker(pair.asked(), bound.get(), comparator, value.get())) {
                report.at(
                        pair.severity(severity()),
                        pair.placed().pointer() + "/" + comparator,
                        pair.sentence("message"),
                        pair.asked().id(),
                        Figures.of(pair.placed()),
                        Figures.of(pair.asked()));
                return;
            }
        }
        if (pair.asked().everyYear() && pair.asked().value().isPresent() && !target.everyYear()) {
            say(report, pair, "every-year");
        }
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

    /** A lower figure for a year before the programme's is a step on the way. */
    private static boolean isMilestone(Plan plan, TargetPair pair) {
        int by = pair.placed().target().by().orElse(plan.period().last());
        return pair.asked().by().filter(year -> by < year).isPresent();
    }
}
