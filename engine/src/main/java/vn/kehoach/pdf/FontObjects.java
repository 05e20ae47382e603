package vn.kehoach.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The fonts of a file as PDF objects: composite TrueType fonts (ISO 32000-1, 9.7) with codes that are glyph numbers. */
final class FontObjects {
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;
    private static final int BOLD_STEM = 140;
    private static final int REGULAR_STEM = 80;

    private FontObjects() {}

    /** The part of each face that a document needs, for the faces that it needs. */
    static Map<Face, FontSubset> needed(PageLayout layout) {
        Map<Face, BitSet> characters = new EnumMap<>(Face.class);
        for (PageLayout.Page page : layout.pages()) {
            for (PageLayout.Line line : page.lines()) {
                for (PageLayout.Piece piece : line.pieces()) {
                    BitSet used = characters.computeIfAbsent(piece.face(), face -> new BitSet());
                    for (int i = 0; i < piece.text().length(); i++) {
                        used.set(piece.text().charAt(i));
                    }
                }
            }
        }
        Map<Face, FontSubset> fonts = new EnumMap<>(Face.class);
        characters.forEach((face, used) -> fonts.put(face, Typeface.of(face).covering(used)));
        return fonts;
    }

    /** The resources of all pages. */
    static COSDictionary resources(Map<Face, FontSubset> fonts, PdfObjects objects) {
        COSDictionary list = PdfObjects.direct();
        fonts.forEach((face, subset) ->
                list.setItem(COSName.getPDFName(ContentStream.resource(face)), font(face, subset, objects)));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, list);
        return resources;
    }

    private static COSDictionary font(Face face, FontSubset subset, PdfObjects objects) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, subset.name());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, PdfObjects.array(descendant(face, subset, objects)));
        font.setItem(COSName.TO_UNICODE, objects.deflated(subset.toUnicode()));
        return font;
    }

    private static COSDictionary descendant(Face face, FontSubset subset, PdfObjects objects) {
        COSDictionary system = PdfObjects.direct();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, subset.name());
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(face, subset, objects));
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        COSArray widths = new COSArray();
        for (int width : subset.widths()) {
            widths.add(COSInteger.get(width));
        }
        font.setItem(COSName.W, PdfObjects.array(COSInteger.ZERO, widths));
        return font;
    }

    private static COSDictionary descriptor(Face face, FontSubset subset, PdfObjects objects) {
        FontShape shape = subset.shape();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, subset.name());
        descriptor.setInt(COSName.FLAGS, SERIF + SYMBOLIC + (face.italic() ? ITALIC : 0));
        descriptor.setItem(
                COSName.FONT_BBOX,
                PdfObjects.array(
                        COSInteger.get(shape.left()),
                        COSInteger.get(shape.bottom()),
                        COSInteger.get(shape.right()),
                        COSInteger.get(shape.top())));
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat(shape.angle()));
        descriptor.setInt(COSName.ASCENT, shape.ascent());
        descriptor.setInt(COSName.DESCENT, shape.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, shape.capHeight());
        descriptor.setInt(COSName.STEM_V, face.bold() ? BOLD_STEM : REGULAR_STEM);
        COSStream file = objects.deflated(subset.file());
        file.setInt(COSName.LENGTH1, subset.fileLength());
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }
}
