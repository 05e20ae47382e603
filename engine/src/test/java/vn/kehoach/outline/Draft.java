package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.manuscript.Table;

/** Writes manuscripts as word processors leave them: with looks, automatic numbers and tables. */
final class Draft {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    static Draft docx() {
        return new Draft();
    }

    /** Plain paragraphs, a line each. */
    Draft text(String lines) {
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(plain(line.strip())));
        return this;
    }

    Draft bold(String words) {
        return add("", words, true, Look.Align.UNKNOWN, 0);
    }

    Draft centred(String words) {
        return add("", words, true, Look.Align.CENTRE, 0);
    }

    Draft labelled(String label, String words) {
        return add(label, words, false, Look.Align.JUSTIFY, 0);
    }

    Draft labelledBold(String label, String words) {
        return add(label, words, true, Look.Align.JUSTIFY, 0);
    }

    Draft indented(double indent, String words) {
        return add("", words, false, Look.Align.JUSTIFY, indent);
    }

    /** Bold words, and the rest of the paragraph. */
    Draft runIn(String bold, String rest) {
        return add("", List.of(new Stretch(bold, true, false), Stretch.of(rest)), Look.PLAIN);
    }

    Draft note(String words) {
        blocks.add(new Paragraph(
                place(),
                Paragraph.Origin.NOTE,
                "",
                List.of(Stretch.of(words)),
                Look.PLAIN,
                Optional.empty(),
                List.of()));
        return this;
    }

    /** A row of a table without lines; lines inside of a cell are paragraphs. */
    Draft beside(String... cells) {
        return table(false, List.of(List.of(cells)));
    }

    Draft ruled(List<List<String>> rows) {
        return table(true, rows);
    }

    Draft table(boolean ruled, List<List<String>> rows) {
        Place place = Place.of(paragraphs + 1);
        List<List<Table.Cell>> cells =
                rows.stream().map(row -> row.stream().map(this::cell).toList()).toList();
        blocks.add(new Table(place, ruled, cells));
        return this;
    }

    Manuscript manuscript() {
        return new Manuscript("draft.docx", Kind.DOCX, blocks, List.of(), Optional.empty());
    }

    Outline outline() {
        return Outliner.outline(manuscript());
    }

    private Table.Cell cell(String lines) {
        List<Block> content = new ArrayList<>();
        Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .forEach(line -> content.add(plain(line.strip())));
        return new Table.Cell(content, 1, 1);
    }

    private Paragraph plain(String words) {
        return Paragraph.of(place(), words);
    }

    private Draft add(String label, String words, boolean bold, Look.Align align, double indent) {
        return add(label, List.of(new Stretch(words, bold, false)), new Look(align, 0, indent, 14));
    }

    private Draft add(String label, List<Stretch> text, Look look) {
        blocks.add(new Paragraph(place(), Paragraph.Origin.BODY, label, text, look, Optional.empty(), List.of()));
        return this;
    }

    private Place place() {
        return Place.of(++paragraphs);
    }
}
