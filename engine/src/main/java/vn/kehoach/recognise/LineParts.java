package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.outline.Line;

/** Parts of a line, with their looks. */
final class LineParts {
    private LineParts() {}

    /** Two lines as one, a blank between them. */
    static Line joined(Line first, Line second) {
        List<Stretch> text = new ArrayList<>(first.text());
        text.add(Stretch.of(" "));
        text.addAll(second.text());
        return new Line(first.places(), text, first.look(), first.control());
    }

    /** The rows of a line that was broken by hand. */
    static List<Line> rows(Line line) {
        List<Line> rows = new ArrayList<>();
        Line rest = line;
        for (int at = rest.words().indexOf('\n'); at >= 0; at = rest.words().indexOf('\n')) {
            rows.add(before(rest, '\n'));
            rest = after(rest, '\n');
        }
        rows.add(rest);
        return rows;
    }

    private static Line before(Line line, char letter) {
        List<Stretch> start = new ArrayList<>();
        for (Stretch part : line.text()) {
            int at = part.text().indexOf(letter);
            start.add(new Stretch(at < 0 ? part.text() : part.text().substring(0, at), part.bold(), part.italic()));
            if (at >= 0) {
                break;
            }
        }
        return new Line(line.places(), start, line.look(), line.control());
    }

    /** What stands behind the first of a letter. */
    static Line after(Line line, char letter) {
        List<Stretch> rest = new ArrayList<>();
        boolean found = false;
        for (Stretch part : line.text()) {
            int at = found ? -1 : part.text().indexOf(letter);
            if (found || at >= 0) {
                rest.add(new Stretch(part.text().substring(found ? 0 : at + 1), part.bold(), part.italic()));
                found = true;
            }
        }
        return new Line(line.places(), rest, line.look(), line.control());
    }
}
