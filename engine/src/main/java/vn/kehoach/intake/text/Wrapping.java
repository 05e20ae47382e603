package vn.kehoach.intake.text;

import java.util.List;

/**
 * Whether the lines of a file are broken at a width, as mails and texts copied from pages are, or each is a paragraph.
 *
 * @param width of the longest lines, in characters; 0 where lines are paragraphs
 */
record Wrapping(int width) {
    /** Lines of pages are at most so long, and at least. */
    private static final int WIDEST = 140;

    private static final int NARROWEST = 50;

    /** Of a proportional font not all full lines have the same number of letters. */
    private static final double NEARLY_FULL = 0.8;

    private static final double MOST = 0.95;
    private static final int FEWEST = 2;

    static Wrapping of(List<TextLine> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isBlank() && !line.isRule())
                .mapToInt(line -> line.raw().stripTrailing().length())
                .sorted()
                .toArray();
        int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * MOST)];
        int broken = 0;
        int sentences = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            TextLine next = lines.get(at + 1);
            boolean full = lines.get(at).raw().stripTrailing().length() >= NEARLY_FULL * width;
            boolean text = !next.isBlank() && !next.isRule() && !next.beginsWithMark() && next.level() == 0;
            if (full && text) {
                broken += Character.isLowerCase(next.text().charAt(0)) ? 1 : 0;
                sentences++;
            }
        }
        boolean wrapped = width >= NARROWEST && width <= WIDEST && broken >= FEWEST && broken * 2 >= sentences;
        return new Wrapping(wrapped ? width : 0);
    }

    /** Whether a line goes on in the next one: the break was made by the width, not by the author. */
    boolean goesOn(TextLine line, TextLine next) {
        if (width == 0 || next.beginsWithMark()) {
            return false;
        }
        String text = line.text();
        boolean sentenceEnds = ".;:".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!sentenceEnds && Character.isLowerCase(next.text().charAt(0))) {
            return true;
        }
        int firstWord = next.text().split("\\s", 2)[0].length();
        boolean indented = next.raw().length() - next.raw().stripLeading().length()
                > line.raw().length() - line.raw().stripLeading().length();
        return !indented && line.raw().stripTrailing().length() + 1 + firstWord > NEARLY_FULL * width;
    }
}
