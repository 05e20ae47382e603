package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

/** The lines of a text around findings, with carets under what they speak of. */
final class CodeFrame {
    /** Longer lines are cut around the findings, so that a frame fits into 100 columns. */
    static final int WIDTH = 91;

    /** More lines of one finding than these are left out. */
    static final int LINES = 3;

    private static final int TAB = 4;
    /** Columns kept before a finding where a line is cut. */
    private static final int BEFORE = 30;

    private static final String CUT = "     | …\n";

    private final List<String> lines;
    private final boolean colour;
    private final Map<Integer, List<Stretch>> stretches = new TreeMap<>();
    /** Lines behind which lines of a finding are left out. */
    private final List<Integer> cuts = new ArrayList<>();

    /**
     * A part of a line.
     *
     * @param from in code points from 0
     * @param to behind it
     */
    private record Stretch(int from, int to, Paint paint) {}

    CodeFrame(List<String> lines, boolean colour) {
        this.lines = lines;
        this.colour = colour;
    }

    /** The frame of a place, each line with its end; empty where the text has no such lines. */
    static String print(List<String> lines, Place place, boolean colour) {
        CodeFrame frame = new CodeFrame(lines, colour);
        place.findings().stream()
                .filter(finding -> !finding.span().equals(Span.WHOLE_FILE))
                .forEach(frame::add);
        return frame.print();
    }

    private void add(Diagnostic finding) {
        Span span = finding.span();
        int first = span.start().line();
        // A span that ends before the first column of a line has nothing on that line.
        int last = span.end().column() == 1 && span.end().line() > first
                ? span.end().line() - 1
                : span.end().line();
        for (int number = first; number <= Math.min(last, first + LINES - 1) && number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            int length = line.codePointCount(0, line.length());
            int indent =
                    (int) line.codePoints().takeWhile(Character::isWhitespace).count();
            int from = number == first ? Math.min(span.start().column() - 1, length) : indent;
            int to = number == span.end().line() ? span.end().column() - 1 : length;
            Paint paint = colour ? Paint.of(finding.severity()) : Paint.NONE;
            stretches
                    .computeIfAbsent(number, each -> new ArrayList<>())
                    .add(new Stretch(from, Math.max(from, Math.min(to, length)), paint));
        }
        if (last >= first + LINES) {
            cuts.add(first + LINES - 1);
        }
    }

    private String print() {
        StringBuilder out = new StringBuilder();
        int before = 0;
        for (Map.Entry<Integer, List<Stretch>> line : stretches.entrySet()) {
            boolean gap = before > 0 && line.getKey() > before + 1;
            out.append(gap ? CUT : "");
            line(out, line.getKey(), line.getValue());
            before = line.getKey();
        }
        return out.append(cuts.contains(before) ? CUT : "").toString();
    }

    /** One line; where the stretches are too far from each other, several parts of it. */
    private void line(StringBuilder out, int number, List<Stretch> marked) {
        int[] letters = lines.get(number - 1).codePoints().toArray();
        List<Stretch> left = new ArrayList<>(marked);
        while (!left.isEmpty()) {
            int from = left.stream().mapToInt(Stretch::from).min().orElseThrow();
            int start = letters.length > WIDTH ? Math.max(0, Math.min(from - BEFORE, letters.length - WIDTH)) : 0;
            int end = Math.min(letters.length, start + WIDTH);
            List<Stretch> here = left.stream()
                    .filter(each -> each.from() == from || each.to() <= end)
                    .toList();
            left.removeAll(here);
            window(out, number, letters, start, end, here);
        }
    }

    private void window(StringBuilder out, int number, int[] letters, int start, int end, List<Stretch> marked) {
        String head = start > 0 ? "…" : "";
        String text = head + show(letters, start, end) + (end < letters.length ? "…" : "");
        out.append(String.format(Locale.ROOT, "%4d | ", number)).append(text).append('\n');
        out.append("     | ")
                .append(" ".repeat(head.length()))
                .append(carets(letters, start, end, marked))
                .append('\n');
    }

    /** A caret in each column of a stretch; where stretches lie over each other the gravest gives the colour. */
    private static String carets(int[] letters, int start, int end, List<Stretch> marked) {
        Paint[] columns = new Paint[width(letters, start, end) + 1];
        for (Stretch stretch : marked) {
            int from = width(letters, start, stretch.from());
            int to = Math.max(from + 1, width(letters, start, Math.min(stretch.to(), end)));
            for (int column = from; column < to; column++) {
                Paint there = columns[column];
                columns[column] = there == null || stretch.paint().compareTo(there) < 0 ? stretch.paint() : there;
            }
        }
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns.length; ) {
            int next = column;
            while (next < columns.length && columns[next] == columns[column]) {
                next++;
            }
            line.append(
                    columns[column] == null
                            ? " ".repeat(next - column)
                            : columns[column].apply("^".repeat(next - column)));
            column = next;
        }
        return line.toString().stripTrailing();
    }

    private static String show(int[] letters, int from, int to) {
        return new String(letters, from, to - from).replace("\t", " ".repeat(TAB));
    }

    private static int width(int[] letters, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += letters[i] == '\t' ? TAB : Columns.width(letters[i]);
        }
        return width;
    }
}
