package vn.kehoach.check.rule.form;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.CellType;
import vn.kehoach.plan.DataTable;
import vn.kehoach.shape.Origins;

/** A cell that is not of its column's type. Rows from files are looked at when these are read. */
public final class TableValueMalformed implements FileRule {
    @Override
    public String code() {
        return "table-value-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        TableTexts.of(view).forEach((pointer, table) -> {
            if (table.columns().stream().anyMatch(column -> column.cells() != CellType.TEXT)) {
                cells(view, report, pointer + "/rows/", table);
            }
        });
    }

    private static void cells(PlanView view, Report report, String rows, DataTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
                CellType type = table.cells(i);
                String cell = cells.get(i);
                String pointer = rows + row + "/" + i;
                if (!CellType.isVacant(cell) && !type.accepts(cell) && isWritten(view, pointer)) {
                    String sentence = type == CellType.DATE ? "date" : "number";
                    report.at(pointer, sentence, cell, table.columns().get(i).title());
                }
            }
        }
    }

    private static boolean isWritten(PlanView view, String pointer) {
        Origins.Place place = view.place(pointer);
        return place.elsewhere().isEmpty() && place.pointer().endsWith(pointer.substring(pointer.indexOf("/rows/")));
    }
}
