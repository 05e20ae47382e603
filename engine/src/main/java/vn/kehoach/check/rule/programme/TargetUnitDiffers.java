package vn.kehoach.check.rule.programme;

import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.ProgrammeTarget;

/** A figure is counted in another unit than the programme's: points or people instead of a share. */
public final class TargetUnitDiffers implements Rule {
    @Override
    public String code() {
        return "target-unit-differs";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (TargetPair pair : TargetPair.in(view)) {
            boolean figure = view.programme().orElseThrow().form(pair.asked()) == ProgrammeTarget.As.FIGURE
                    && pair.placed().comparators().stream()
                            .anyMatch(key ->
                                    Figures.value(pair.placed().target(), key).isPresent());
            Optional<String> unit = pair.placed().target().unit();
            if (figure
                    && pair.asked().unit().isPresent()
                    && isShare(pair.asked().unit()) != isShare(unit)) {
                say(report, pair, unit);
            }
        }
    }

    private static boolean isShare(Optional<String> unit) {
        return unit.filter(text -> text.startsWith("%")).isPresent();
    }

    private void say(Report report, TargetPair pair, Optional<String> unit) {
        report.at(
                pair.severity(severity()),
                unit.isPresent()
                        ? pair.placed().pointer() + "/unit"
                        : pair.placed().comparatorPointer(),
                pair.sentence(unit.isPresent() ? "message" : "absent"),
                pair.asked().id(),
                pair.asked().unit().orElseThrow(),
                unit.orElse(""));
    }
}
