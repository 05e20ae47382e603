package vn.kehoach.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn line by line on A4 pages. Lengths in pt, y of baselines from the upper edge; the margins are 85 and 552. */
final class DrawnPdf {
    static final double LEFT = 85;
    static final double RIGHT = 552;
    static final double SIZE = 14;
    static final double PITCH = 19;

    enum Face {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic");

        private final String file;

        Face(String file) {
            this.file = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-" + file + ".ttf";
        }
    }

    final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private PDPageContentStream content;
    private double bottom = Double.MAX_VALUE;
    private double y;

    DrawnPdf() {
        page();
    }

    DrawnPdf page() {
        return page(0);
    }

    /** A new page; what follows is drawn on it from 80 pt below its upper edge. */
    DrawnPdf page(int rotation) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        draw(() -> {
            if (content != null) {
                content.close();
            }
            content = new PDPageContentStream(document, page);
        });
        y = 80;
        return this;
    }

    /** Words at a place. */
    DrawnPdf at(double x, double baseline, double size, Face face, String text) {
        draw(() -> {
            content.beginText();
            content.setFont(font(face), (float) size);
            content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - baseline));
            content.showText(text);
            content.endText();
        });
        return this;
    }

    DrawnPdf at(double x, double baseline, String text) {
        return at(x, baseline, SIZE, Face.REGULAR, text);
    }

    /** A line in the middle between two places. */
    DrawnPdf centred(double from, double to, double baseline, Face face, String text) {
        return at((from + to - width(face, SIZE, text)) / 2, baseline, SIZE, face, text);
    }

    /** A line in the middle of the page, under what was drawn last. */
    DrawnPdf centred(Face face, String text) {
        centred(LEFT, RIGHT, y, face, text);
        y += PITCH;
        return this;
    }

    /** A justified paragraph under what was drawn last. */
    DrawnPdf paragraph(double indent, String text) {
        return paragraph(Face.REGULAR, indent, text);
    }

    DrawnPdf paragraph(Face face, double indent, String text) {
        List<String> line = new ArrayList<>();
        double room = RIGHT - LEFT - indent;
        boolean first = true;
        for (String word : text.split(" ")) {
            line.add(word);
            if (width(face, SIZE, String.join(" ", line)) > room) {
                line.remove(line.size() - 1);
                spread(face, first ? LEFT + indent : LEFT, line);
                room = RIGHT - LEFT;
                first = false;
                line = new ArrayList<>(List.of(word));
            }
        }
        at(first ? LEFT + indent : LEFT, y, SIZE, face, String.join(" ", line));
        y += PITCH;
        return this;
    }

    DrawnPdf down(double by) {
        y += by;
        return this;
    }

    /** From now on lines that would stand below go to a new page, under its number. */
    DrawnPdf bottom(double lowest) {
        bottom = lowest;
        return this;
    }

    double y() {
        return y;
    }

    DrawnPdf rule(double x1, double y1, double x2, double y2) {
        draw(() -> {
            content.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
            content.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
            content.stroke();
        });
        return this;
    }

    /** The lines of a table. */
    DrawnPdf grid(double[] xs, double[] ys) {
        for (double x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double at : ys) {
            rule(xs[0], at, xs[xs.length - 1], at);
        }
        return this;
    }

    DrawnPdf mode(RenderingMode mode) {
        draw(() -> content.setRenderingMode(mode));
        return this;
    }

    DrawnPdf turned(double degrees, double x, double baseline, String text) {
        draw(() -> {
            content.beginText();
            content.setFont(font(Face.REGULAR), (float) SIZE);
            content.setTextMatrix(Matrix.getRotateInstance(
                    Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - baseline)));
            content.showText(text);
            content.endText();
        });
        return this;
    }

    PDPageContentStream content() {
        return content;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, any -> {
            try (InputStream in = DrawnPdf.class.getResourceAsStream(face.file)) {
                return PDType0Font.load(document, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    double width(Face face, double size, String text) {
        try {
            return font(face).getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(() -> {
            content.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    /** Draws each word by itself, so that no blank is written. */
    private void spread(Face face, double left, List<String> words) {
        double all = words.stream().mapToDouble(word -> width(face, SIZE, word)).sum();
        double gap = words.size() == 1 ? 0 : (RIGHT - left - all) / (words.size() - 1);
        double x = left;
        for (String word : words) {
            at(x, y, SIZE, face, word);
            x += width(face, SIZE, word) + gap;
        }
        y += PITCH;
        if (y > bottom) {
            page();
            centred(0, PDRectangle.A4.getWidth(), 50, Face.REGULAR, String.valueOf(document.getNumberOfPages()));
        }
    }

    /** Something that a document may refuse. */
    interface Drawing {
        void draw() throws IOException;
    }

    static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
