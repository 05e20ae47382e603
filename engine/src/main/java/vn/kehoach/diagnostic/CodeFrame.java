package vn.kehoach.diagnostic;

import java.util.List;
import vn.kehoach.source.Span;

/** The lines of a text around a finding, with carets under what it speaks of. */
final class CodeFrame {
    /** Longer lines are cut around the finding. */
    static final int WIDTH = 100;

    /** More lines of one finding than these are left out. */
    static final int LINES = 3;

    private static final int TAB = 4;
    /** Columns kept before the finding where a line is cut. */
    private static final int BEFORE = 30;

    private final List<String> lines;
    private final Span span;
    private final Paint paint;

    CodeFrame(List<String> lines, Span span, Paint paint) {
        this.lines = lines;
        this.span = span;
        this.paint = paint;
    }

    /** The frame, each line with its end; empty where the text has no such line. */
    String print() {
        StringBuilder out = new StringBuilder();
        int first = span.start().line();
        // A span that ends before the first column of a line has nothing on that line.
        int last = span.end().column() == 1 && span.end().line() > first
                ? span.end().line() - 1
                : span.end().line();
        for (int number = first; number <= Math.min(last, first + LINES - 1) && number <= lines.size(); number++) {
            line(out, number);
        }
        if (last >= first + LINES) {
            out.append("     | …\n");
        }
        return out.toString();
    }

    private void line(StringBuilder out, int number) {
        int[] letters = lines.get(number - 1).codePoints().toArray();
        int from = number == span.start().line() ? span.start().column() - 1 : 0;
        int to = number == span.end().line() ? span.end().column() - 1 : letters.length;
        from = Math.min(from, letters.length);
        to = Math.max(from, Math.min(to, letters.length));
        int start = letters.length > WIDTH ? Math.max(0, Math.min(from - BEFORE, letters.length - WIDTH)) : 0;
        int end = Math.min(letters.length, start + WIDTH);
        String head = start > 0 ? "…" : "";
        String text = head + show(letters, start, end) + (end < letters.length ? "…" : "");
        int indent = head.length() + width(letters, start, from);
        int carets = Math.max(1, width(letters, from, Math.min(to, end)));
        out.append("%4d | ".formatted(number)).append(text).append('\n');
        out.append("     | ")
                .append(" ".repeat(indent))
                .append(paint.apply("^".repeat(carets)))
                .append('\n');
    }

    private static String show(int[] letters, int from, int to) {
        return new String(letters, from, to - from).replace("\t", " ".repeat(TAB));
    }

    /** Columns on the screen: a mark that is typed apart from its letter takes none. */
    private static int width(int[] letters, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            boolean mark = Character.getType(letters[i]) == Character.NON_SPACING_MARK;
            width += letters[i] == '\t' ? TAB : mark ? 0 : 1;
        }
        return width;
    }
}
