package vn.kehoach.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands at one height of a page, in all columns, from left to right.
 *
 * @param words at least one; a row of dots that leads to a number is one, however many they are
 */
record LaidLine(List<Word> words) {
    private static final String LEADER = "…";
    /** More dots than any text has one after another. */
    private static final int MANY = 4;

    LaidLine {
        words = List.copyOf(words);
    }

    /**
     * Letters without a blank among them; lengths in pt from the paper's left and upper edges.
     *
     * @param text as extracted
     * @param left edge of the first letter
     * @param right edge of the last letter
     * @param baseline of the first letter
     * @param size of the first letter
     * @param slanted whether it is italic
     * @param fixedBlanks how many blanks stand before it at which no line breaks
     */
    record Word(
            String text, double left, double right, double baseline, double size, boolean slanted, int fixedBlanks) {
        boolean isLeader() {
            return text.equals(LEADER);
        }
    }

    /** What is written. */
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The lines of each page, from above. */
    static List<List<LaidLine>> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.getText(document);
            return reader.pages;
        }
    }

    private static final class Reader extends PDFTextStripper {
        private static final char FIXED_BLANK = '\u00a0';

        private final List<List<LaidLine>> pages = new ArrayList<>();
        private List<LaidLine> lines = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private int fixedBlanks;

        Reader() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            int from = 0;
            while (from < letters.size()) {
                if (isBlank(letters.get(from))) {
                    fixedBlanks += letters.get(from).getUnicode().indexOf(FIXED_BLANK) + 1;
                    from++;
                    continue;
                }
                int to = from + dots(letters, from);
                boolean leads = to - from >= MANY;
                while (!leads && to < letters.size() && !isBlank(letters.get(to)) && dots(letters, to) < MANY) {
                    to++;
                }
                word(letters.subList(from, to), leads);
                from = to;
            }
        }

        private static boolean isBlank(TextPosition letter) {
            return letter.getUnicode().replace(FIXED_BLANK, ' ').isBlank();
        }

        private static int dots(List<TextPosition> letters, int from) {
            int to = from;
            while (to < letters.size() && letters.get(to).getUnicode().equals(".")) {
                to++;
            }
            return to - from;
        }

        private void word(List<TextPosition> letters, boolean leads) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
            words.add(new Word(
                    leads ? LEADER : text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getFont().getName().contains("Italic"),
                    fixedBlanks));
            fixedBlanks = 0;
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        private void endLine() {
            fixedBlanks = 0;
            if (!words.isEmpty()) {
                lines.add(new LaidLine(words));
                words = new ArrayList<>();
            }
        }

        @Override
        protected void writePageEnd() {
            endLine();
            pages.add(lines);
            lines = new ArrayList<>();
        }
    }
}
