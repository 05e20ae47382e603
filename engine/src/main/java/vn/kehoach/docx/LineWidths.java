package vn.kehoach.docx;

import java.util.List;
import vn.kehoach.document.Style;
import vn.kehoach.metrics.FontMetrics;

/**
 * How long the printed lines of a text are.
 *
 * @param style of the text
 * @param column room for a line, pt
 */
record LineWidths(Style style, double column) {
    /** The longest line, pt, where lines break at blanks as late as they can. */
    double longest(List<String> paragraphs) {
        return paragraphs.stream().mapToDouble(this::longest).max().orElse(0);
    }

    private double longest(String paragraph) {
        double longest = 0;
        double line = 0;
        for (String word : paragraph.strip().split(" +")) {
            double next = line == 0 ? width(word) : line + width(" ") + width(word);
            if (line > 0 && next > column) {
                longest = Math.max(longest, line);
                next = width(word);
            }
            line = next;
        }
        return Math.max(longest, line);
    }

    private double width(String text) {
        return FontMetrics.width(text, style.bold(), style.italic()) * style.size() / 1000;
    }
}
