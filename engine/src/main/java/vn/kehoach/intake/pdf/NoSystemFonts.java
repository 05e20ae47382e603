package vn.kehoach.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font of our own for all that files do not bring along. The library's own way is to search the whole machine for fonts, and
 * to keep a list of them on its disk.
 */
final class NoSystemFonts implements FontMapper {
    private static final String FONT = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";

    private TrueTypeFont font;

    private NoSystemFonts() {}

    /** Replaces the library's search, once for the whole process. */
    static void install() {
        Once.done();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor said) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor said) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor said, PDCIDSystemInfo letters) {
        return new CIDFontMapping(null, font(), true);
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = NoSystemFonts.class.getResourceAsStream(FONT)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
            } catch (IOException e) {
                throw new UncheckedIOException(FONT, e);
            }
        }
        return font;
    }

    private static final class Once {
        static {
            FontMappers.set(new NoSystemFonts());
        }

        static void done() {
            // Loading this class has done it.
        }
    }
}
