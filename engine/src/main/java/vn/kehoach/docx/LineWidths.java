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
    /** Each with the blanks behind it. */
    private static final String WORDS = "(?<= )(?! )";

    /** The longest line, pt, where lines break at blanks as late as they can. */
    double longest(List<String> paragraphs) {
        return paragraphs.stream().mapToDouble(this::longest).max().orElse(0);
    }

    private double longest(String paragraph) {
        double longest = 0;
        double start = 0;
        for (String word : paragraph.strip().split(WORDS)) {
            double end = start + width(word.stripTrailing());
            if (start > 0 && end > column) {
                end -= start;
                start = 0;
            }
            longest = Math.max(longest, end);
            start += width(word);
        }
        return longest;
    }

    private double width(String text) {
        return FontMetrics.width(text, style.bold(), style.italic()) * style.size() / 1000;
    }
}
