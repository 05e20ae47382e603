package vn.kehoach.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Text as outlines of the document font, for pictures: no machine's fonts are asked, so that all draw the same. */
public final class Lettering {
    private static final double MILLE = 1000;

    private Lettering() {}

    /**
     * The outline of a text on one line, downwards as pictures are.
     *
     * @param size of the font, in the picture's units
     * @param x where the text begins
     * @param y of its baseline
     */
    public static Path2D outline(String text, Face face, double size, double x, double y) {
        Typeface typeface = Typeface.of(face);
        double scale = size / typeface.em();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (char letter : text.toCharArray()) {
            char shown = typeface.has(letter) ? letter : Repertoire.SUBSTITUTE;
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            outline.append(typeface.outline(shown).getPathIterator(place), false);
            at += typeface.advance(shown) * size / MILLE;
        }
        return outline;
    }
}
