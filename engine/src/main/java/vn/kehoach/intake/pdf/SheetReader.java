package vn.kehoach.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content of one page and notes letters and lines; pictures are counted, never opened. */
final class SheetReader extends PDFGraphicsStreamEngine {
    /** What a letter costs, in operators: it is kept. */
    private static final int LETTER = 10;

    private final Collector collector;
    private final Fonts fonts;
    private final Budget budget;
    private final Pen pen;

    private SheetReader(PDPage page, int number, Fonts fonts, Budget budget) {
        super(page);
        this.fonts = fonts;
        this.budget = budget;
        this.collector = new Collector(page, number);
        this.pen = new Pen(collector);
        addOperator(new CountedObject());
        addOperator(new CountedInlineImage());
    }

    /**
     * What is drawn on a page.
     *
     * @param number of the page, from 1
     */
    static Sheet read(PDPage page, int number, Fonts fonts, Budget budget) throws IOException {
        SheetReader reader = new SheetReader(page, number, fonts, budget);
        if (page.hasContents()) {
            try (InputStream content = page.getContents()) {
                budget.spendBytes(content);
            }
            reader.processPage(page);
        }
        return reader.collector.sheet();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(1);
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        try (InputStream content = form.getContents()) {
            budget.spendBytes(content);
        }
        super.showForm(form);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Budget.Spent) {
            throw e;
        }
        // A broken operator costs what it draws, not the page.
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend(LETTER);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean stroked = mode.isFill() && mode.isStroke();
        Fonts.Read read = fonts.read(font, code);
        collector.letter(matrix, displacement.getX(), read, stroked, hidden);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        showGlyph(matrix, font, code, displacement);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        pen.move(p0.getX(), p0.getY());
        pen.line(p1.getX(), p1.getY());
        pen.line(p2.getX(), p2.getY());
        pen.line(p3.getX(), p3.getY());
        pen.close();
    }

    @Override
    public void moveTo(float x, float y) {
        pen.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        pen.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.curve(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen.point();
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void endPath() {
        pen.drop();
    }

    @Override
    public void strokePath() {
        pen.stroke(lineWidth());
    }

    private double lineWidth() {
        return getGraphicsState().getLineWidth()
                * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX());
    }

    @Override
    public void fillPath(int windingRule) {
        pen.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        pen.stroke(lineWidth());
    }

    @Override
    public void drawImage(PDImage image) {
        collector.image();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut away is drawn outside of the page or not at all.
    }

    @Override
    public void shadingFill(COSName name) {
        // A ground says nothing.
    }

    /** {@code Do}: forms are run, pictures are only counted, so that no picture is unpacked. */
    private final class CountedObject extends OperatorProcessor {
        private final OperatorProcessor usual =
                new org.apache.pdfbox.contentstream.operator.graphics.DrawObject(SheetReader.this);

        CountedObject() {
            super(SheetReader.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name && isForm(name)) {
                usual.process(operator, operands);
            } else {
                collector.image();
            }
        }

        private boolean isForm(COSName name) {
            COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            COSStream object = objects == null ? null : objects.getCOSStream(name);
            return object != null && COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }

    /** {@code BI}: a picture inside the content. */
    private final class CountedInlineImage extends OperatorProcessor {
        CountedInlineImage() {
            super(SheetReader.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            collector.image();
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
