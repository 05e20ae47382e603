package vn.kehoach.report;

import java.util.List;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** What stands in a file between two places. */
final class Stretches {
    private final List<String> lines;

    Stretches(List<String> lines) {
        this.lines = lines;
    }

    /** The text of a span, its lines joined by {@code \n}; as much of it as there is. */
    String text(Span span) {
        return text(span.start(), span.end());
    }

    /** The text from one place up to another. */
    String text(Position start, Position end) {
        StringBuilder text = new StringBuilder();
        for (int line = start.line(); line <= Math.min(end.line(), lines.size()); line++) {
            String content = lines.get(line - 1);
            int from = line == start.line() ? chars(content, start.column()) : 0;
            int to = line == end.line() ? chars(content, end.column()) : content.length();
            text.append(line == start.line() ? "" : "\n").append(content, Math.min(from, to), to);
        }
        return text.toString();
    }

    /** The text of a span on one line, each run of blanks as one. */
    String words(Span span) {
        return words(text(span));
    }

    static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static int chars(String content, int column) {
        int points = content.codePointCount(0, content.length());
        return content.offsetByCodePoints(0, Math.min(column - 1, points));
    }
}
