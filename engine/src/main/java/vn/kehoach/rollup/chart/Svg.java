package vn.kehoach.rollup.chart;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes pictures as SVG 1.1, with text as text. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** The text of the file. */
    public static String of(Picture picture) {
        Svg svg = new Svg();
        svg.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        svg.line(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\"",
                        picture.width(),
                        picture.height(),
                        picture.width(),
                        picture.height())
                + " font-family=\"'Times New Roman', 'Liberation Serif', serif\">");
        svg.line("<title>" + escaped(picture.title()) + "</title>");
        picture.shapes().forEach(svg::shape);
        svg.line("</svg>");
        return svg.out.toString();
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#%s\"/>"
                    .formatted(n(box.x()), n(box.y()), n(box.width()), n(box.height()), box.colour()));
        } else if (shape instanceof Shape.Dot dot) {
            line("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#%s\"/>"
                    .formatted(n(dot.x()), n(dot.y()), n(dot.radius()), dot.colour()));
        } else if (shape instanceof Shape.Line line) {
            String points = line.points().stream()
                    .map(point -> n(point.x()) + "," + n(point.y()))
                    .collect(Collectors.joining(" "));
            line("<polyline points=\"%s\" fill=\"none\" stroke=\"#%s\" stroke-width=\"%s\"/>"
                    .formatted(points, line.colour(), n(line.width())));
        } else if (shape instanceof Shape.Words words) {
            line("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"#%s\"%s>%s</text>"
                    .formatted(
                            n(words.x()),
                            n(words.y()),
                            n(words.size()),
                            words.anchor().name().toLowerCase(Locale.ROOT),
                            words.colour(),
                            words.bold() ? " font-weight=\"bold\"" : "",
                            escaped(words.text())));
        }
    }

    /** A length to the hundredth. */
    private static String n(double length) {
        long hundredths = Math.round(length * 100);
        return hundredths % 100 == 0
                ? String.valueOf(hundredths / 100)
                : String.format(Locale.ROOT, "%d.%02d", hundredths / 100, Math.abs(hundredths % 100));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
