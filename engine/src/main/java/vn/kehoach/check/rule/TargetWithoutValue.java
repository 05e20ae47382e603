package vn.kehoach.check.rule;

import java.util.Optional;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.ProgrammeTarget;

/** A target that cannot be measured: no figure, no direction, no yes or no. */
public final class TargetWithoutValue implements Rule {
    @Override
    public String code() {
        return "target-without-value";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (PlacedTarget placed : view.targets()) {
            if (placed.isGroup() || !placed.comparators().isEmpty()) {
                continue;
            }
            Optional<ProgrammeTarget> asked =
                    view.programme().flatMap(programme -> placed.target().of().flatMap(programme.programme()::target));
            if (asked.isEmpty() || asked.get().value().isPresent()) {
                report.at(
                        placed.pointer(),
                        asked.isPresent() ? "taken" : "message",
                        asked.map(Figures::of).orElse(""));
            }
        }
    }
}
