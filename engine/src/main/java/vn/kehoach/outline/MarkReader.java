package vn.kehoach.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Mark.Style;

/** Reads the numbering mark at the start of a text, or one that a word processor shows before it. */
final class MarkReader {
    private static final String BULLETS = "•●▪■◦○➢➤✓✔❖◆◇►▶\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06f\u00a7\u00b7";
    private static final String END = "(?:\\s+|(?=[\\p{Lu}\"“‘']))";
    private static final List<Shape> SHAPES = List.of(
            shape(Style.PART, "((?i:phần)\\s+(?:thứ\\s+)?([IVX]+|[\\p{L}]+|\\d+))\\s*(?:[.:/–-]|(?=\\n|$))\\s*"),
            shape(Style.ARTICLE, "((?i:điều)\\s+(\\d{1,3})\\s*[.:])\\s*"),
            shape(Style.ROMAN, "([IVX]{2,6}|[IVX])(?:\\s?[.)/]|\\s?[-–])" + END),
            shape(Style.CAPITAL, "([A-ZĐ])(?:[.)/]|[-–])" + END),
            shape(Style.DECIMAL, "((?:\\d{1,2}|[IVX]{1,5}|[A-Z])(?:\\.\\d{1,2})+(?:\\.[a-zđ])?)\\s?(?:[.)/:-])?" + END),
            shape(Style.DECIMAL, "((?:\\d{1,2}\\.)+[a-zđ])(?:[.)])?" + END),
            shape(Style.ARABIC, "\\(?(\\d{1,3})(?:\\s?[.)]|[/:-])" + END),
            shape(Style.LETTER, "\\(?([a-zđ]\\d?)(?:[)]|[./](?=\\s))" + END),
            shape(Style.SMALL_ROMAN, "\\(?([ivx]{2,5})(?:[)]|[./](?=\\s))" + END),
            shape(Style.DASH, "([-–—−‒\uf02d])(?:\\s+|(?=\\p{L}|[\"“‘]))"),
            shape(Style.PLUS, "(\\+)(?:\\s+|(?=\\p{L}|[\"“‘]))"),
            shape(Style.STAR, "(\\*{1,2})(?:\\s+|(?=\\p{L}|[\"“‘]))"),
            shape(Style.BULLET, "([" + BULLETS + "])\\s*"));
    private static final Pattern INITIALS = Pattern.compile("[A-ZĐ]\\.\\s?[A-ZĐ]\\..*", Pattern.DOTALL);

    private MarkReader() {}

    /** A mark, and where the words after it begin. */
    record Found(Mark mark, int end) {}

    private record Shape(Style style, Pattern pattern) {}

    private static Shape shape(Style style, String pattern) {
        return new Shape(style, Pattern.compile(pattern));
    }

    /** The mark that a text begins with. Letters that are Roman numbers too are read as Roman ones. */
    static Optional<Found> typed(String words) {
        int start = 0;
        while (start < words.length()
                && (Character.isWhitespace(words.charAt(start)) || words.charAt(start) == '\u00a0')) {
            start++;
        }
        String text = words.substring(start);
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(text);
            if (matcher.lookingAt() && (matcher.end() < text.length() || shape.style == Style.PART)) {
                Optional<Mark> mark = mark(shape.style, matcher, text);
                if (mark.isPresent()) {
                    return Optional.of(new Found(mark.get(), start + matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The mark that a word processor shows; one of unknown kind is a bullet. */
    static Mark automatic(String label) {
        String shown = label.strip();
        if (shown.isEmpty()) {
            return Mark.NONE;
        }
        Optional<Found> found = typed(shown + " X");
        if (found.isEmpty() && shown.matches("\\(?[\\p{L}\\d]+(\\.[\\p{L}\\d]+)*")) {
            found = typed(shown + ". X");
        }
        return found.map(f -> new Mark(f.mark.style(), f.mark.number(), shown))
                .orElse(new Mark(Style.BULLET, 0, shown));
    }

    private static Optional<Mark> mark(Style style, Matcher matcher, String text) {
        String printed = matcher.group().strip();
        String value = matcher.group(matcher.groupCount());
        return switch (style) {
            case PART -> Numeral.ofWord(value).map(number -> new Mark(style, number, printed));
            case ROMAN ->
                Numeral.ofRoman(value)
                        .filter(number -> !INITIALS.matcher(text).matches())
                        .map(number -> new Mark(style, number, printed));
            case CAPITAL ->
                INITIALS.matcher(text).matches()
                        ? Optional.empty()
                        : Optional.of(new Mark(style, Numeral.ofLetter(value.toLowerCase(Locale.ROOT)), printed));
            case ARTICLE, ARABIC ->
                Integer.parseInt(value) > 199
                        ? Optional.empty()
                        : Optional.of(new Mark(style, Integer.parseInt(value), printed));
            case DECIMAL -> Optional.of(new Mark(style, last(value), printed));
            case LETTER -> Optional.of(letter(value, printed));
            case SMALL_ROMAN -> Numeral.ofRoman(value.toUpperCase(Locale.ROOT)).map(n -> new Mark(style, n, printed));
            case DASH, PLUS, STAR, BULLET, NONE -> Optional.of(new Mark(style, 0, printed));
        };
    }

    private static Mark letter(String value, String printed) {
        if (value.length() == 1 && "ivx".contains(value)) {
            return new Mark(
                    Style.SMALL_ROMAN,
                    Numeral.ofRoman(value.toUpperCase(Locale.ROOT)).orElseThrow(),
                    printed);
        }
        int number = value.length() == 1 ? Numeral.ofLetter(value) : value.charAt(1) - '0';
        return new Mark(Style.LETTER, number, printed);
    }

    private static int last(String value) {
        String part = value.substring(value.lastIndexOf('.') + 1);
        return Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : Numeral.ofLetter(part);
    }
}
