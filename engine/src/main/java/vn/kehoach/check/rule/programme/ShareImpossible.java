package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
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
        for (Prose prose : view.prose()) {
            if (prose.text().indexOf('%') >= 0 && isTold(prose)) {
                prose.figures().stream()
                        .filter(figure -> SharesInWords.isImpossible(prose, figure))
                        .filter(figure -> !SharesInWords.isData(view, prose, figure))
                        .forEach(figure -> report.on(prose, figure.start(), figure.end())
                                .say("message", prose.text().substring(figure.start(), figure.end())));
            }
        }
    }

    private static boolean isTold(Prose prose) {
        return prose.kind() == Prose.Kind.PARAGRAPH || prose.kind() == Prose.Kind.TARGET;
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
