package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How single values, keys and comments are written: plain, in quotes, or folded; whatever keeps the text exactly and reads best. */
final class ScalarText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9@._-]*");

    /** What means something to YAML at the start of a value (5.3); dashes and dots because a line of them ends a document. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=~.";

    /** What some reader of YAML, 1.1 or 1.2, takes for nothing, yes, no or a merge. */
    private static final List<String> CONSTANTS =
            List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<");

    private static final int LONGEST_CONSTANT = 5;

    /** What some reader of YAML takes for a number, a time or a date. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\+?[0-9][0-9_.,:]*([eE][+-]?[0-9]*)?" + "|0[xob][0-9a-fA-F_]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9.]+");

    /** However deep a text stands, it is not folded into a column narrower than this. */
    private static final int NARROWEST = 40;

    private ScalarText() {}

    /**
     * The lines of a value.
     *
     * @param column from 0, at which the first line starts
     * @param indent columns before each of the others
     */
    static List<String> lines(Node.Scalar scalar, int column, int indent) {
        String text = scalar.text();
        boolean plain =
                scalar.plain() ? isPlain(text) || NEGATIVE.matcher(text).matches() : isPlain(text) && !isTyped(text);
        String line = plain ? text : quoted(text);
        boolean fits = column + length(line) <= YamlWriter.WIDTH && !text.contains("\n");
        if (fits || plain && scalar.plain()) {
            return List.of(line);
        }
        int width = Math.max(YamlWriter.WIDTH - indent, NARROWEST);
        if (!canFold(text)) {
            return wrapped(line, width);
        }
        List<String> lines = new ArrayList<>();
        lines.add(">-");
        for (String paragraph : text.split("\n")) {
            if (lines.size() > 1) {
                lines.add("");
            }
            lines.addAll(wrapped(paragraph, width));
        }
        return lines;
    }

    /** A key of a mapping; a number is as good a key as a word. */
    static String key(String key) {
        return isPlain(key) && !isConstant(key) ? key : quoted(key);
    }

    /** The lines of a comment: never what would end it. */
    static List<String> comment(String words, int indent) {
        StringBuilder clean = new StringBuilder();
        words.codePoints().forEach(each -> clean.appendCodePoint(isWritable(each) ? each : ' '));
        return wrapped(clean.toString().strip(), Math.max(YamlWriter.WIDTH - indent - 2, NARROWEST)).stream()
                .map(line -> "# " + line)
                .toList();
    }

    /** A value in a list on one line. */
    static String inFlow(Node.Scalar scalar) {
        String text = scalar.text();
        boolean ends = text.chars().anyMatch(each -> ",[]{}".indexOf(each) >= 0);
        boolean plain = scalar.plain() || !isTyped(text);
        return plain && !ends && (isPlain(text) || NEGATIVE.matcher(text).matches() && scalar.plain())
                ? text
                : quoted(text);
    }

    /** Whether a value is one that may stand in a list on one line anywhere. */
    static boolean isWord(Node node) {
        return node instanceof Node.Scalar scalar
                && WORD.matcher(scalar.text()).matches()
                && (scalar.plain() || !isTyped(scalar.text()));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && isWritable(text);
    }

    private static boolean isTyped(String text) {
        return isConstant(text) || NUMBER.matcher(text).matches();
    }

    private static boolean isConstant(String text) {
        return text.length() <= LONGEST_CONSTANT && CONSTANTS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Folded, paragraphs are kept apart by an empty line; blanks at their ends, and empty ones, would not be kept. */
    private static boolean canFold(String text) {
        return Arrays.stream(text.split("\n", -1))
                .allMatch(line -> !line.isEmpty() && !line.startsWith(" ") && !line.endsWith(" ") && isWritable(line));
    }

    /**
     * Whether a character can be written as it is and then be seen, or is a blank: no tab, no control, no break of lines of
     * Unicode's, no half of a character that stands alone, which UTF-8 cannot write.
     */
    private static boolean isWritable(int each) {
        boolean control = each < 0x20 || each >= 0x7f && each < 0xa0;
        boolean half = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        boolean lineBreak = each == 0x2028 || each == 0x2029;
        return !control && !half && !lineBreak && each != 0xfeff && each != 0xfffe && each != 0xffff;
    }

    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isWritable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        if (isWritable(text) && (text.contains("\"") || text.contains("\\"))) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> quoted.append(escaped(each)));
        return quoted.append('"').toString();
    }

    private static String escaped(int each) {
        return switch (each) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isWritable(each) ? Character.toString(each) : "\\u%04X".formatted(each);
        };
    }

    /** Lines as long as can be, folded at single blanks: of several YAML keeps only some. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int blank = fold(text, 0); ; blank = fold(text, blank + 1)) {
            int end = blank < 0 ? text.length() : blank;
            if (last > start && end - start > width && text.codePointCount(start, end) > width) {
                lines.add(text.substring(start, last));
                start = last + 1;
            }
            if (blank < 0) {
                lines.add(text.substring(start));
                return lines;
            }
            last = blank;
        }
    }

    /** The next blank from a place on at which a text may be folded; -1 for none. */
    private static int fold(String text, int from) {
        int blank = text.indexOf(' ', Math.max(from, 1));
        while (blank >= 0 && blank + 1 < text.length()) {
            if (text.charAt(blank - 1) != ' ' && text.charAt(blank + 1) != ' ') {
                return blank;
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return -1;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
