package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;
import vn.kehoach.outline.Line;

/** Tables of an original. */
final class Tables {
    private Tables() {}

    /** The paragraphs of all cells, row by row, those of tables inside them too. */
    static Stream<Line> paragraphs(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(Tables::lines);
    }

    private static Stream<Line> lines(Block block) {
        return block instanceof Table inner ? paragraphs(inner) : Stream.of(line((Paragraph) block));
    }

    /** A paragraph as a line. */
    static Line line(Paragraph paragraph) {
        return new Line(List.of(paragraph.place()), paragraph.text(), paragraph.look(), Optional.empty());
    }
}
