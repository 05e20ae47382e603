package vn.kehoach.check.rule.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.kehoach.check.PlainText;

/**
 * Marks of a text that have no partner, by their places.
 *
 * @param unclosed opening marks
 * @param unopened closing marks
 */
record OpenMarks(List<Integer> unclosed, List<Integer> unopened) {
    /** Round brackets; the labels of points, {@code a)}, {@code 1)} and {@code c1)}, are none. */
    static OpenMarks brackets(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> unopened = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '(') {
                open.push(at);
            } else if (mark == ')' && !open.isEmpty()) {
                open.pop();
            } else if (mark == ')' && !isLabel(text, at)) {
                unopened.add(at);
            }
        }
        return of(open, unopened);
    }

    /** Quotation marks, curved and straight; a straight one closes a curved one that is open. */
    static OpenMarks quotes(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> unopened = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '“' || mark == '"' && opens(text, at, open.isEmpty())) {
                open.push(at);
            } else if (mark == '”' || mark == '"') {
                if (!open.isEmpty()) {
                    open.pop();
                } else if (!isUnit(text, at)) {
                    unopened.add(at);
                }
            }
        }
        return of(open, unopened);
    }

    private static OpenMarks of(Deque<Integer> open, List<Integer> unopened) {
        List<Integer> unclosed = new ArrayList<>(open);
        unclosed.sort(null);
        return new OpenMarks(unclosed, List.copyOf(unopened));
    }

    /** A straight mark opens where a word follows and none goes before; what cannot be told by that, by what is open. */
    private static boolean opens(String text, int at, boolean nothingOpen) {
        boolean afterGap = at == 0 || " \n([“:-–".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeWord = at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == PlainText.CITATION);
        return afterGap && beforeWord || afterGap != beforeWord && nothingOpen && !isUnit(text, at);
    }

    /** Inches and seconds: {@code 15"}. */
    private static boolean isUnit(String text, int at) {
        return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isLabel(String text, int closing) {
        int from = closing;
        while (from > 0 && closing - from < 3 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = closing - from;
        boolean counted =
                length == 2 && (Character.isDigit(text.charAt(from)) || Character.isDigit(text.charAt(closing - 1)));
        boolean isShort = length == 1 || counted;
        return isShort && (from == 0 || " \n“\"(".indexOf(text.charAt(from - 1)) >= 0);
    }
}
