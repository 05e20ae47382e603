package vn.kehoach.check.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;

/** A target says two things: two comparators, a figure on a group, or two values of one programme target for one year, more than all. */
public final class TargetContradictory implements Rule {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public String code() {
        return "target-contradictory";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, PlacedTarget> first = new HashMap<>();
        for (PlacedTarget placed : view.targets()) {
            List<String> comparators = placed.comparators();
            if (placed.isGroup()) {
                if (!comparators.isEmpty()) {
                    report.at(placed.comparatorPointer(), "group", Figures.of(placed));
                }
                continue;
            }
            share(report, placed);
            if (comparators.size() > 1) {
                report.at(placed.pointer() + "/" + comparators.get(1), "two", Figures.of(placed));
            } else if (comparators.size() == 1 && placed.target().of().isPresent()) {
                repeated(view, report, first, placed);
            }
        }
    }

    /** More than all of a whole. A growth may be more than 100 %, so this is no error. */
    private static void share(Report report, PlacedTarget placed) {
        boolean percent =
                placed.target().unit().filter(unit -> unit.startsWith("%")).isPresent();
        placed.comparators().stream()
                .filter(key -> percent && !key.equals("at-most") && isOverAll(placed, key))
                .findFirst()
                .ifPresent(key ->
                        report.at(Severity.WARNING, placed.pointer() + "/" + key, "over-all", Figures.of(placed)));
    }

    private static boolean isOverAll(PlacedTarget placed, String key) {
        return Figures.value(placed.target(), key)
                .filter(value -> value.compareTo(ALL) > 0 || key.equals("more-than") && value.compareTo(ALL) == 0)
                .isPresent();
    }

    private static void repeated(PlanView view, Report report, Map<String, PlacedTarget> first, PlacedTarget placed) {
        int by = placed.target().by().orElse(view.plan().period().last());
        String id = placed.target().of().orElseThrow();
        PlacedTarget before = first.putIfAbsent(id + " " + by, placed);
        if (before != null && !Figures.isSame(before, placed)) {
            report.at(placed.comparatorPointer(), "twice", id, Figures.of(before), Figures.of(placed));
        }
    }
}
