package vn.kehoach.yaml;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/** The lines of a text, for what the token stream does not tell. */
final class Lines {
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*(- +)*[\\p{L}0-9_-]+:[^\\s/].*");

    private final List<String> lines;

    Lines(SourceText source) {
        this.lines = source.lines();
    }

    /** A line, from 1; empty behind the last. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Reports every line that is indented with a tab. */
    void reportTabs(Findings findings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = -1;
            int at = 0;
            for (; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
                tab = tab < 0 && line.charAt(at) == '\t' ? at : tab;
            }
            if (tab >= 0 && at < line.length() && line.charAt(at) != '#') {
                Span span = new Span(new Position(i + 1, tab + 1), new Position(i + 1, at + 1));
                findings.report(ReadingCode.YAML_TAB, "indentation", span, "");
            }
        }
    }

    boolean isIndentedWithTab(int number) {
        String line = line(number);
        return line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
    }

    /** Whether a line looks like {@code key:value}. */
    boolean lacksSpaceAfterColon(int number) {
        return KEY_WITHOUT_SPACE.matcher(line(number)).matches();
    }

    /** Whether nothing stands between two places of a line. */
    boolean isBlankBetween(Position from, Position to) {
        int[] letters = line(from.line()).codePoints().toArray();
        int end = Math.min(to.column() - 1, letters.length);
        for (int i = from.column() - 1; i < end; i++) {
            if (!Character.isWhitespace(letters[i])) {
                return false;
            }
        }
        return from.column() <= to.column();
    }

    /** A stretch that ends after its last character that is not blank. */
    Span withoutTrailingBlanks(Span span) {
        int number = Math.min(span.end().line(), lines.size());
        int columns = number == span.end().line() ? span.end().column() - 1 : Integer.MAX_VALUE;
        while (number > span.start().line()) {
            String line = line(number);
            int length = Math.min(columns, line.codePointCount(0, line.length()));
            String written =
                    line.substring(0, line.offsetByCodePoints(0, length)).stripTrailing();
            if (!written.isEmpty()) {
                return new Span(span.start(), new Position(number, written.codePointCount(0, written.length()) + 1));
            }
            number--;
            columns = Integer.MAX_VALUE;
        }
        String line = line(span.start().line()).stripTrailing();
        int end = Math.max(span.start().column(), line.codePointCount(0, line.length()) + 1);
        return new Span(span.start(), new Position(span.start().line(), end));
    }
}
