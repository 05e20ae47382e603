package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;

/** Puts the parts of all pages together, in the order of reading. */
final class Assembly {
    private final Flow flow = new Flow();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Paragraph> boxes = new ArrayList<>();
    private Grid openGrid;

    private Assembly() {}

    /**
     * A document read.
     *
     * @param blocks in the order of reading
     * @param remarks in no order
     */
    record Result(List<Block> blocks, List<Remark> remarks) {}

    static Result of(List<Sheet> sheets) {
        Assembly assembly = new Assembly();
        List<PageParts> pages = sheets.stream().map(PageParts::of).toList();
        Running running = new Running(
                pages.stream().map(PageParts::lines).toList(),
                sheets.stream().map(Sheet::height).toList());
        List<List<Line>> kept = running.removed();
        List<PageParts> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            rest.add(pages.get(i).with(kept.get(i)));
        }
        assembly.pages(rest);
        List<Block> blocks = new ArrayList<>(assembly.flow.blocks());
        blocks.addAll(assembly.boxes);
        assembly.remarks.addAll(Unread.in(blocks));
        assembly.remarks.addAll(running.remarks());
        assembly.remarks.addAll(assembly.flow.remarks());
        return new Result(blocks, assembly.remarks);
    }

    private void pages(List<PageParts> pages) {
        Sides sides = Sides.of(pages);
        Map<Sides.Side, List<Line>> bySide = new HashMap<>();
        pages.forEach(page ->
                bySide.computeIfAbsent(sides.of(page), any -> new ArrayList<>()).addAll(page.lines()));
        Map<Sides.Side, Frame> rough = new HashMap<>();
        bySide.forEach((side, lines) -> rough.put(side, Frame.of(lines, side.width())));
        Map<Sides.Side, List<Line>> body = new HashMap<>();
        List<List<Columns.Pair>> pairs = new ArrayList<>();
        for (PageParts page : pages) {
            List<Columns.Pair> found = new Columns(page.lines(), rough.get(sides.of(page))).pairs();
            pairs.add(found);
            body.computeIfAbsent(sides.of(page), any -> new ArrayList<>()).addAll(between(page.lines(), found));
        }
        Map<Sides.Side, Frame> frames = new HashMap<>();
        body.forEach(
                (side, lines) -> frames.put(side, lines.isEmpty() ? rough.get(side) : Frame.of(lines, side.width())));
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), frames.get(sides.of(pages.get(i))), pairs.get(i));
        }
    }

    private static List<Line> between(List<Line> lines, List<Columns.Pair> pairs) {
        List<Line> between = new ArrayList<>();
        int from = 0;
        for (Columns.Pair pair : pairs) {
            between.addAll(lines.subList(from, pair.from()));
            from = pair.to();
        }
        between.addAll(lines.subList(from, lines.size()));
        return between;
    }

    private void page(PageParts page, Frame frame, List<Columns.Pair> pairs) {
        int at = 0;
        int grid = 0;
        for (Columns.Pair pair : pairs) {
            grid = lines(page, frame, at, pair.from(), grid);
            columns(pair);
            at = pair.to();
        }
        grid = lines(page, frame, at, page.lines().size(), grid);
        while (grid < page.grids().size()) {
            table(page, grid++);
        }
        Askew.paragraph(page.sheet()).ifPresent(paragraph -> {
            boolean again = boxes.stream().anyMatch(box -> box.words().equals(paragraph.words()));
            if (!again) {
                boxes.add(paragraph);
            }
            remarks.add(Remark.of(paragraph.place(), again ? Matter.RUNNING_TEXT : Matter.BOX, paragraph.words()));
        });
    }

    /** Lines of a page, and the tables above them; gives the next table. */
    private int lines(PageParts page, Frame frame, int from, int to, int firstGrid) {
        int grid = firstGrid;
        int start = from;
        for (int i = from; i < to; i++) {
            while (grid < page.grids().size()
                    && page.grids().get(grid).top() < page.lines().get(i).y()) {
                flow.lines(frame, page.lines().subList(start, i));
                start = i;
                table(page, grid++);
            }
            openGrid = null;
        }
        flow.lines(frame, page.lines().subList(start, to));
        return grid;
    }

    private void columns(Columns.Pair pair) {
        openGrid = null;
        List<Block> left = ColumnText.paragraphs(pair.left());
        List<Block> right = ColumnText.paragraphs(pair.right());
        Place place = left.get(0).place().compareTo(right.get(0).place()) <= 0
                ? left.get(0).place()
                : right.get(0).place();
        flow.block(new Table(place, false, List.of(List.of(new Table.Cell(left, 1, 1), new Table.Cell(right, 1, 1)))));
    }

    private void table(PageParts page, int index) {
        Grid grid = page.grids().get(index);
        Table table = GridText.table(grid, page.cells().get(index), page.rows());
        if (openGrid != null && openGrid.agrees(grid) && flow.last() instanceof Table before) {
            flow.replaceLast(TableJoin.joined(before, table, remarks));
        } else {
            flow.block(table);
        }
        openGrid = grid;
    }
}
