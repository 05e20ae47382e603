package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/**
 * Where each character of a text stands in the file: lays the value beside its source, whatever the style in which the author wrote
 * it: plain, quoted, a block.
 */
public final class ScalarPlaces {
    /** What may mean something else in a value without quotes. */
    private static final Pattern HARD = Pattern.compile("(?s):(?:\\s|$)|(?:^|\\s)#|[\\[\\]{}]");

    /** With what a value without quotes cannot begin. */
    private static final Pattern INDICATOR = Pattern.compile("[\"'>|*&!%@`#,\\[\\]{}]|[-?:](?:\\s|$)|\\s");

    private final List<String> lines;
    private final Position[] starts;
    private final Position[] ends;
    private char style;
    private int line;
    private int at;
    private int column = 1;

    private ScalarPlaces(List<String> lines, int length) {
        this.lines = lines;
        this.starts = new Position[length];
        this.ends = new Position[length];
    }

    /**
     * The places of a value.
     *
     * @param within where the value is written, quotes and block marks included
     * @return absent where value and source cannot be laid beside each other, such as with rare escapes
     */
    public static Optional<ScalarPlaces> of(String value, Span within, List<String> lines) {
        if (within.equals(Span.WHOLE_FILE) || within.start().line() > lines.size()) {
            return Optional.empty();
        }
        ScalarPlaces places = new ScalarPlaces(lines, value.length());
        places.line = within.start().line() - 1;
        String first = lines.get(places.line);
        places.at = first.offsetByCodePoints(
                0, Math.min(within.start().column() - 1, first.codePointCount(0, first.length())));
        places.column = first.codePointCount(0, places.at) + 1;
        return places.align(value) && places.isAtEnd(within.end()) ? Optional.of(places) : Optional.empty();
    }

    /** Whether nothing of the source is left over: else it is the source of something else. */
    private boolean isAtEnd(Position end) {
        if ((style == '"' || style == '\'') && here() == style) {
            next();
        }
        while (line < lines.size() && isBlank() && position().compareTo(end) < 0) {
            next();
        }
        return position().compareTo(end) >= 0;
    }

    /** Where a stretch of the value stands; ends are in UTF-16 units from 0, and the stretch is not empty. */
    public Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /**
     * The stretch of the value that stands at a place.
     *
     * @return its start and end in UTF-16 units from 0; absent where it is no whole characters of the value
     */
    public Optional<Prose.Stretch> stretch(Span span) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < starts.length; i++) {
            start = start < 0 && starts[i].equals(span.start()) ? i : start;
            end = ends[i].equals(span.end()) ? i + 1 : end;
        }
        return start < 0 || end < start ? Optional.empty() : Optional.of(new Prose.Stretch(start, end));
    }

    /** Words as they are written inside this value; absent where its style cannot have them. */
    public Optional<String> written(String words) {
        return switch (style) {
            case '"' -> Optional.of(words.replace("\\", "\\\\").replace("\"", "\\\""));
            case '\'' -> Optional.of(words.replace("'", "''"));
            case '>', '|' -> Optional.of(words);
            default -> HARD.matcher(words).find() ? Optional.empty() : Optional.of(words);
        };
    }

    /** Whether the value, as it is written now, may have some words as a whole; one without quotes cannot begin with a mark of YAML. */
    public boolean mayBe(String whole) {
        return style != ' ' || !whole.isEmpty() && !INDICATOR.matcher(whole).lookingAt();
    }

    /** The words that something written inside this value stands for; absent where it is not written in the value's style. */
    public Optional<String> read(String written) {
        if (style != '"' && style != '\'') {
            return Optional.of(written);
        }
        String words = style == '"' ? written.replaceAll("\\\\([\"\\\\])", "$1") : written.replace("''", "'");
        return written(words).filter(written::equals).map(same -> words);
    }

    private boolean align(String value) {
        style = here();
        if (style == '>' || style == '|') {
            next();
            at = lines.get(line).length();
        } else if (style == '"' || style == '\'') {
            next();
        } else {
            style = ' ';
        }
        for (int i = 0; i < value.length(); ) {
            if (Character.isWhitespace(value.charAt(i))) {
                i = blanks(value, i);
            } else if (letter(value.charAt(i), i, style)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** A letter of the value, which may be written with an escape. */
    private boolean letter(char wanted, int i, char style) {
        skipBreaks();
        if (line >= lines.size()) {
            return false;
        }
        Position from = position();
        char found = here();
        if (style == '\'' && found == '\'') {
            next();
        } else if (style == '"' && found == '\\') {
            next();
        }
        boolean fits = here() == wanted;
        next();
        starts[i] = from;
        ends[i] = position();
        return fits;
    }

    /** A run of blanks of the value against one of the source, where line ends and indents are blanks too; says where it ends. */
    private int blanks(String value, int i) {
        int behind = i;
        while (behind < value.length() && Character.isWhitespace(value.charAt(behind))) {
            behind++;
        }
        for (int each = i; line < lines.size() && isBlank(); each++) {
            int index = Math.min(each, behind - 1);
            starts[index] = starts[index] == null ? position() : starts[index];
            next();
            ends[index] = position();
        }
        for (int each = i; each < behind; each++) {
            if (starts[each] == null) {
                starts[each] = position();
                ends[each] = position();
            }
        }
        return behind;
    }

    private void skipBreaks() {
        while (line < lines.size() && isBlank() && (at >= lines.get(line).length() || isIndent())) {
            next();
        }
    }

    private boolean isIndent() {
        return lines.get(line).substring(0, at).isBlank();
    }

    private boolean isBlank() {
        String text = lines.get(line);
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private char here() {
        return line < lines.size() && at < lines.get(line).length()
                ? lines.get(line).charAt(at)
                : '\n';
    }

    private void next() {
        if (line < lines.size() && at < lines.get(line).length()) {
            boolean isHalf = at > 0
                    && Character.isSurrogatePair(
                            lines.get(line).charAt(at - 1), lines.get(line).charAt(at));
            column += isHalf ? 0 : 1;
            at++;
        } else {
            line++;
            at = 0;
            column = 1;
        }
    }

    private Position position() {
        if (line >= lines.size()) {
            String last = lines.get(lines.size() - 1);
            return new Position(lines.size(), last.codePointCount(0, last.length()) + 1);
        }
        return new Position(line + 1, column);
    }
}
