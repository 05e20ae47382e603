package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.DataTable;

/** A total, in a table or a sentence about money, is not the sum of its parts. */
public final class PartsDoNotAddUp implements FileRule {
    @Override
    public String code() {
        return "parts-do-not-add-up";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (PlacedItem placed : view.items()) {
            placed.item().table().ifPresent(table -> table(placed.pointer() + "/table/rows/", table, report));
        }
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH && MoneySum.mayBeIn(prose.text())) {
                MoneySum.in(prose.text()).ifPresent(sum -> report.on(prose, sum.start(), sum.end())
                        .say("message", sum.printed(), sum.partsPrinted()));
            }
        }
    }

    private static void table(String pointer, DataTable table, Report report) {
        for (TableSum sum : TableSum.in(table)) {
            report.at(pointer + sum.row() + "/" + sum.column(), "message", number(sum.total()), number(sum.parts()));
        }
    }

    private static Object number(BigDecimal value) {
        return Phrases.number(
                value.signum() == 0
                        ? BigDecimal.ZERO
                        : value.stripTrailingZeros().add(BigDecimal.ZERO));
    }

    /** Whether two sums differ by more than rounded parts explain. */
    static boolean differ(BigDecimal total, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = parts.stream().mapToInt(BigDecimal::scale).reduce(total.scale(), Math::min);
        boolean rounded = total.scale() > 0 || parts.stream().anyMatch(part -> part.scale() > 0);
        BigDecimal allowed =
                rounded ? BigDecimal.valueOf(parts.size(), scale).divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        return total.subtract(sum).abs().compareTo(allowed) > 0;
    }
}
