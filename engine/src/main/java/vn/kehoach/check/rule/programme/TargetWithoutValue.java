package vn.kehoach.check.rule.programme;

import java.util.Optional;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Evidence;
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
            if (placed.isGroup() || !placed.comparators().isEmpty() || view.isUnreadable(placed.pointer())) {
                continue;
            }
            Optional<ProgrammeTarget> asked =
                    view.programme().flatMap(programme -> placed.target().of().flatMap(programme.programme()::target));
            if (asked.isEmpty() || asked.get().value().isPresent()) {
                boolean unverified = asked.flatMap(ProgrammeTarget::evidence)
                        .filter(Evidence::unverified)
                        .isPresent();
                String sentence = unverified ? "taken-unverified" : asked.isPresent() ? "taken" : "message";
                report.at(
                        unverified ? Severity.INFO : severity(),
                        placed.pointer(),
                        sentence,
                        asked.map(target -> (Object) Figures.of(target)).orElse(""));
            }
        }
    }
}
