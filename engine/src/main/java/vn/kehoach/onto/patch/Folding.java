package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of folded text ({@code >-}), changed so that as many as possible stay as they were. */
final class Folding {
    /** Where folded text may break: one space between words, because more would come back as one. */
    private static final Pattern BREAK = Pattern.compile("(?<=\\S) (?=\\S)");

    private final int width;

    /** Lines of at most so many characters, but for longer words. */
    Folding(int width) {
        this.width = width;
    }

    /** Whether a text comes back from folded lines as it was. */
    static boolean canFold(String text) {
        return !text.isEmpty()
                && Arrays.stream(text.split("\n", -1))
                        .allMatch(line -> !line.isEmpty()
                                && line.equals(line.strip())
                                && line.chars().noneMatch(Character::isISOControl));
    }

    /** A text in lines; paragraphs ended by {@code \n} are kept apart by an empty line. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(wrapped(paragraph));
        }
        return lines;
    }

    /**
     * A text in lines, the first and last of which are those that were there before as far as their words are the same.
     *
     * @param before the lines that were there, without indentation
     */
    List<String> lines(String text, List<String> before) {
        boolean even = before.stream().allMatch(line -> !line.isEmpty() && line.equals(line.strip()));
        if (!even || text.contains("\n")) {
            return lines(text);
        }
        int first = 0;
        int from = 0;
        while (first < before.size()
                && breaksAt(text, from + before.get(first).length())
                && text.startsWith(before.get(first), from)) {
            from += before.get(first++).length() + 1;
        }
        int last = before.size();
        int to = text.length();
        while (last > first && endsWith(text, from, to, before.get(last - 1))) {
            to -= before.get(--last).length() + 1;
        }
        return joined(text, before, from, to, first, last);
    }

    private List<String> joined(String text, List<String> before, int from, int to, int first, int last) {
        int end = to;
        int rest = last;
        List<String> middle = end < from ? List.of() : wrapped(text.substring(from, end));
        // A short line in the midst of a text looks like the end of a paragraph: the next one fills it up.
        while (!middle.isEmpty() && rest < before.size() && length(middle.get(middle.size() - 1)) < width / 2) {
            end += before.get(rest++).length() + 1;
            middle = wrapped(text.substring(from, end));
        }
        List<String> lines = new ArrayList<>(before.subList(0, first));
        lines.addAll(middle);
        lines.addAll(before.subList(rest, before.size()));
        return lines;
    }

    private static boolean breaksAt(String text, int at) {
        return at < text.length()
                && text.charAt(at) == ' '
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && !Character.isWhitespace(text.charAt(at - 1));
    }

    private static boolean endsWith(String text, int from, int to, String line) {
        int start = to - line.length();
        return start - 1 > from && to <= text.length() && text.startsWith(line, start) && breaksAt(text, start - 1);
    }

    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(text)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
