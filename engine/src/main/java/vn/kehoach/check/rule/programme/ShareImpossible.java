package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A share above 100% or below 0%. */
public final class ShareImpossible implements FileRule {
    @Override
    public String code() {
        return "share-impossible";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.targets().stream()
                .filter(placed -> Shares.isShare(placed.target()))
                .forEach(placed -> placed.comparators().forEach(key -> look(report, placed, key)));
    }

    private static void look(Report report, PlacedTarget placed, String key) {
        Figures.value(placed.target(), key)
                .filter(value -> isImpossible(key, value))
                .ifPresent(value -> report.at(placed.pointer() + "/" + key, "message", Figures.of(placed)));
    }

    private static boolean isImpossible(String key, BigDecimal value) {
        int order = value.compareTo(Shares.WHOLE);
        return value.signum() < 0 || order > 0 || order == 0 && key.equals("more-than");
    }
}
