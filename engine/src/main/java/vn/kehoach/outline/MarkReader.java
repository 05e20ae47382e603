package vn.kehoach.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Mark.Style;

/** Reads the numbering mark at the start of a text, or one that a word processor shows before it. */
final class MarkReader {
    private static final String BULLETS =
            "•●▪■◦○➢➤✓✔❖◆◇►▶∙⁃\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06f\uf06e\uf075\uf0e8\u00a7\u00b7";
    /** A blank, or a word that begins without one. */
    private static final String END = "(?:\\s+|(?=[\\p{Lu}\"“‘]))";
    /** After a stroke only a word in ordinary writing: {@code 36-CT/TW} and {@code 15/KH-UBND} are numbers of documents. */
    private static final String END_OF_STROKE = "(?:\\s+|(?=\\p{Lu}\\p{Ll}))";

    private static final String BEFORE_WORD = "(?:\\s+|(?=[\\p{L}\"“‘]))";
    private static final List<Shape> SHAPES = List.of(
            shape(
                    Style.PART,
                    "((?i:phần|chương)\\s+(?:(?i:thứ)\\s+)?([IVX]+|\\p{L}+|\\d+))(?:\\s*[.:/–-]\\s*|\\s*(?=\\n|$)|\\s+(?=\\p{Lu}{2}))"),
            shape(Style.ARTICLE, "((?i:điều)\\s+(\\d{1,3})\\s*[.:])\\s*"),
            shape(Style.ROMAN, "([IVX]{1,6})\\s?[.)/–-][-–]?" + END),
            shape(Style.CAPITAL, "([A-ZĐ])(?:[.)/][-–]?" + END + "|[-–]\\s+)"),
            shape(Style.DECIMAL, "((?:\\d{1,2}|[IVX]{1,5}|[A-Z])(?:\\.\\d{1,2})+(?:\\.[a-zđ])?)\\s?[.)/:–-]?" + END),
            shape(Style.DECIMAL, "((?:\\d{1,2}\\.)+[a-zđ])[.)]?" + END),
            shape(Style.ARABIC, "\\(?(\\d{1,3})(?:(?:\\s?\\.|\\))[-–]?" + END + "|[/:–-][-–]?" + END_OF_STROKE + ")"),
            shape(Style.LETTER, "\\(?([a-zđ]\\d?)(?:\\)" + BEFORE_WORD + "|\\.[-–]?" + END + "|[/–-]\\s+)"),
            shape(Style.SMALL_ROMAN, "\\(?([ivx]{2,5})(?:\\)" + BEFORE_WORD + "|[./]\\s+)"),
            shape(Style.DASH, "([-–—−‒\uf02d])" + BEFORE_WORD),
            shape(Style.PLUS, "(\\+)" + BEFORE_WORD),
            shape(Style.STAR, "(\\*{1,2})" + BEFORE_WORD),
            shape(Style.BULLET, "([" + BULLETS + "])\\s*"));
    private static final Pattern INITIALS = Pattern.compile("[A-ZĐ]\\.\\s?[A-ZĐ]\\..*", Pattern.DOTALL);
    private static final int HIGHEST = 199;
    /** Letters, more than any mark has. */
    private static final int LONGEST = 80;

    private MarkReader() {}

    /** A mark, and where the words after it begin. */
    record Found(Mark mark, int end) {}

    private record Shape(Style style, Pattern pattern) {}

    private static Shape shape(Style style, String pattern) {
        return new Shape(style, Pattern.compile("(?U)" + pattern));
    }

    /** The mark that a text begins with. Letters that are Roman numbers too are read as Roman ones. */
    static Optional<Found> typed(String words) {
        String start = words.substring(0, Math.min(LONGEST, words.length()));
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(start);
            if (matcher.lookingAt() && (matcher.end() < words.length() || shape.style == Style.PART)) {
                Optional<Mark> mark = mark(shape.style, matcher, words);
                if (mark.isPresent()) {
                    return Optional.of(new Found(mark.get(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The mark that a word processor shows; one of unknown kind, or a letter alone of a symbol font, is a bullet. */
    static Mark automatic(String label) {
        String shown = label.strip();
        if (shown.isEmpty()) {
            return Mark.NONE;
        }
        Optional<Found> found = typed(shown + " X");
        if (found.isEmpty() && shown.matches("\\(?[\\p{L}\\d]+(\\.[\\p{L}\\d]+)*") && !shown.matches("\\p{L}")) {
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
                Integer.parseInt(value) > HIGHEST
                        ? Optional.empty()
                        : Optional.of(new Mark(style, Integer.parseInt(value), printed));
            case DECIMAL -> decimal(value, printed, text.substring(matcher.end()));
            case LETTER -> Optional.of(letter(value, printed));
            case SMALL_ROMAN -> Numeral.ofRoman(value.toUpperCase(Locale.ROOT)).map(n -> new Mark(style, n, printed));
            case DASH, PLUS, STAR, BULLET, NONE -> Optional.of(new Mark(style, 0, printed));
        };
    }

    /** A number with a fraction at the start of a sentence is none: {@code 2.5 triệu đồng}. */
    private static Optional<Mark> decimal(String value, String printed, String rest) {
        if (printed.equals(value) && Form.startsSmall(rest)) {
            return Optional.empty();
        }
        String last = value.substring(value.lastIndexOf('.') + 1);
        int number = Character.isDigit(last.charAt(0)) ? Integer.parseInt(last) : Numeral.ofLetter(last);
        return Optional.of(new Mark(Style.DECIMAL, number, printed));
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
}
