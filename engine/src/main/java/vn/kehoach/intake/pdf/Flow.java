package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Lets lines flow into paragraphs, over page ends too. */
final class Flow {
    /** Words that a remark quotes on either side of a page end. */
    private static final int QUOTED = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Frame frame;

    List<Block> blocks() {
        close();
        return List.copyOf(blocks);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Adds lines that were set in a frame. */
    void lines(Frame their, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(their, lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
    }

    /** Adds something that no paragraph goes on over. */
    void block(Block block) {
        close();
        blocks.add(block);
    }

    /** The last block, to be gone on with; null where a paragraph is open or nothing is there. */
    Block last() {
        return open.isEmpty() && !blocks.isEmpty() ? blocks.get(blocks.size() - 1) : null;
    }

    void replaceLast(Block block) {
        blocks.set(blocks.size() - 1, block);
    }

    private void line(Frame their, Line line, Line after) {
        if (!open.isEmpty()) {
            Line last = open.get(open.size() - 1);
            boolean turned = last.page() != line.page();
            double by = frame.left() - their.left();
            Line here = by == 0 ? line : Lines.moved(line, by);
            Line next = by == 0 || after == null ? after : Lines.moved(after, by);
            if (!new Break(frame).joins(open, here, next)) {
                close();
            } else if (turned) {
                remarks.add(Remark.of(
                        new Place(line.page(), line.number()), Matter.JOINED, lastWords(last), firstWords(line)));
                open.add(here);
                return;
            } else if (open.get(0).page() != line.page()) {
                open.add(here);
                return;
            }
        }
        if (open.isEmpty()) {
            frame = their;
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(Setter.paragraph(frame, open, Paragraph.Origin.BODY));
            open.clear();
        }
    }

    private static String lastWords(Line line) {
        String[] words = line.text().split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - QUOTED), words.length));
    }

    private static String firstWords(Line line) {
        String[] words = line.text().split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(QUOTED, words.length)));
    }
}
