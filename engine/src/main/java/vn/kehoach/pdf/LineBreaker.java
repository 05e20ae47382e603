package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines, each as full as can be, where LibreOffice and Word break them: after spaces, and after
 * a hyphen or dash before a letter or figure, but not after a slash: {@code 05/KH-} | {@code UBND}. Spaces at a line's end
 * hang over the margin. A word wider than a line is broken after a slash before a letter, or else anywhere.
 */
final class LineBreaker {
    private static final String BREAK_AFTER = "-\u2010\u2013\u2014\u2026!?|";
    private static final String OPENING = "([{";
    private static final char FIXED_BLANK = '\u00a0';
    private static final int EM = 1000;

    private final StyledText text;
    private final double size;
    private final long reserve;

    LineBreaker(StyledText text) {
        this.text = text;
        this.size = text.style().size();
        this.reserve = units(Measures.italicReserve(size));
    }

    /**
     * A line of the paragraph.
     *
     * @param start its first character
     * @param end after its last character, trailing spaces left out
     * @param width pt, trailing spaces left out
     * @param spaces how many can be stretched
     */
    record Slice(int start, int end, double width, int spaces) {}

    /**
     * Breaks the paragraph.
     *
     * @param first width of the first line, pt
     * @param others width of the others, pt
     * @return at least one line
     */
    List<Slice> lines(double first, double others) {
        List<Slice> lines = new ArrayList<>();
        int start = 0;
        do {
            int next = endOfLine(start, units(lines.isEmpty() ? first : others), units(others));
            lines.add(slice(start, next));
            start = next;
        } while (start < text.length());
        return lines;
    }

    private long units(double width) {
        // A twentieth of a thousandth of a point more: widths are sums of rounded millimetres.
        return (long) (width * EM / size + 1e-4);
    }

    /** Where the next line starts, when this one starts here; rooms of this and of a full line in 1/1000 em. */
    private int endOfLine(int start, long room, long full) {
        long width = 0;
        int lastBreak = start;
        int lastSlash = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.at(i);
            if (i > start && canBreakBefore(i)) {
                lastBreak = i;
            } else if (i > start && followsSlash(i)) {
                lastSlash = i;
            }
            width += text.advance(i) + atFixedBlank(i);
            if (c != ' ' && width + (text.face(i).italic() ? reserve : 0) > room) {
                if (lastSlash > lastBreak && !fits(lastBreak, full)) {
                    return lastSlash;
                }
                if (lastBreak > start) {
                    return lastBreak;
                }
                return Math.max(i, start + 1);
            }
        }
        return text.length();
    }

    /** LibreOffice keeps the room for the slant free behind each blank at which no line breaks, too. */
    private long atFixedBlank(int index) {
        return text.at(index) == FIXED_BLANK && text.face(index).italic() ? reserve : 0;
    }

    private boolean followsSlash(int index) {
        return text.at(index - 1) == '/' && Character.isLetter(text.at(index));
    }

    /** Whether what cannot be broken from a place on fits on one line. */
    private boolean fits(int start, long room) {
        long width = 0;
        for (int i = start; i < text.length() && text.at(i) != ' ' && (i == start || !canBreakBefore(i)); i++) {
            width += text.advance(i) + atFixedBlank(i);
        }
        return width <= room;
    }

    private boolean canBreakBefore(int index) {
        if (text.raised(index)) {
            return false;
        }
        char before = text.at(index - 1);
        char c = text.at(index);
        if (before == ' ') {
            return c != ' ' && !followsOpening(index);
        }
        return BREAK_AFTER.indexOf(before) >= 0 && (Character.isLetterOrDigit(c) || OPENING.indexOf(c) >= 0);
    }

    /** Whether nothing but spaces stands between an opening bracket and this place. */
    private boolean followsOpening(int index) {
        int i = index - 1;
        while (i >= 0 && text.at(i) == ' ') {
            i--;
        }
        return i >= 0 && OPENING.indexOf(text.at(i)) >= 0;
    }

    private Slice slice(int start, int next) {
        int end = next;
        while (end > start && text.at(end - 1) == ' ') {
            end--;
        }
        long width = 0;
        int spaces = 0;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            width += text.advance(i);
            if (stretches(c)) {
                spaces++;
            }
        }
        return new Slice(start, end, width * size / EM, spaces);
    }

    /** Whether a character grows to fill a line. */
    static boolean stretches(char c) {
        return c == ' ' || c == FIXED_BLANK;
    }
}
