package vn.kehoach.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a file, read back from its bytes. */
final class PrintedText {
    private static final double POINTS_IN_MM = 72 / 25.4;

    /**
     * A line of one column as printed; lengths in mm from the paper's left and upper edges.
     *
     * @param page from 1
     * @param left edge of the first letter
     * @param right edge of the last letter
     * @param baseline from the upper edge
     * @param size pt
     * @param font face without the subset's tag
     * @param text as extracted
     */
    record Line(int page, double left, double right, double baseline, double size, String font, String text) {
        double length() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    /** A drawn horizontal line on the first page, mm. */
    record Rule(double left, double right, double y) {
        double length() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    private PrintedText() {}

    /** All lines in reading order. */
    static List<Line> lines(byte[] pdf) throws IOException {
        Reader reader = new Reader();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return reader.lines;
    }

    static List<Rule> rules(byte[] pdf) throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            double height = page.getMediaBox().getHeight();
            List<COSBase> operands = new ArrayList<>();
            double[] from = new double[2];
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    if (operator.getName().equals("m")) {
                        from = new double[] {number(operands, 0), number(operands, 1)};
                    } else if (operator.getName().equals("l")) {
                        rules.add(new Rule(mm(from[0]), mm(number(operands, 0)), mm(height - from[1])));
                    }
                    operands.clear();
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
            }
        }
        return rules;
    }

    private static double number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }

    private static double mm(double points) {
        return points / POINTS_IN_MM;
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Line> lines = new ArrayList<>();

        /** The space that stands for a line's end is not seen. */
        private static TextPosition lastSeen(List<TextPosition> positions) {
            int last = positions.size() - 1;
            while (last > 0 && positions.get(last).getUnicode().isBlank()) {
                last--;
            }
            return positions.get(last);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = lastSeen(positions);
            String font = first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            double size = Math.round(first.getFontSizeInPt() * 100) / 100.0;
            Line line = new Line(
                    getCurrentPageNo(),
                    mm(first.getXDirAdj()),
                    mm(right),
                    mm(first.getYDirAdj()),
                    size,
                    font,
                    text.stripTrailing());
            lines.add(line);
        }
    }
}
