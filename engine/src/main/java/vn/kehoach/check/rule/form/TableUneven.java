package vn.kehoach.check.rule.form;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.DataTable;

/** A table whose rows do not fill its columns, or whose columns do not fill the page's width. */
public final class TableUneven implements FileRule {
    private static final int WHOLE = 100;

    @Override
    public String code() {
        return "table-uneven";
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
        if (table.rows().isEmpty()) {
            report.onKey(Severity.ERROR, pointer, "empty");
            return;
        }
        int columns = table.columns().isEmpty()
                ? table.rows().get(0).size()
                : table.columns().size();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            if (row.size() != columns) {
                report.at(pointer + "/rows/" + i, "row", row.size(), columns);
            }
        }
        widths(report, pointer + "/widths", table.widths(), columns);
    }

    private static void widths(Report report, String pointer, List<Integer> widths, int columns) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        if (!widths.isEmpty() && widths.size() != columns) {
            report.at(pointer, "widths", widths.size(), columns);
        } else if (!widths.isEmpty() && (sum != WHOLE || widths.stream().anyMatch(width -> width <= 0))) {
            report.at(pointer, "sum", sum);
        }
    }
}
