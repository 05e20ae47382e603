package vn.kehoach.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of a file as PDF objects: composite TrueType fonts (ISO 32000-1, 9.7) with codes that are glyph numbers. */
final class FontObjects {
    private static final int SYMBOLIC = 1 << 2;

    private FontObjects() {}

    /** The part of each face that a document needs, for the faces that it needs. */
    static Map<Face, FontSubset> needed(PageLayout layout) {
        Map<Face, BitSet> characters = new EnumMap<>(Face.class);
        for (PageLayout.Page page : layout.pages()) {
            for (PageLayout.Line line : page.lines()) {
                for (PageLayout.Piece piece : line.pieces()) {
                    BitSet used = characters.computeIfAbsent(piece.face(), face -> new BitSet());
                    used.set(' ');
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

    /** The entry of all fonts in the resources of pages. */
    static String resources(Map<Face, FontSubset> fonts, PdfObjects objects) {
        StringBuilder list = new StringBuilder("/Font<<");
        fonts.forEach((face, subset) -> list.append('/')
                .append(ContentStream.resource(face))
                .append(' ')
                .append(Syntax.reference(font(face, subset, objects))));
        return list.append(">>").toString();
    }

    private static int font(Face face, FontSubset subset, PdfObjects objects) {
        int descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + subset.name()
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "
                + Syntax.reference(descriptor(face, subset, objects)) + "/W[0" + subset.widths() + "]>>");
        return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + subset.name()
                + "/Encoding/Identity-H/DescendantFonts[" + Syntax.reference(descendant) + "]/ToUnicode "
                + Syntax.reference(objects.deflated("", subset.toUnicode())) + ">>");
    }

    private static int descriptor(Face face, FontSubset subset, PdfObjects objects) {
        int file = objects.deflated("/Length1 " + subset.fileLength(), subset.file());
        return objects.add(subset.shape().descriptor(face, subset.name(), SYMBOLIC) + "/FontFile2 "
                + Syntax.reference(file) + ">>");
    }
}
