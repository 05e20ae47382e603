package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;

/**
 * A paragraph of the edited document.
 *
 * @param source as it was read
 * @param mark its numbering mark, typed or automatic; empty for none
 * @param words without the mark, with single spaces
 * @param from the part of the plan that its content control names; absent without one
 * @param cell whether it stands in a table with lines
 */
record EditedParagraph(Paragraph source, String mark, String words, Optional<String> from, boolean cell) {

    /**
     * Every paragraph of a manuscript, tables cell by cell.
     *
     * @param pointers the parts that content controls name, by their tags
     */
    static List<EditedParagraph> of(Manuscript manuscript, Map<String, String> pointers) {
        List<EditedParagraph> all = new ArrayList<>();
        gather(manuscript.blocks(), pointers, false, all);
        return all;
    }

    private static void gather(
            List<Block> blocks, Map<String, String> pointers, boolean cell, List<EditedParagraph> into) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                into.add(of(paragraph, pointers, cell));
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                row.forEach(each -> gather(each.blocks(), pointers, cell || table.ruled(), into)));
            }
        }
    }

    private static EditedParagraph of(Paragraph paragraph, Map<String, String> pointers, boolean cell) {
        String whole = Prose.tidy(paragraph.words());
        String typed = paragraph.label().isEmpty() && !cell ? Prose.mark(whole) : "";
        return new EditedParagraph(
                paragraph,
                typed.isEmpty() ? paragraph.label() : typed,
                whole.substring(typed.length()).strip(),
                paragraph.control().map(pointers::get),
                cell);
    }

    /** Its words as they are compared with a printed part: a mark that the part does not have is one of its words. */
    String wordsAgainst(Printed printed) {
        boolean typed = !mark.isEmpty() && source.label().isEmpty();
        return typed && printed.label().isEmpty() && printed.words().startsWith(mark) ? mark + " " + words : words;
    }

    /** Whether it is a footnote or endnote. */
    boolean isNote() {
        return source.origin() == Paragraph.Origin.NOTE;
    }

    /** Whether all of it is bold. */
    boolean isBold() {
        return source.text().stream()
                .allMatch(stretch -> stretch.bold() || stretch.text().isBlank());
    }

    /** Its lines, where they were broken by hand. */
    List<String> rows() {
        return source.words()
                .lines()
                .map(Prose::tidy)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Its words with the markup of a plan's texts. */
    String marked() {
        StringBuilder text = new StringBuilder();
        boolean plain = isBold();
        source.text().forEach(stretch -> {
            String words = Markings.escaped(stretch.text().replaceAll("[\\s\\u00a0]+", " "));
            String stars = plain || words.isBlank() ? "" : stretch.bold() ? "**" : stretch.italic() ? "*" : "";
            text.append(stars.isEmpty() ? words : around(stars, words));
        });
        String whole = Prose.tidy(text.toString().replace("****", ""));
        boolean typed = !mark.isEmpty() && source.label().isEmpty();
        return typed && whole.startsWith(mark) ? whole.substring(mark.length()).strip() : whole;
    }

    private static String around(String stars, String words) {
        String inner = words.strip();
        int start = words.indexOf(inner);
        return words.substring(0, start) + stars + inner + stars + words.substring(start + inner.length());
    }
}
