package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Shorthand;
import vn.kehoach.shape.UsuallyOne;

/**
 * A point of a plan, of any depth: a theme, an agency's share, a task.
 *
 * @param id stable name for references, unique among the items of its list
 * @param title bold heading of its own line; an item with an agency and no title is headed by the agency's name
 * @param text a paragraph
 * @param agency who does it; several do it together
 * @param with who helps (phối hợp)
 * @param mode how the work is laid on the agency; absent: assign
 * @param role the agency's part in the whole plan
 * @param projects components of the programme that the agency leads here
 * @param targets ids of the plan's targets that it serves
 * @param goals targets stated by this very sentence
 * @param deadline when it is due
 * @param product what comes out of it
 * @param report a duty to report
 * @param mark {@code none}: printed as a plain paragraph, and not counted in its list; absent: marked as its list says
 * @param table data printed as a table below the text
 * @param numbering how its own items are marked
 * @param items its points
 */
@Shorthand(scalar = "text")
public record Item(
        Optional<String> id,
        Optional<String> title,
        Optional<String> text,
        @UsuallyOne List<AgencyRef> agency,
        List<AgencyRef> with,
        Optional<Mode> mode,
        Optional<Role> role,
        List<ProjectRef> projects,
        List<String> targets,
        List<Target> goals,
        Optional<Deadline> deadline,
        Optional<String> product,
        Optional<ReportDuty> report,
        Optional<Mark> mark,
        Optional<DataTable> table,
        Optional<Numbering> numbering,
        List<Item> items) {
    /** Keeps its own copies. */
    public Item {
        agency = List.copyOf(agency);
        with = List.copyOf(with);
        projects = List.copyOf(projects);
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        items = List.copyOf(items);
    }

    /** The same with another table and other points. */
    Item with(Optional<DataTable> data, List<Item> points) {
        return new Item(
                id, title, text, agency, with, mode, role, projects, targets, goals, deadline, product, report, mark,
                data, numbering, points);
    }

    /** A point of nothing but words. */
    public static Item of(Optional<String> title, Optional<String> text, Optional<Mark> mark, List<Item> items) {
        return new Item(
                Optional.empty(),
                title,
                text,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mark,
                Optional.empty(),
                Optional.empty(),
                items);
    }

    /** Whether it is a member of its list that is marked and counted: one that is a table and nothing else has no line for a mark. */
    public boolean isCounted() {
        boolean tableOnly =
                table.isPresent() && title.isEmpty() && text.isEmpty() && agency.isEmpty() && items.isEmpty();
        return mark.isEmpty() && !tableOnly;
    }

    /** How the mark of one item differs from its list's. */
    public enum Mark {
        /** No mark, not counted. */
        NONE
    }

    /** How work is laid on a body. */
    public enum Mode {
        /** Giao: an order. */
        ASSIGN,
        /** Đề nghị: a request to a body outside the issuer's authority. */
        REQUEST,
        /** Kiến nghị: a recommendation. */
        RECOMMEND
    }

    /** An agency's part in the whole plan. */
    public enum Role {
        /** Cơ quan thường trực. */
        STANDING
    }
}
