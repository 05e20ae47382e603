package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;
import vn.kehoach.source.SourceFile;

/** What a PDF reads as, in the shapes that tests compare. */
final class ReadPdf {
    private ReadPdf() {}

    static Manuscript read(byte[] pdf) {
        return PdfIntake.read(new SourceFile("ke-hoach.pdf", pdf)).value().orElseThrow();
    }

    /** The words of every paragraph, those in cells included, in the order of reading. */
    static List<String> words(Manuscript manuscript) {
        return words(manuscript.blocks());
    }

    static List<String> words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                words.add(paragraph.words());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> words.addAll(words(cell.blocks()))));
            }
        }
        return words;
    }

    /** What is said of a matter: page, line, details. */
    static List<String> said(Manuscript manuscript, Matter matter) {
        return manuscript.remarks().stream()
                .filter(remark -> remark.matter() == matter)
                .map(ReadPdf::said)
                .toList();
    }

    private static String said(Remark remark) {
        return remark.place().page() + ":" + remark.place().number() + " " + String.join(" | ", remark.details());
    }
}
