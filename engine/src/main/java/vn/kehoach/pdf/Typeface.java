package vn.kehoach.pdf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.kehoach.metrics.FontMetrics;

/**
 * A face of the document font, read once per process: which characters it has, how wide they are, and the parts of it that
 * documents carry. Widths are those of {@link FontMetrics}, so that DOCX and PDF count alike; the font's own stand in for
 * rare characters that the table lacks.
 */
final class Typeface {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final int BASIC_PLANE = 0x10000;
    private static final Map<Face, Typeface> FACES = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            FACES.put(face, new Typeface(face));
        }
    }

    private final Face face;
    private final TrueTypeFont font;
    private final char[] glyphs = new char[BASIC_PLANE];
    private final short[] advances = new short[BASIC_PLANE];
    private final List<FontSubset> prepared;

    private Typeface(Face face) {
        this.face = face;
        try {
            this.font = parse(face.fileName());
            read();
            this.prepared = List.of(subset(Repertoire.LABEL), subset(Repertoire.VIETNAMESE));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.fileName(), e);
        }
    }

    static Typeface of(Face face) {
        return FACES.get(face);
    }

    private static TrueTypeFont parse(String fileName) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + fileName + ".ttf")) {
            if (in == null) {
                throw new IOException("not on the class path");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Glyph substitution costs thirty times the rest, and Vietnamese needs none.
            font.setEnableGsub(false);
            return font;
        }
    }

    private void read() throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        int em = font.getUnitsPerEm();
        for (int c = 0; c < BASIC_PLANE; c++) {
            int glyph = cmap.getGlyphId(c);
            glyphs[c] = (char) glyph;
            advances[c] = FontMetrics.knows(c)
                    ? (short) FontMetrics.advance(c, face.bold(), face.italic())
                    : (short) Math.round(font.getAdvanceWidth(glyph) * 1000.0 / em);
        }
    }

    /** Width of a character, 1/1000 em. */
    int advance(char c) {
        return advances[c];
    }

    /** Whether the font can show a character. */
    boolean has(char c) {
        return glyphs[c] != 0;
    }

    /** Number of a character's glyph in the whole font. */
    int glyph(char c) {
        return glyphs[c];
    }

    /** The outline of a character, in the font's units, upwards. */
    Path2D outline(char c) {
        try {
            // One font object is read by all threads, and reading moves its file pointer.
            synchronized (font) {
                GlyphData glyph = font.getGlyph().getGlyph(glyph(c));
                return glyph == null ? new Path2D.Double() : glyph.getPath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.fileName(), e);
        }
    }

    /** How many of the font's units are an em. */
    int em() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.fileName(), e);
        }
    }

    /** The font, cut so that a form's fields can be filled in with it; not for use by several threads at once. */
    FieldFont fieldFont(FieldLetters letters) {
        synchronized (font) {
            try {
                return FieldFont.cut(this, letters, font);
            } catch (IOException e) {
                throw new UncheckedIOException("font " + face.fileName(), e);
            }
        }
    }

    /** The part of the font to embed for these characters, all of which it has; prepared for all but rare ones. */
    FontSubset covering(BitSet characters) {
        for (FontSubset subset : prepared) {
            if (subset.covers(characters)) {
                return subset;
            }
        }
        BitSet all = (BitSet) Repertoire.VIETNAMESE.clone();
        all.or(characters);
        try {
            return subset(all);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.fileName(), e);
        }
    }

    private FontSubset subset(BitSet characters) throws IOException {
        // One font object is read by all threads, and reading moves its file pointer.
        synchronized (font) {
            return FontSubset.cut(this, face, font, characters);
        }
    }
}
