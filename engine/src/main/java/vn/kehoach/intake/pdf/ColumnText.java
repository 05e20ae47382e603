package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Paragraph;

/** The lines of one of two columns: each is a paragraph of its own, but a point of a list goes on over lines. */
final class ColumnText {
    private static final Pattern ENDED = Pattern.compile(".*[;.:]$");

    private ColumnText() {}

    static List<Block> paragraphs(List<Line> lines) {
        Frame frame = Frame.between(
                lines.stream().mapToDouble(Line::left).min().orElse(0),
                lines.stream().mapToDouble(Line::right).max().orElse(0),
                lines);
        List<Block> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !goesOn(frame, open, line)) {
                paragraphs.add(Setter.paragraph(frame, open, Paragraph.Origin.BODY));
                open.clear();
            }
            open.add(line);
        }
        paragraphs.add(Setter.paragraph(frame, open, Paragraph.Origin.BODY));
        return paragraphs;
    }

    private static boolean goesOn(Frame frame, List<Line> open, Line line) {
        Line last = open.get(open.size() - 1);
        return Mark.length(open.get(0).text()) > 0
                && Mark.length(line.text()) == 0
                && !ENDED.matcher(last.text()).matches()
                && Math.abs(last.size() - line.size()) < 0.8
                && line.y() - last.y() < 2 * line.size()
                && (Filling.isFull(frame, last, line)
                        || Character.isLowerCase(line.text().codePointAt(0)));
    }
}
