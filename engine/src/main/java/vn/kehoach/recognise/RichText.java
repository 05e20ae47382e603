package vn.kehoach.recognise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.compose.Wording;
import vn.kehoach.manuscript.Stretch;
import vn.kehoach.outline.Line;

/** Words with looks as the markup of plans ({@link vn.kehoach.plan.Markup}). */
final class RichText {
    private static final Pattern SPECIAL = Pattern.compile("[*\\\\]|\\[(?=@)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final String END = "./.";

    private RichText() {}

    /** A paragraph: bold and italic words between stars, unless all are. */
    static String of(Line line) {
        boolean allBold =
                line.text().stream().allMatch(part -> part.bold() || part.text().isBlank());
        boolean allItalic = line.text().stream()
                .allMatch(part -> part.italic() || part.text().isBlank());
        return of(line, !allBold, !allItalic);
    }

    /** What a cell of a table says: there, words that are bold all together stand out. */
    static String cell(Line line) {
        return of(line, true, true);
    }

    private static String of(Line line, boolean bold, boolean italic) {
        return tidy(line.text().stream()
                .map(part -> marked(part, part.bold() && bold, part.italic() && italic))
                .collect(Collectors.joining()));
    }

    /** A heading: bold anyway, so that only words in italics are marked, if others are not. */
    static String heading(Line line) {
        List<Stretch> upright = line.text().stream()
                .map(part -> new Stretch(part.text(), false, part.italic()))
                .toList();
        return of(new Line(line.places(), upright, line.look(), line.control()));
    }

    /** The words without looks, single blanks between them. */
    static String plain(Line line) {
        return tidy(line.words());
    }

    /** Single blanks, none at the ends; the mark that closes a document's content is no part of its text (ND30-ND-7). */
    static String tidy(String text) {
        String words = BLANKS.matcher(text).replaceAll(" ").strip();
        return words.endsWith(END) ? Wording.withoutEndMark(words) + "." : words;
    }

    /** Whether a line is the mark that closes a document's content, and nothing else. */
    static boolean isEndMark(Line line) {
        return line.words().strip().equals(END);
    }

    /** Words that stand for nothing but themselves. */
    static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    private static String marked(Stretch part, boolean bold, boolean italic) {
        String words = escaped(part.text());
        String core = words.strip();
        if (core.isEmpty() || !bold && !italic) {
            return words;
        }
        String stars = (bold ? "**" : "") + (italic ? "*" : "");
        String back = (italic ? "*" : "") + (bold ? "**" : "");
        int start = words.indexOf(core);
        return words.substring(0, start) + stars + core + back + words.substring(start + core.length());
    }
}
