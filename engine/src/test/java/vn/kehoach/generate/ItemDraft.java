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

    static ItemDraft of(Item item) {
        ItemDraft draft = new ItemDraft();
        draft.id = item.id().orElse(null);
        draft.title = item.title().orElse(null);
        draft.text = item.text().orElse(null);
        draft.agency = item.agency();
        draft.with = item.with();
        draft.mode = item.mode().orElse(null);
        draft.role = item.role().orElse(null);
        draft.projects = item.projects();
        draft.targets = item.targets();
        draft.goals = item.goals();
        draft.deadline = item.deadline().orElse(null);
        draft.product = item.product().orElse(null);
        draft.report = item.report().orElse(null);
        draft.mark = item.mark().orElse(null);
        draft.table = item.table().orElse(null);
        draft.numbering = item.numbering().orElse(null);
        draft.items = item.items();
        return draft;
    }

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
