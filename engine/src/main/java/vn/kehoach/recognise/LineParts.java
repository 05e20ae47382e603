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
