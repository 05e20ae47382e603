package vn.kehoach.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a PDF says of a font beside its glyphs, in 1/1000 em.
 *
 * @param left of the box around all glyphs
 * @param bottom of the box
 * @param right of the box
 * @param top of the box
 * @param ascent above the baseline
 * @param descent below the baseline, negative
 * @param capHeight height of capitals
 * @param angle of italics, degrees, negative when leaning to the right
 */
record FontShape(int left, int bottom, int right, int top, int ascent, int descent, int capHeight, float angle) {
    private static final int SERIF = 1 << 1;
    private static final int ITALIC = 1 << 6;
    private static final int BOLD_STEM = 140;
    private static final int REGULAR_STEM = 80;

    static FontShape of(Face face, TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        double scale = 1000.0 / font.getUnitsPerEm();
        return new FontShape(
                scaled(head.getXMin(), scale),
                scaled(head.getYMin(), scale),
                scaled(head.getXMax(), scale),
                scaled(head.getYMax(), scale),
                scaled(font.getHorizontalHeader().getAscender(), scale),
                scaled(font.getHorizontalHeader().getDescender(), scale),
                scaled(os2.getCapHeight(), scale),
                face.italic() ? font.getPostScript().getItalicAngle() : 0);
    }

    private static int scaled(int length, double scale) {
        return (int) Math.round(length * scale);
    }

    /** The beginning of a font's descriptor (ISO 32000-1, 9.8), to which its file is still to be added. */
    String descriptor(Face face, String name, int kind) {
        int flags = SERIF + kind + (face.italic() ? ITALIC : 0);
        return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + flags + "/FontBBox[" + left + " " + bottom + " "
                + right + " " + top + "]/ItalicAngle " + Syntax.number(angle) + "/Ascent " + ascent + "/Descent "
                + descent + "/CapHeight " + capHeight + "/StemV " + (face.bold() ? BOLD_STEM : REGULAR_STEM);
    }
}
