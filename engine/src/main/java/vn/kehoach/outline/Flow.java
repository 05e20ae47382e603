package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;
import vn.kehoach.outline.Item.Grid;
import vn.kehoach.outline.Item.Passage;

/** Makes one stream of paragraphs with their marks and of tables with lines, in the order of reading. */
final class Flow {
    private static final int MOST_COLUMNS_BESIDE = 3;
    private static final Pattern SIDE_BY_SIDE = Pattern.compile(
            "(?iU)^\\s*(cộng (hòa|hoà)\\s+xã hội|đảng cộng sản|độc lập\\s*[-–]|nơi nhận|số\\s*:|t/?m\\b[./ ]|k/?t\\b[./ ])");

    private final List<Item> items = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    private Flow() {}

    /** What stands in the text, and what in notes. */
    record Streams(List<Item> items, List<Line> notes) {}

    static Streams of(Manuscript manuscript) {
        Flow flow = new Flow();
        manuscript.blocks().forEach(flow::add);
        return new Streams(Letters.resolved(flow.items), flow.notes);
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            Line whole = Cut.from(
                    new Line(List.of(paragraph.place()), paragraph.text(), paragraph.look(), paragraph.control()), 0);
            if (paragraph.origin() == Paragraph.Origin.NOTE) {
                notes.add(whole);
            } else if (!whole.text().isEmpty()) {
                passages(paragraph.label(), whole);
            }
        } else if (block instanceof Table table) {
            addTable(table);
        }
    }

    /** Head, recipients and signature stand side by side even where lines are drawn; they are read column by column. */
    private void addTable(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns <= MOST_COLUMNS_BESIDE && sideBySide(table)) {
            for (int column = 0; column < columns; column++) {
                for (List<Table.Cell> row : table.rows()) {
                    if (column < row.size()) {
                        row.get(column).blocks().forEach(this::add);
                    }
                }
            }
        } else if (table.ruled()) {
            items.add(new Grid(table));
        } else {
            table.rows().forEach(row -> row.forEach(cell -> cell.blocks().forEach(this::add)));
        }
    }

    private static boolean sideBySide(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(block -> block instanceof Paragraph p
                        && SIDE_BY_SIDE.matcher(p.words()).find());
    }

    /** Points that lines broken by hand set apart inside of one paragraph are points of their own. */
    private void passages(String label, Line whole) {
        String words = whole.words();
        int start = 0;
        String mark = label;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
            String rest = words.substring(end + 1).stripLeading();
            if (!words.substring(start, end).isBlank()
                    && !Form.drawn(rest)
                    && MarkReader.typed(rest).isPresent()) {
                items.add(passage(mark, Cut.part(whole, start, end)));
                mark = "";
                start = end + 1;
            }
        }
        items.add(passage(mark, Cut.from(whole, start)));
    }

    /** A paragraph with its mark: the automatic one, or the typed one, or both as one where the automatic one does not count. */
    static Passage passage(String label, Line whole) {
        Mark shown = MarkReader.automatic(label);
        Optional<MarkReader.Found> typed = MarkReader.typed(whole.words());
        if (typed.isEmpty() || Form.drawn(whole.words())) {
            return new Passage(shown, whole, whole);
        }
        Mark mark = typed.get().mark();
        Line line = Cut.from(whole, typed.get().end());
        if (shown.style() == Mark.Style.NONE) {
            return new Passage(mark, line, whole);
        }
        if (shown.number() == 0 || shown.style() == mark.style() && shown.number() == mark.number()) {
            return new Passage(
                    new Mark(mark.style(), mark.number(), shown.printed() + " " + mark.printed()), line, whole);
        }
        return new Passage(shown, whole, whole);
    }
}
