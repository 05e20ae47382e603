package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** A small reader of Markdown for tests: a paragraph each line, but that bold goes on over line ends; {@code #}, bold, italics. */
final class PlainText {
    private PlainText() {}

    static Manuscript manuscript(String text) {
        List<Block> blocks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        StringBuilder gathered = new StringBuilder();
        int start = 0;
        for (int at = 0; at < lines.length; at++) {
            if (gathered.isEmpty()) {
                start = at + 1;
            }
            gathered.append(gathered.isEmpty() ? "" : "\n").append(lines[at].strip());
            if (gathered.toString().split("\\*\\*", -1).length % 2 == 1) {
                if (!gathered.toString().isBlank()) {
                    blocks.add(paragraph(start, gathered.toString()));
                }
                gathered.setLength(0);
            }
        }
        return new Manuscript("test.txt", Kind.TEXT, blocks, List.of(), Optional.empty());
    }

    private static Paragraph paragraph(int line, String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        Look look = level > 0 ? Look.heading(level) : Look.PLAIN;
        return new Paragraph(
                Place.of(line),
                Paragraph.Origin.BODY,
                "",
                stretches(text.substring(level).strip()),
                look,
                Optional.empty(),
                List.of());
    }

    private static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        boolean bold = false;
        for (String part : text.split("\\*\\*", -1)) {
            boolean italic = false;
            for (String piece : part.split("(?<!^)\\*(?! )|(?<=\\w)\\*", -1)) {
                if (!piece.isEmpty()) {
                    stretches.add(new Stretch(piece, bold, italic));
                }
                italic = !italic;
            }
            bold = !bold;
        }
        return stretches;
    }
}
