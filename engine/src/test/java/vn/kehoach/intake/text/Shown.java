package vn.kehoach.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;
import vn.kehoach.source.SourceFile;

/** A manuscript as a test can read it: a line for each paragraph. */
final class Shown {
    private Shown() {}

    static Manuscript read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Manuscript read(byte[] bytes) {
        return TextIntake.read(new SourceFile("kế hoạch.txt", bytes)).value().orElseThrow();
    }

    /** {@code 3 Words}, {@code 3## Words} for a heading; bold in {@code <b>}, italic in {@code <i>}, a line break as {@code /}. */
    static List<String> blocks(String text) {
        return read(text).blocks().stream().map(Shown::block).toList();
    }

    /** Only the words of the paragraphs. */
    static List<String> words(String text) {
        return read(text).blocks().stream()
                .map(block -> ((Paragraph) block).words())
                .toList();
    }

    private static String block(Block block) {
        if (block instanceof Table table) {
            return table.place().number()
                    + (table.ruled() ? "| " : " ")
                    + table.rows().stream().map(Shown::row).collect(Collectors.joining(" || "));
        }
        Paragraph paragraph = (Paragraph) block;
        return paragraph.place().number() + "#".repeat(paragraph.look().level()) + " " + looks(paragraph);
    }

    private static String row(List<Table.Cell> row) {
        return row.stream()
                .map(cell -> cell.blocks().stream()
                        .map(each -> looks((Paragraph) each))
                        .collect(Collectors.joining(" ¶ ")))
                .collect(Collectors.joining(" | "));
    }

    private static String looks(Paragraph paragraph) {
        return paragraph.text().stream()
                .map(Shown::look)
                .collect(Collectors.joining())
                .replace("\n", " / ");
    }

    private static String look(Stretch stretch) {
        String text = stretch.italic() ? "<i>" + stretch.text() + "</i>" : stretch.text();
        return stretch.bold() ? "<b>" + text + "</b>" : text;
    }
}
