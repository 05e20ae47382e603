package vn.kehoach.generate;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.Target;

/** An item of which only some parts are said. */
final class ItemDraft {
    String id;
    String title;
    String text;
    List<AgencyRef> agency = List.of();
    List<AgencyRef> with = List.of();
    Item.Mode mode;
    Item.Role role;
    List<ProjectRef> projects = List.of();
    List<String> targets = List.of();
    List<Target> goals = List.of();
    Deadline deadline;
    String product;
    ReportDuty report;
    Item.Mark mark;
    DataTable table;
    Numbering numbering;
    List<Item> items = List.of();

    Item item() {
        return new Item(
                Optional.ofNullable(id),
                Optional.ofNullable(title),
                Optional.ofNullable(text),
                agency,
                with,
                Optional.ofNullable(mode),
                Optional.ofNullable(role),
                projects,
                targets,
                goals,
                Optional.ofNullable(deadline),
                Optional.ofNullable(product),
                Optional.ofNullable(report),
                Optional.ofNullable(mark),
                Optional.ofNullable(table),
                Optional.ofNullable(numbering),
                items);
    }
}
