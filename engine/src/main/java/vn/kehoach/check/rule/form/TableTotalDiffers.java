package vn.kehoach.check.rule.form;

import java.math.BigDecimal;
import java.util.Locale;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.TableColumn;

/** A column whose cells do not come to the total that its author has declared, or totals where there is nothing to add up. */
public final class TableTotalDiffers implements FileRule {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    public String code() {
        return "table-total-differs";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        TableTexts.of(view).forEach((pointer, table) -> look(report, pointer, table));
    }

    private static void look(Report report, String pointer, DataTable table) {
        if (table.totals() && !table.hasTotals()) {
            report.at(pointer + "/totals", "nothing");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            String at = pointer + "/columns/" + i;
            if (!column.cells().isNumeric()) {
                if (column.declared().isPresent() || column.total().isPresent()) {
                    report.at(at + (column.declared().isPresent() ? "/declared" : "/total"), "type", column.title());
                }
                continue;
            }
            BigDecimal sum = table.sum(i);
            column.declared()
                    .filter(declared -> declared.compareTo(sum) != 0)
                    .ifPresent(declared ->
                            report.at(at + "/declared", "message", column.title(), number(sum), number(declared)));
        }
    }

    /** As Vietnam writes it. */
    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(VIETNAMESE, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
