package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.manuscript.Stretch;

/**
 * Text with Markdown's marks, and what is left of HTML in it, as stretches: bold and italic by asterisks, underscores or tags,
 * escaped characters, character references, {@code <br>}.
 */
final class Inline {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_REFERENCE = 10;
    private static final List<String> BOLD_TAGS = List.of("b", "strong");
    private static final List<String> ITALIC_TAGS = List.of("i", "em");
    private static final List<String> BREAK_TAGS = List.of("br", "p", "div", "hr", "li", "tr");
    private static final List<String> OTHER_TAGS = List.of(
            "u", "s", "a", "font", "span", "center", "sup", "sub", "small", "big", "ul", "ol", "td", "th", "table",
            "tbody", "!--");
    private static final Map<String, String> REFERENCES = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "–", "mdash", "—",
            "ldquo", "“", "rdquo", "”");

    private final String text;
    private final StringBuilder word = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    private Inline(String text) {
        this.text = text;
    }

    /** The stretches of a paragraph; none where there are no words. Runs of blanks are one blank, and none stand at line ends. */
    static List<Stretch> stretches(String text) {
        Inline inline = new Inline(text);
        int at = 0;
        while (at < text.length()) {
            at = inline.next(at);
        }
        inline.flush();
        return Blanks.evened(inline.stretches);
    }

    /** Reads what begins at a place and says where the next thing begins. */
    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            word.append(text.charAt(at + 1));
            return at + 2;
        }
        if (c == '*' || c == '_') {
            return emphasis(at, c);
        }
        int end = c == '<' ? tag(at) : c == '&' ? reference(at) : at;
        if (end == at) {
            word.append(c);
            end++;
        }
        return end;
    }

    /** One mark is italic, two are bold, three are both; more are a line to write on. */
    private int emphasis(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        int length = end - at;
        boolean italics = (length == 1 || length == 3) && turns(italic, at, end, 1);
        boolean bolds = (length == 2 || length == 3) && turns(bold, at, end, 2);
        if (!italics && !bolds) {
            word.append(text, at, end);
            return end;
        }
        flush();
        bold ^= bolds;
        italic ^= italics;
        return end;
    }

    /** Whether marks from a place to another turn a look on or off rather than stand for themselves. */
    private boolean turns(boolean on, int at, int end, int length) {
        char mark = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean sure = mark == '*' && length == 2;
        if (mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return false;
        }
        if (on) {
            return sure || !Character.isWhitespace(before);
        }
        boolean opens = sure || !Character.isWhitespace(after) && after != ')' && !Character.isLetterOrDigit(before);
        return opens && text.lastIndexOf(String.valueOf(mark).repeat(length)) >= end;
    }

    private int tag(int at) {
        int end = near('>', at, LONGEST_TAG);
        if (end < 0) {
            return at;
        }
        boolean closes = text.startsWith("</", at);
        String inside = text.substring(at + (closes ? 2 : 1), end).toLowerCase(Locale.ROOT);
        String name = inside.startsWith("!--") ? "!--" : inside.split("[\\s/]", 2)[0];
        if (BOLD_TAGS.contains(name) || ITALIC_TAGS.contains(name)) {
            flush();
            bold = BOLD_TAGS.contains(name) ? !closes : bold;
            italic = ITALIC_TAGS.contains(name) ? !closes : italic;
        } else if (BREAK_TAGS.contains(name)) {
            word.append('\n');
        } else if (!OTHER_TAGS.contains(name)) {
            return at;
        }
        return end + 1;
    }

    private int reference(int at) {
        int end = near(';', at, LONGEST_REFERENCE);
        if (end < 0) {
            return at;
        }
        String name = text.substring(at + 1, end);
        String letter = REFERENCES.containsKey(name) ? REFERENCES.get(name) : numbered(name);
        word.append(letter);
        return letter.isEmpty() ? at : end + 1;
    }

    /** The first of a character within a reach; -1 without one. The reach keeps the work small on whatever line. */
    private int near(char wanted, int at, int reach) {
        for (int end = at; end < text.length() && end - at <= reach; end++) {
            if (text.charAt(end) == wanted) {
                return end;
            }
        }
        return -1;
    }

    private static String numbered(String name) {
        if (!name.matches("#(?:\\d{1,7}|[xX]\\p{XDigit}{1,6})")) {
            return "";
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code >= ' ' && !Character.isSurrogate((char) code)
                ? Character.toString(code)
                : "";
    }

    private void flush() {
        if (word.length() > 0) {
            stretches.add(new Stretch(word.toString(), bold, italic));
            word.setLength(0);
        }
    }
}
