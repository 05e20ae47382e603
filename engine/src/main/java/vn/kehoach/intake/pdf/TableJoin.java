package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;

/** Joins the parts of a table that a page end has cut. */
final class TableJoin {
    private TableJoin() {}

    /** The whole table; a head that is printed again on the second page is left out, and said. */
    static Table joined(Table above, Table below, List<Remark> remarks) {
        List<List<Table.Cell>> rows = new ArrayList<>(above.rows());
        List<List<Table.Cell>> more = below.rows();
        int head = 0;
        while (head < Math.min(more.size(), above.rows().size() - 1)
                && !words(more.get(head)).isBlank()
                && words(more.get(head)).equals(words(above.rows().get(head)))) {
            remarks.add(Remark.of(below.place(), Matter.RUNNING_TEXT, words(more.get(head))));
            head++;
        }
        rows.addAll(more.subList(head, more.size()));
        return new Table(above.place(), true, rows);
    }

    private static String words(List<Table.Cell> row) {
        return row.stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).words())
                .collect(Collectors.joining(" "));
    }
}
