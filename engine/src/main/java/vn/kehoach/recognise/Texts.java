package vn.kehoach.recognise;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Node;
import vn.kehoach.outline.Outline;

/** The words of an outline. */
final class Texts {
    private Texts() {}

    /** Opening, headings and paragraphs of all depths. */
    static List<String> of(Outline outline) {
        return Stream.concat(
                        Stream.concat(outline.bases().stream(), outline.opening().stream()),
                        outline.sections().stream().flatMap(Texts::lines))
                .map(Line::words)
                .toList();
    }

    /** The lines of a point and of those under it, in order. */
    static Stream<Line> lines(Node node) {
        return Stream.of(
                        node.title().stream(),
                        node.text().stream(),
                        node.table().stream().flatMap(Tables::paragraphs),
                        node.nodes().stream().flatMap(Texts::lines))
                .flatMap(lines -> lines);
    }
}
