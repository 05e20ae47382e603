package vn.kehoach.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A line drawn on a page, across or down: rules, frames, the lines of tables; pt from the paper's left and upper edges.
 *
 * @param across whether it goes from left to right, and not from above down
 * @param place of its middle: y of a line across, x of one down
 * @param from where it begins
 * @param to where it ends
 */
record DrawnLine(boolean across, double place, double from, double to) {
    /** What is thicker is a ground behind text. */
    private static final double THICKEST = 1.5;
    /** Pieces so near to each other are one line. */
    private static final double JOINED = 1;

    /** The lines of each page, those across first; pieces that go on in each other, or lie over each other, are one. */
    static List<List<DrawnLine>> pages(byte[] pdf) throws IOException {
        List<List<DrawnLine>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                Reader reader = new Reader(page);
                reader.processPage(page);
                pages.add(joined(reader.pieces));
            }
        }
        return pages;
    }

    private static List<DrawnLine> joined(List<DrawnLine> pieces) {
        List<DrawnLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(DrawnLine::across).reversed().thenComparing(DrawnLine::from));
        List<DrawnLine> lines = new ArrayList<>();
        for (DrawnLine piece : sorted) {
            int same = 0;
            while (same < lines.size() && !lines.get(same).goesOn(piece)) {
                same++;
            }
            if (same < lines.size()) {
                DrawnLine line = lines.get(same);
                lines.set(same, new DrawnLine(line.across, line.place, line.from, Math.max(line.to, piece.to)));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private boolean goesOn(DrawnLine piece) {
        return across == piece.across && Math.abs(place - piece.place) < JOINED && piece.from < to + JOINED;
    }

    /** The lines of one page that the other lacks within a tolerance, pt. */
    static List<String> missing(List<DrawnLine> page, List<DrawnLine> other, double tolerance) {
        return page.stream()
                .filter(line -> other.stream().noneMatch(same -> line.isNear(same, tolerance)))
                .map(DrawnLine::toString)
                .toList();
    }

    private boolean isNear(DrawnLine other, double tolerance) {
        return across == other.across
                && Math.abs(place - other.place) <= tolerance
                && Math.abs(from - other.from) <= tolerance
                && Math.abs(to - other.to) <= tolerance;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s at %.2f from %.2f to %.2f", across ? "across" : "down", place, from, to);
    }

    private static final class Reader extends PDFGraphicsStreamEngine {
        private final double height;
        private final GeneralPath path = new GeneralPath();
        private final List<DrawnLine> pieces = new ArrayList<>();

        Reader(PDPage page) {
            super(page);
            this.height = page.getMediaBox().getHeight();
        }

        /** A path that is as thick as its bounds say, and as a pen makes it. */
        private void end(double pen) {
            Rectangle2D bounds = path.getBounds2D();
            boolean flat = bounds.getHeight() <= bounds.getWidth();
            double wide = bounds.getWidth() + (flat ? 0 : pen);
            double high = bounds.getHeight() + (flat ? pen : 0);
            if (Math.min(wide, high) <= THICKEST && Math.max(wide, high) > THICKEST) {
                double x = bounds.getCenterX();
                double y = height - bounds.getCenterY();
                pieces.add(
                        wide > high
                                ? new DrawnLine(true, y, x - wide / 2, x + wide / 2)
                                : new DrawnLine(false, x, y - high / 2, y + high / 2));
            }
            path.reset();
        }

        @Override
        public void strokePath() {
            end(getGraphicsState().getLineWidth()
                    * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX());
        }

        @Override
        public void fillPath(int windingRule) {
            end(0);
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            strokePath();
        }

        @Override
        public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
            path.moveTo(one.getX(), one.getY());
            path.lineTo(two.getX(), two.getY());
            path.lineTo(three.getX(), three.getY());
            path.lineTo(four.getX(), four.getY());
            path.closePath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void clip(int windingRule) {
            // Nothing is cut.
        }

        @Override
        public void drawImage(PDImage image) {
            // Pictures are no lines.
        }

        @Override
        public void shadingFill(COSName name) {
            // Nothing is shaded.
        }
    }
}
