package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;

/** Joins the parts of a table that a page end has cut, and the row that it went through. */
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
        List<Table.Cell> last = rows.get(rows.size() - 1);
        if (head < more.size() && goesOn(last, more.get(head))) {
            List<Table.Cell> rest = more.get(head);
            remarks.add(Remark.of(below.place(), Matter.JOINED, words(last), words(rest)));
            rows.set(rows.size() - 1, row(last, rest));
            head++;
        }
        rows.addAll(more.subList(head, more.size()));
        return new Table(above.place(), true, rows);
    }

    /** Whether the first row of the second page is the rest of a row: a cell has nothing more, another goes on inside a sentence. */
    private static boolean goesOn(List<Table.Cell> last, List<Table.Cell> rest) {
        boolean nothing = false;
        boolean inside = false;
        for (int i = 0; i < last.size() && last.size() == rest.size(); i++) {
            if (rest.get(i).blocks().isEmpty()) {
                nothing |= !last.get(i).blocks().isEmpty();
            } else if (!last.get(i).blocks().isEmpty()) {
                inside |= isInside(words(List.of(rest.get(i))));
            }
        }
        return nothing && inside;
    }

    private static boolean isInside(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0)) && Mark.length(words) == 0;
    }

    private static List<Table.Cell> row(List<Table.Cell> last, List<Table.Cell> rest) {
        List<Table.Cell> row = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            Table.Cell cell = last.get(i);
            row.add(new Table.Cell(blocks(cell.blocks(), rest.get(i).blocks()), cell.columns(), cell.rows()));
        }
        return row;
    }

    private static List<Block> blocks(List<Block> above, List<Block> below) {
        List<Block> blocks = new ArrayList<>(above);
        boolean cut = !above.isEmpty()
                && !below.isEmpty()
                && above.get(above.size() - 1) instanceof Paragraph before
                && below.get(0) instanceof Paragraph after
                && Mark.length(after.words()) == 0
                && !before.words().matches("(?s).*[.;:]");
        if (cut) {
            Paragraph before = (Paragraph) above.get(above.size() - 1);
            blocks.set(blocks.size() - 1, paragraph(before, (Paragraph) below.get(0)));
        }
        blocks.addAll(below.subList(cut ? 1 : 0, below.size()));
        return blocks;
    }

    private static Paragraph paragraph(Paragraph before, Paragraph after) {
        List<Stretch> text = new ArrayList<>(before.text());
        Stretch last = text.get(text.size() - 1);
        text.set(text.size() - 1, new Stretch(last.text() + " ", last.bold(), last.italic()));
        text.addAll(after.text());
        return new Paragraph(
                before.place(),
                before.origin(),
                before.label(),
                text,
                before.look(),
                before.control(),
                before.revisions());
    }

    private static String words(List<Table.Cell> row) {
        return row.stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).words())
                .collect(Collectors.joining(" "));
    }
}
