package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is in drawings: text boxes, and pictures and objects that are left out. */
final class Drawings {
    private static final Set<String> LINES = Set.of("line", "straightConnector1");

    private Drawings() {}

    /** The contents of the text boxes in a drawing, those in other boxes left to them. */
    static List<Element> boxes(Element drawing) {
        List<Element> boxes = new ArrayList<>();
        collect(drawing, boxes);
        return boxes;
    }

    /** What a drawing without text shows; absent where it is a line, which only parts what stands around it. */
    static Optional<String> object(Element drawing) {
        if (isLine(drawing)) {
            return Optional.empty();
        }
        return Stream.of(
                        of(drawing, "o:OLEObject", "ProgID"),
                        of(drawing, "wp:docPr", "descr"),
                        of(drawing, "wp:docPr", "name"),
                        of(drawing, "v:shape", "alt"),
                        of(drawing, "v:imagedata", "o:title"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(drawing.name()));
    }

    private static void collect(Element element, List<Element> boxes) {
        for (Element child : element.children()) {
            if (child.is("w:txbxContent")) {
                boxes.add(child);
            } else {
                collect(child, boxes);
            }
        }
    }

    private static boolean isLine(Element drawing) {
        List<Element> shapes = drawing.all()
                .filter(element -> element.is("a:prstGeom") || element.is("v:line") || element.is("v:imagedata"))
                .toList();
        boolean picture = drawing.all().anyMatch(element -> element.is("a:blip"));
        return !picture
                && !shapes.isEmpty()
                && shapes.stream().allMatch(shape -> shape.is("v:line") || LINES.contains(shape.attribute("prst")));
    }

    private static Optional<String> of(Element drawing, String name, String attribute) {
        return drawing.all()
                .filter(element -> element.is(name))
                .map(element -> element.attribute(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
