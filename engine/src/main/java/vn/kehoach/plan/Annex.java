package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Required;

/**
 * An annex (phụ lục), on pages of its own behind the signature. It says what its author writes, and then a table that is made of
 * the plan and the catalogues, where he asks for one.
 *
 * @param id name for references, unique among the annexes
 * @param title without "Phụ lục" and number, which the document gives it
 * @param landscape whether its pages lie
 * @param intro a paragraph below its head
 * @param table data
 * @param numbering how its items are marked
 * @param items its points
 * @param generated a table made of the plan
 */
public record Annex(
        @Required String id,
        @Required String title,
        boolean landscape,
        Optional<String> intro,
        Optional<DataTable> table,
        Optional<Numbering> numbering,
        List<Item> items,
        Optional<Generated> generated) {
    /** Keeps its own copy. */
    public Annex {
        items = List.copyOf(items);
    }

    /** The same with another table and other items. */
    Annex with(Optional<DataTable> data, List<Item> others) {
        return new Annex(id, title, landscape, intro, data, numbering, others, generated);
    }

    /** What tables can be made of a plan. */
    public enum Generated {
        /** Its targets, and their values by year. */
        TARGETS,
        /** Its tasks: who leads, who helps, what comes of it, by when. */
        ASSIGNMENTS,
        /** The components of its programme, and who leads them here. */
        COVERAGE,
        /** The units below its own, on its day. */
        COMMUNES,
        /** Who reports to whom, when. */
        REPORTS
    }
}
