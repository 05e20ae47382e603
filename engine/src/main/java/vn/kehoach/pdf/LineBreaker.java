package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines, each as full as can be, where LibreOffice and Word break them: after spaces, and after
 * a hyphen or dash before a letter or figure, but not after a slash: {@code 05/KH-} | {@code UBND}. Spaces at a line's end
 * hang over the margin.
 *
 * <p>Words wider than a line, such as addresses on the web, are broken as LibreOffice (7.4) does it: where the last place for a break that
 * fits is after a slash, the break goes back to the nearest of {@value #PATH} characters that is a blank, so that paths stay whole;
 * without one it stays after the slash; and where there is no place for a break in the line, or it went back beyond the line, the line is full.
 */
final class LineBreaker {
    private static final String BREAK_AFTER = "-\u2010\u2013\u2014\u2026!?|";
    private static final String OPENING = "([{";
    /** A line can begin with them as with a letter. */
    private static final String SIGNS = "#&*+<=>@_~%";
    /** How many characters before a slash are looked through for a blank. */
    private static final int PATH = 66;

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
            int next = endOfLine(start, units(lines.isEmpty() ? first : others));
            lines.add(slice(start, next));
            start = next;
        } while (start < text.length());
        return lines;
    }

    private long units(double width) {
        // A twentieth of a thousandth of a point more: widths are sums of rounded millimetres.
        return (long) (width * EM / size + 1e-4);
    }

    /** Where the next line starts, when this one starts here; room in 1/1000 em. */
    private int endOfLine(int start, long room) {
        long width = 0;
        int lastBreak = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.at(i);
            if (i > start && (canBreakBefore(i) || followsSlash(i))) {
                lastBreak = i;
            }
            width += text.advance(i) + atFixedBlank(i);
            if (c != ' ' && width + (text.face(i).italic() ? reserve : 0) > room) {
                int end = beforePath(lastBreak);
                return end > start ? end : Math.max(i, start + 1);
            }
        }
        return text.length();
    }

    /** A place for a break; where a slash stands before it, the one after the blank before the path, if that is not far. */
    private int beforePath(int place) {
        if (place == 0 || text.at(place - 1) != '/') {
            return place;
        }
        for (int i = place - 2; i >= Math.max(0, place - PATH); i--) {
            if (text.at(i) == ' ') {
                return i + 1;
            }
        }
        return place;
    }

    /** LibreOffice keeps the room for the slant free behind each blank at which no line breaks, too. */
    private long atFixedBlank(int index) {
        return text.at(index) == FIXED_BLANK && text.face(index).italic() ? reserve : 0;
    }

    private boolean followsSlash(int index) {
        char c = text.at(index);
        return text.at(index - 1) == '/' && (Character.isLetter(c) || isSign(c));
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
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
        return BREAK_AFTER.indexOf(before) >= 0 && (Character.isLetterOrDigit(c) || isSign(c));
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
