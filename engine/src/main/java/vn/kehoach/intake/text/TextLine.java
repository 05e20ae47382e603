package vn.kehoach.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text file.
 *
 * @param number from 1, as an editor counts
 * @param raw its characters; tabs and runs of blanks as they are, other white space as blanks
 */
record TextLine(int number, String raw) {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(\\S.*?)(?:[ \\t]+#+)?[ \\t]*$");

    /** Three or more dashes, asterisks or the like: drawn, not said. */
    private static final Pattern RULE =
            Pattern.compile("^[ \\t]*(?:-[- \\t]{2,}|[*][* \\t]{2,}|[_=~–—][_=~–—* \\t]{2,}|```\\w*)[ \\t]*$");

    /** What begins a paragraph of its own: dashes, letters and numbers of lists, articles, parts. */
    private static final Pattern MARK =
            Pattern.compile("^(?:\\*\\*|__|\\*|_)?(?:[-–—+•*▪●○✓][ \\t].*|[-–—+•][\\p{L}\"“].*"
                    + "|\\(?(?:\\d{1,3}(?:\\\\?\\.\\d{1,3})*|[IVXLC]{1,6}|[a-zA-ZđĐ])(?:\\\\?[.)]|[/:-](?=[ \\t]))(?:[ \\t\\p{L}\\\\].*|$)"
                    + "|(?:\\d{1,3}\\.){1,4}\\d{1,3}[ \\t].*"
                    + "|(?i:Điều|Phần|Chương|Mục|Phụ lục|Nơi nhận)[ \\t:].*)");

    /** The text without the blanks around it. */
    String text() {
        return raw.strip();
    }

    boolean isBlank() {
        return raw.isBlank();
    }

    boolean isRule() {
        return RULE.matcher(raw).matches();
    }

    boolean isTableRow() {
        String text = text();
        return text.startsWith("|") && text.indexOf('|', 1) > 0;
    }

    boolean beginsWithMark() {
        return MARK.matcher(text()).lookingAt();
    }

    /** Whether Markdown breaks the line here, inside its paragraph. */
    boolean endsWithBreak() {
        return raw.endsWith("  ") && !isBlank() || raw.endsWith("\\");
    }

    /** The number of {@code #} before a heading; 0 for any other line. */
    int level() {
        Matcher heading = HEADING.matcher(raw);
        return heading.matches() ? heading.group(1).length() : 0;
    }

    /** A heading without its {@code #}; any other line as it is, quotation marks of Markdown ({@code >}) taken off. */
    String content() {
        Matcher heading = HEADING.matcher(raw);
        return heading.matches() ? heading.group(2) : text().replaceFirst("^(?:> ?)+", "");
    }
}
