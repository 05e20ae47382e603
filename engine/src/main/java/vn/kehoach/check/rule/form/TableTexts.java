package vn.kehoach.check.rule.form;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.check.PlanView;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.PlanTables;

/** The tables of a plan by their pointers. */
final class TableTexts {
    private TableTexts() {}

    /** Those that can be judged: one whose rows lie in a file that could not be read has no rows yet. */
    static Map<String, DataTable> of(PlanView view) {
        Map<String, DataTable> tables = new LinkedHashMap<>();
        PlanTables.forEach(view.plan(), (pointer, table) -> {
            if (table.csv().isEmpty() && !view.isUnreadable(pointer)) {
                tables.put(pointer, table);
            }
        });
        return tables;
    }
}
