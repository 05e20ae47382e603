package vn.kehoach.intake.text;

import java.util.regex.Pattern;

/**
 * A line of a text file.
 *
 * @param number from 1, as an editor counts
 * @param raw its characters; tabs and runs of blanks as they are, other white space as blanks
 */
record TextLine(int number, String raw) {
    private static final int DEEPEST_HEADING = 6;

    /** No page has room for more columns. */
    private static final int MOST_BARS = 65;

    /** Three or more dashes, asterisks or the like: drawn, not said. */
    private static final Pattern RULE =
            Pattern.compile("^[ \\t]*(?:-[- \\t]{2,}+|[*][* \\t]{2,}+|[_=~–—][_=~–—* \\t]{2,}+|```\\w*)[ \\t]*$");

    /** What begins a paragraph of its own: dashes, letters and numbers of lists, articles, parts. */
    private static final Pattern MARK =
            Pattern.compile("^(?:\\*\\*|__|\\*|_)?(?:[-–—+•*▪●○✓][ \\t].*|[-–—+•][\\p{L}\"“].*"
                    + "|\\(?(?:\\d{1,3}(?:\\\\?\\.\\d{1,3})*|[IVXLC]{1,6}|[a-zA-ZđĐ])(?:\\\\?[.)]|[/:-](?=[ \\t]))(?:[ \\t\\p{L}\\\\].*|$)"
                    + "|(?:\\d{1,3}\\.){1,4}\\d{1,3}[ \\t].*"
                    + "|(?:Điều \\d{1,3}|(?i:Phần|Chương|Mục) (?:[IVX]{1,5}|\\d{1,2}|[A-Z]|thứ))[.:].*"
                    + "|(?:PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|Phụ lục) (?:[IVX]{1,5}|\\d{1,2})(?: .*|$)|(?i:Nơi nhận)[ \\t:].*)");

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
        return text.startsWith("|")
                && text.indexOf('|', 1) > 0
                && text.chars().filter(c -> c == '|').count() <= MOST_BARS;
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
        String text = text();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean heading = level < text.length() - 1 && " \t".indexOf(text.charAt(level)) >= 0;
        return heading && level <= DEEPEST_HEADING ? level : 0;
    }

    /** A heading without its {@code #}; any other line as it is, quotation marks of Markdown ({@code >}) taken off. */
    String content() {
        String text = text();
        int start = level();
        if (start > 0) {
            return text.substring(start).replaceFirst("(?<![#\\\\])#++$", "").strip();
        }
        while (start < text.length() && "> ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }
}
