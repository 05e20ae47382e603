package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Target;

/** A value on the way is no share, or lies above the goal or below the value before it though the goal is to rise. */
public final class MilestoneDoubtful implements FileRule {
    @Override
    public String code() {
        return "milestone-doubtful";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.targets().stream()
                .filter(placed -> !placed.target().milestones().isEmpty())
                .forEach(placed -> walk(report, placed));
    }

    private static void walk(Report report, PlacedTarget placed) {
        Optional<BigDecimal> goal = risingGoal(placed.target());
        BigDecimal before = null;
        for (Map.Entry<Integer, BigDecimal> step : placed.target().milestones().entrySet()) {
            BigDecimal value = step.getValue();
            String pointer = placed.pointer() + "/milestones/" + step.getKey();
            if (Shares.isShare(placed.target()) && value.compareTo(Shares.WHOLE) > 0) {
                report.at(pointer, "over", value.toPlainString(), step.getKey());
            } else if (goal.filter(end -> value.compareTo(end) > 0).isPresent()) {
                report.at(
                        pointer,
                        "above",
                        value.toPlainString(),
                        step.getKey(),
                        goal.get().toPlainString());
            } else if (goal.isPresent() && before != null && value.compareTo(before) < 0) {
                report.at(pointer, "back", value.toPlainString(), step.getKey(), before.toPlainString());
            }
            boolean falling = placed.target().atMost().isPresent();
            if (falling && before != null && value.compareTo(before) > 0) {
                report.at(pointer, "rise", value.toPlainString(), step.getKey(), before.toPlainString());
            }
            before = value;
        }
    }

    /** The goal of a target that is to rise; {@code exactly} may be reached from above, but not 100%. */
    private static Optional<BigDecimal> risingGoal(Target target) {
        return target.atLeast().or(target::moreThan).or(() -> target.exactly()
                .filter(value -> Shares.isShare(target) && value.compareTo(Shares.WHOLE) == 0));
    }
}
