package vn.kehoach.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontMetricsTest {
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String VIETNAMESE =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Regular, false, false", "Bold, true, false", "Italic, false, true", "BoldItalic, true, true"})
    void every_width_of_the_table_is_that_of_the_font(String face, boolean bold, boolean italic) throws IOException {
        try (TrueTypeFont font = font(face)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            assertThat(known()).hasSizeGreaterThan(300).allSatisfy(codePoint -> {
                float width = font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * 1000f / font.getUnitsPerEm();
                assertThat(FontMetrics.advance(codePoint, bold, italic)).isEqualTo(Math.round(width));
            });
        }
    }

    @Test
    void every_Vietnamese_letter_is_known() {
        String letters = VIETNAMESE + VIETNAMESE.toUpperCase(Locale.ROOT);
        assertThat(letters.codePoints().filter(letter -> !FontMetrics.knows(letter)))
                .isEmpty();
    }

    @Test
    void a_text_is_as_wide_as_its_letters() {
        assertThat(FontMetrics.width("Độc", true, false))
                .isEqualTo(FontMetrics.advance('Đ', true, false)
                        + FontMetrics.advance('ộ', true, false)
                        + FontMetrics.advance('c', true, false));
    }

    @Test
    void a_character_that_the_table_lacks_counts_as_one_em() {
        assertThat(FontMetrics.width("𝄞", false, false)).isEqualTo(1000);
        assertThat(FontMetrics.knows("𝄞".codePointAt(0))).isFalse();
    }

    private static List<Integer> known() {
        return IntStream.range(0, 0x10000).filter(FontMetrics::knows).boxed().toList();
    }

    private static TrueTypeFont font(String face) throws IOException {
        return new TTFParser()
                .parse(new RandomAccessReadBuffer(FontMetricsTest.class.getResourceAsStream(FONTS + face + ".ttf")));
    }
}
