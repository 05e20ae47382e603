package vn.kehoach.pdf;

import java.util.Arrays;
import java.util.Map;
import vn.kehoach.document.Images;

/** Writes the drawing operators of pages (ISO 32000-1, 8 and 9) as bytes, one page after another in the same buffer. */
final class ContentStream {
    private static final int EM = 1000;
    private static final int DECIMALS = 1000;
    /** Number of no element. */
    private static final int NONE = -2;

    private final Map<Face, FontSubset> fonts;
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private double height;

    /**
     * A writer for the pages of one document.
     *
     * @param fonts to write with
     */
    ContentStream(Map<Face, FontSubset> fonts) {
        this.fonts = fonts;
    }

    /** Draws a page, each part of its text marked as part of an element; what was drawn before is forgotten. */
    void page(PageLayout.Page page, StructureTree structure) {
        length = 0;
        height = page.height();
        decoration(page);
        ascii("BT\n");
        int open = NONE;
        int colour = 0;
        Face face = null;
        double size = 0;
        for (PageLayout.Line line : page.lines()) {
            boolean begun = false;
            if (line.colour() != colour) {
                colour = line.colour();
                colour(colour).ascii("rg\n");
            }
            for (PageLayout.Piece piece : line.pieces()) {
                if (piece.element() != open) {
                    ascii(open == NONE ? "" : "EMC\n");
                    open = piece.element();
                    open(open, structure);
                }
                if (!begun) {
                    begun = true;
                    ascii("1 0 0 1 ")
                            .number(line.x())
                            .number(height - line.baseline())
                            .ascii("Tm\n");
                }
                if (piece.face() != face || line.size() != size) {
                    face = piece.face();
                    size = line.size();
                    ascii("/").ascii(resource(face)).ascii(" ").number(size).ascii("Tf\n");
                }
                boolean last = piece == line.pieces().get(line.pieces().size() - 1);
                show(piece, size, line.stretch(), last && line.goesOn());
            }
        }
        ascii(open == NONE ? "ET\n" : "EMC\nET\n");
        page.figures().forEach(figure -> figure(figure, structure));
    }

    /** Begins a part of an element, or what is none (ISO 32000-1, 14.6). */
    private void open(int element, StructureTree structure) {
        if (element == Structure.ARTIFACT || structure.isField(element)) {
            ascii("/Artifact<</Type/Pagination>>BDC\n");
        } else {
            ascii("/").ascii(structure.type(element)).ascii("<</MCID ");
            digits(structure.mark(element));
            ascii(">>BDC\n");
        }
    }

    /** Pictures lie over the text, the later over the earlier. */
    private void figure(PageLayout.Figure figure, StructureTree structure) {
        double bottom = height - figure.y() - figure.height();
        String box = "[" + Syntax.number(figure.x()) + " " + Syntax.number(bottom) + " "
                + Syntax.number(figure.x() + figure.width()) + " " + Syntax.number(height - figure.y()) + "]";
        ascii("/Figure<</MCID ");
        digits(structure.figure(figure.element(), figure.kind().text(), box));
        ascii(">>BDC\nq ").number(figure.width()).ascii("0 0 ").number(figure.height());
        number(figure.x())
                .number(bottom)
                .ascii("cm\n/")
                .ascii(resource(figure.kind()))
                .ascii(" Do\nQ\nEMC\n");
    }

    private void decoration(PageLayout.Page page) {
        if (!page.marks().isEmpty() || !page.strokes().isEmpty()) {
            ascii("/Artifact<</Type/Layout>>BDC\n");
            marks(page);
            strokes(page);
            ascii("EMC\n");
        }
    }

    private ContentStream colour(int rgb) {
        double whole = 255;
        return number((rgb >> 16 & 0xff) / whole)
                .number((rgb >> 8 & 0xff) / whole)
                .number((rgb & 0xff) / whole);
    }

    /** Name of a face among a page's resources. */
    static String resource(Face face) {
        return "F" + face.ordinal();
    }

    /** Name of a picture among a page's resources. */
    static String resource(Images.Kind kind) {
        return "I" + kind.ordinal();
    }

    /** The bytes drawn so far stand at the beginning of this array. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void marks(PageLayout.Page page) {
        if (page.marks().isEmpty()) {
            return;
        }
        ascii("q 1 1 0 rg\n");
        for (PageLayout.Mark mark : page.marks()) {
            number(mark.x()).number(height - mark.y() - mark.height()).number(mark.width());
            number(mark.height()).ascii("re f\n");
        }
        ascii("Q\n");
    }

    private void strokes(PageLayout.Page page) {
        int colour = 0;
        for (PageLayout.Stroke stroke : page.strokes()) {
            if (stroke.colour() != colour) {
                colour = stroke.colour();
                colour(colour).ascii("RG\n");
            }
            double y = height - stroke.y();
            number(stroke.width()).ascii("w ").number(stroke.x()).number(y).ascii("m ");
            number(stroke.x() + stroke.length()).number(y).ascii("l S\n");
        }
    }

    /** One TJ: the codes, after each space how far it is stretched, and a space where the text goes on in the next line. */
    private void show(PageLayout.Piece piece, double size, double stretch, boolean goesOn) {
        FontSubset font = fonts.get(piece.face());
        String text = piece.text();
        double move = -stretch * EM / size;
        ascii("[(");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            code(font.code(c));
            if (stretch != 0 && LineBreaker.stretches(c)) {
                ascii(")").number(move).ascii("(");
            }
        }
        if (goesOn) {
            code(font.code(' '));
        }
        ascii(")]TJ\n");
    }

    private void code(int code) {
        literal(code >> 8);
        literal(code & 0xff);
    }

    private void literal(int value) {
        room(2);
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = (byte) value;
            }
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = (byte) value;
        }
    }

    private ContentStream ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** A number with up to three decimals, and a space. */
    private ContentStream number(double value) {
        room(16);
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            bytes[length++] = '-';
            thousandths = -thousandths;
        }
        digits(thousandths / DECIMALS);
        int rest = (int) (thousandths % DECIMALS);
        if (rest > 0) {
            bytes[length++] = '.';
            for (int unit = DECIMALS / 10; rest > 0; unit /= 10) {
                bytes[length++] = (byte) ('0' + rest / unit);
                rest %= unit;
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
