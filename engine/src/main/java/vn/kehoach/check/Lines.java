package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/** The lines of a file, for finding words in them. */
final class Lines {
    private final List<String> lines;

    Lines(SourceText text) {
        this.lines = text.lines();
    }

    /** Every line, without its end. */
    List<String> all() {
        return lines;
    }

    /** How often a stretch stands in a text. */
    static int count(String text, String stretch) {
        int count = 0;
        for (int at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + stretch.length())) {
            count++;
        }
        return count;
    }

    /**
     * Where a stretch stands within a span. It is looked for in the source itself, so quotes and block marks do not matter;
     * a stretch that the author broke over two lines is not found.
     *
     * @param skip how many of the same stretch to pass over
     */
    Optional<Span> find(String stretch, Span within, int skip) {
        int left = skip;
        for (int line = within.start().line(); line <= Math.min(within.end().line(), lines.size()); line++) {
            String content = lines.get(line - 1);
            int from = line == within.start().line() ? chars(content, within.start()) : 0;
            for (int at = content.indexOf(stretch, from); at >= 0; at = content.indexOf(stretch, from)) {
                if (left == 0) {
                    return Optional.of(span(line, content, at, at + stretch.length()));
                }
                left--;
                from = at + stretch.length();
            }
        }
        return Optional.empty();
    }

    /** A stretch of one line, its ends in chars from 0. */
    static Span span(int line, String content, int from, int to) {
        return new Span(
                new Position(line, content.codePointCount(0, from) + 1),
                new Position(line, content.codePointCount(0, to) + 1));
    }

    private static int chars(String content, Position position) {
        int points = content.codePointCount(0, content.length());
        return content.offsetByCodePoints(0, Math.min(position.column() - 1, points));
    }

    /** Whether some words stand in a stretch, or the stretch within them; line ends and indents are one blank. */
    boolean areAbout(Span span, String said) {
        if (words(span).contains(said)) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        int start = -1;
        int end = -1;
        int last = Math.min(span.end().line() + 1, lines.size());
        for (int line = Math.max(1, span.start().line() - 1); line <= last; line++) {
            String content = lines.get(line - 1);
            int from = line == span.start().line() ? chars(content, span.start()) : -1;
            int to = line == span.end().line() ? chars(content, span.end()) : -1;
            for (int at = 0; at <= content.length(); at++) {
                start = at == from ? text.length() : start;
                end = at == to ? text.length() : end;
                char next = at < content.length() ? content.charAt(at) : ' ';
                boolean blank = Character.isWhitespace(next);
                if (!blank || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(blank ? ' ' : next);
                }
            }
        }
        for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
            if (at <= start && end <= at + said.length()) {
                return true;
            }
        }
        return false;
    }

    /** What stands at a stretch, line ends and indents as one blank. */
    String words(Span span) {
        StringBuilder words = new StringBuilder();
        for (int line = span.start().line(); line <= Math.min(span.end().line(), lines.size()); line++) {
            String content = lines.get(line - 1);
            int from = line == span.start().line() ? chars(content, span.start()) : 0;
            int to = line == span.end().line() ? chars(content, span.end()) : content.length();
            words.append(content, from, to).append(' ');
        }
        return words.toString().strip().replaceAll("\\s+", " ");
    }
}
