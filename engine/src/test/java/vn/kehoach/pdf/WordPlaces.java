package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the words of a line that is the same in both stand where they stand in the other. What LibreOffice (7.4) is known to do is allowed,
 * as much as was measured on some 60 000 words, and no more:
 * <ul>
 * <li>places are rounded, to a tenth of a point and to dots of 1/600 inch: the first word of a line or a column is at most 0.51 pt off, a
 *     baseline 0.08 pt;
 * <li>of a stretched line each blank gets a whole number of units, so that the line ends up to 1.95 pt before the margin, a little more
 *     with each word, at most 0.6 pt;
 * <li>behind italics a twelfth of the line's height is kept free, and behind each of their blanks at which no line breaks, too;
 * <li>the blank behind a mark that the program counts itself is not stretched.
 * </ul>
 */
final class WordPlaces {
    private static final double START = 0.75;
    private static final double STEP = 0.75;
    private static final double WITHIN = 2.5;
    private static final double BASELINE = 0.25;
    /** A gap of that many times the size of the letters is one between columns, or up to a tab. */
    private static final double COLUMN = 2;

    private static final double ROUNDED = 0.25;
    /** Width of a blank, of the size of the letters. */
    private static final double BLANK = 0.25;

    private final double baseline;
    private final boolean counted;

    /**
     * A comparison.
     *
     * @param more how much a baseline may be off beside that, pt
     * @param counted whether the program counts marks itself
     */
    WordPlaces(double more, boolean counted) {
        this.baseline = BASELINE + more;
        this.counted = counted;
    }

    /** The words of our line that stand elsewhere in theirs, each with how far. */
    List<String> moved(LaidLine ours, LaidLine theirs) {
        List<String> moved = new ArrayList<>();
        double wider = slant(ours) + stretch(ours, theirs);
        double before = 0;
        for (int i = 0; i < ours.words().size(); i++) {
            LaidLine.Word our = ours.words().get(i);
            LaidLine.Word their = theirs.words().get(i);
            if (our.isLeader()) {
                continue;
            }
            double left = their.left() - our.left();
            boolean starts = startsColumn(ours.words(), i);
            double reserve = our.slanted() ? Measures.italicReserve(our.size()) : 0;
            double stretch = i == 1 ? stretch(ours, theirs) : 0;
            double step = starts ? 0 : left - before - reserve * our.fixedBlanks() + stretch;
            boolean across = Math.abs(left) > (starts ? START : WITHIN) + wider
                    || Math.abs(step) > STEP + reserve
                    || Math.abs(their.right() - our.right()) > WITHIN + wider;
            double down = their.baseline() - our.baseline();
            if (across || Math.abs(down) > baseline) {
                moved.add(String.format(Locale.ROOT, "%s (%+.2f, %+.2f) in: %s", our.text(), left, down, ours.text()));
            }
            before = left;
        }
        return moved;
    }

    /** How much wider italics with fixed blanks are in LibreOffice. */
    private static double slant(LaidLine line) {
        return line.words().stream()
                .filter(LaidLine.Word::slanted)
                .mapToDouble(word -> word.fixedBlanks() * Measures.italicReserve(word.size()))
                .sum();
    }

    /** How much the blank behind a counted mark is stretched in ours; 0 where it is in theirs, too. */
    private double stretch(LaidLine ours, LaidLine theirs) {
        double room = blankBehindFirst(theirs);
        double natural = BLANK * theirs.words().get(0).size();
        return counted && Math.abs(room - natural) < ROUNDED ? blankBehindFirst(ours) - natural : 0;
    }

    private static double blankBehindFirst(LaidLine line) {
        return line.words().size() == 1
                ? 0
                : line.words().get(1).left() - line.words().get(0).right();
    }

    private static boolean startsColumn(List<LaidLine.Word> words, int index) {
        LaidLine.Word word = words.get(index);
        return index == 0
                || words.get(index - 1).isLeader()
                || word.left() - words.get(index - 1).right() > COLUMN * word.size();
    }
}
