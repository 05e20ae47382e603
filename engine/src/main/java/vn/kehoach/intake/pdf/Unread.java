package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;

/** Finds letters that could not be read. */
final class Unread {
    /** Characters quoted on either side of the first such letter. */
    private static final int AROUND = 20;

    private Unread() {}

    /** A remark for each paragraph that has such letters. */
    static List<Remark> in(List<Block> blocks) {
        List<Remark> remarks = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> remarks.addAll(in(cell.blocks()))));
            } else if (block instanceof Paragraph paragraph) {
                String words = paragraph.words();
                int at = words.indexOf('\ufffd');
                if (at >= 0) {
                    String around = words.substring(Math.max(0, at - AROUND), Math.min(words.length(), at + AROUND));
                    remarks.add(Remark.of(paragraph.place(), Matter.UNREADABLE, around));
                }
            }
        }
        return remarks;
    }
}
