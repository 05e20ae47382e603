package vn.kehoach.recognise;

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

/** The parts of an item while they are found. */
final class ItemParts {
    Optional<String> title = Optional.empty();
    Optional<String> text = Optional.empty();
    List<AgencyRef> agency = List.of();
    List<AgencyRef> with = List.of();
    Optional<Item.Mode> mode = Optional.empty();
    Optional<Item.Role> role = Optional.empty();
    List<ProjectRef> projects = List.of();
    List<Target> goals = List.of();
    Optional<Deadline> deadline = Optional.empty();
    Optional<ReportDuty> report = Optional.empty();
    Optional<DataTable> table = Optional.empty();
    /** Without a mark, in a list of marked ones. */
    boolean unmarked;

    Optional<Numbering> numbering = Optional.empty();
    List<Item> items = List.of();

    Item item() {
        return new Item(
                Optional.empty(),
                title,
                text,
                agency,
                with,
                mode,
                role,
                projects,
                List.of(),
                goals,
                deadline,
                Optional.empty(),
                report,
                unmarked ? Optional.of(Item.Mark.NONE) : Optional.empty(),
                table,
                numbering,
                items);
    }
}
