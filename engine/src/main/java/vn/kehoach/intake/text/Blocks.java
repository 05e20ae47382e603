package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Paragraph.Origin;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Makes paragraphs and tables of lines. */
final class Blocks {
    private static final String BOLD = "**";

    /** No title in bold has more lines. */
    private static final int LONGEST_TITLE = 20;

    private final List<TextLine> lines;
    private final Wrapping wrapping;
    private final boolean markdown;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(List<TextLine> lines) {
        this.lines = lines;
        this.wrapping = Wrapping.of(lines);
        this.markdown =
                lines.stream().anyMatch(line -> line.level() > 0 || line.raw().contains(BOLD));
    }

    static List<Block> of(List<TextLine> lines) {
        Blocks blocks = new Blocks(lines);
        int at = 0;
        while (at < lines.size()) {
            at = blocks.read(at);
        }
        return blocks.blocks;
    }

    static Paragraph paragraph(Place place, List<Stretch> text, Look look) {
        return new Paragraph(place, Origin.BODY, "", text, look, Optional.empty(), List.of());
    }

    /** Reads what begins at a line and says where the next begins. */
    private int read(int at) {
        TextLine line = lines.get(at);
        if (line.isBlank() || line.isRule()) {
            return at + 1;
        }
        Optional<Grid> grid = Grid.at(lines, at);
        if (grid.isPresent()) {
            blocks.add(grid.get().table());
            return grid.get().end();
        }
        Optional<Columns.Found> columns = Columns.at(lines, at);
        if (columns.isPresent()) {
            blocks.add(columns.get().table());
            return columns.get().end();
        }
        return line.level() > 0 ? heading(at) : text(at);
    }

    private int heading(int at) {
        TextLine line = lines.get(at);
        add(line, line.content(), Look.heading(line.level()));
        return at + 1;
    }

    private int text(int start) {
        TextLine first = lines.get(start);
        StringBuilder text = new StringBuilder(first.content());
        boolean bold = changesBold(first);
        int at = start + 1;
        while (at < lines.size() && isText(at)) {
            TextLine line = lines.get(at);
            char link = bold && closesBold(at) ? '\n' : link(lines.get(at - 1), line);
            if (link == 0) {
                break;
            }
            text.append(link).append(line.content());
            bold ^= changesBold(line);
            at++;
        }
        add(first, text.toString(), Look.PLAIN);
        return at;
    }

    private boolean isText(int at) {
        TextLine line = lines.get(at);
        return !line.isBlank() && !line.isRule() && line.level() == 0 && !line.isTableRow();
    }

    /** What joins a line to the one before it: a line break that was meant, a blank, or 0 where a paragraph begins. */
    private char link(TextLine before, TextLine line) {
        boolean under = before.beginsWithMark()
                && line.raw().startsWith("  ")
                && Character.isLowerCase(line.text().charAt(0));
        if (wrapping.goesOn(before, line) || under && !line.beginsWithMark()) {
            return ' ';
        }
        boolean broken = markdown && before.endsWithBreak() && !line.beginsWithMark();
        return broken ? '\n' : 0;
    }

    /** Whether bold type is on after a line where it was off before it, or the other way round. */
    private static boolean changesBold(TextLine line) {
        int marks = 0;
        for (int at = line.raw().indexOf(BOLD); at >= 0; at = line.raw().indexOf(BOLD, at + BOLD.length())) {
            marks++;
        }
        return marks % 2 == 1;
    }

    private boolean closesBold(int from) {
        for (int at = from; at < Math.min(lines.size(), from + LONGEST_TITLE) && isText(at); at++) {
            if (lines.get(at).raw().contains(BOLD)) {
                return true;
            }
        }
        return false;
    }

    private void add(TextLine line, String text, Look look) {
        String whole = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
        List<Stretch> stretches = Inline.stretches(whole.replace("\\\n", "\n"));
        if (!stretches.isEmpty()) {
            blocks.add(paragraph(Place.of(line.number()), stretches, look));
        }
    }
}
