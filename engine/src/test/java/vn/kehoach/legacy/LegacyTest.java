package vn.kehoach.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a font draws as Vietnamese, and that is something else to every program that does not know the font. */
class LegacyTest {
    /** The 134 letters of Vietnamese that ASCII has not. */
    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

    private static final String SENTENCE =
            "Ủy ban nhân dân xã tổ chức tuyên truyền, vận động người nghiện đăng ký cai nghiện tự nguyện";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        ".VnTime, TCVN3",
        ".VnTimeH, TCVN3_CAPITALS",
        ".VNTIMEH, TCVN3_CAPITALS",
        "'.VnArialH,Bold', TCVN3_CAPITALS",
        ".VnArialH-BoldItalic, TCVN3_CAPITALS",
        ".VnTime Bold, TCVN3",
        "ABCDEF+.VnTime, TCVN3",
        "VnTime, TCVN3",
        "VnTimeH, TCVN3_CAPITALS",
        ".VnCentury Schoolbook, TCVN3",
        ".VnCentury SchoolbookH, TCVN3_CAPITALS",
        "VNI-Times, VNI",
        "vni times, VNI",
        "BCDEEE+VNI-Times-Bold, VNI",
        "VNI-Helve-Condense, VNI",
        "VPS Times, VPS",
        "VPSTimes, VPS",
        "VPS-Times-Bold, VPS"
    })
    void aFontTellsItsEncoding(String font, Legacy encoding) {
        assertThat(Legacy.byFont(font)).contains(encoding);
    }

    @ParameterizedTest(name = "{0} is a font of Unicode")
    @ValueSource(
            strings = {
                "Times New Roman",
                "VN-Times New Roman",
                "Arial",
                "Vnexpress",
                "SVN-Times",
                "UTM Times",
                "",
                "VNF-Futura"
            })
    void otherFontsTellNothing(String font) {
        assertThat(Legacy.byFont(font)).isEmpty();
    }

    @ParameterizedTest(name = "{0} has every letter, and no two alike")
    @EnumSource(names = {"VNI", "VPS"})
    void everyLetterThereAndBack(Legacy encoding) {
        Map<String, String> codes = codes(encoding);

        assertThat(String.join("", codes.keySet()).chars().boxed())
                .containsAll(LETTERS.chars().boxed().toList());
        assertThat(codes.values()).doesNotHaveDuplicates();
        codes.forEach((letter, code) -> assertThat(encoding.toUnicode(code)).isEqualTo(letter));
    }

    @Test
    @DisplayName("TCVN3 has every small letter and seven capitals; the capitals with tones need the font of capitals")
    void capitalsOfTcvn3() {
        Map<String, String> codes = codes(Legacy.TCVN3);
        String small = LETTERS.substring(0, LETTERS.length() / 2);
        String capitals = LETTERS.substring(LETTERS.length() / 2);

        assertThat(String.join("", codes.keySet()).chars().boxed())
                .containsAll((small + "ĂÂÊÔƠƯĐ").chars().boxed().toList());
        String inCapitals = small.chars()
                .mapToObj(c -> codes.get(String.valueOf((char) c)))
                .map(Legacy.TCVN3_CAPITALS::toUnicode)
                .collect(Collectors.joining());
        assertThat(inCapitals).isEqualTo(capitals);
    }

    @Test
    @DisplayName("Windows-1258 reads every letter as the Java platform's own tables do")
    void windows1258() {
        Charset platform = Charset.forName("windows-1258");
        LETTERS.chars().mapToObj(c -> String.valueOf((char) c)).forEach(letter -> {
            byte[] bytes = inWindows1258(letter, platform);
            assertThat(Legacy.WINDOWS_1258.toUnicode(new String(bytes, StandardCharsets.ISO_8859_1)))
                    .isEqualTo(letter);
        });
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "TCVN3, ñy ban nh©n d©n, ủy ban nhân dân",
        "TCVN3, KÕ ho¹ch phßng chèng ma tóy, Kế hoạch phòng chống ma túy",
        "TCVN3_CAPITALS, céng hßa x· héi chñ nghÜa viÖt nam, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VNI, Keá hoaïch phoøng choáng ma tuùy, Kế hoạch phòng chống ma túy",
        "VNI, COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VNI, Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "VPS, K‰ hoåch phòng chÓng ma túy, Kế hoạch phòng chống ma túy"
    })
    void asOfficesTypedThem(Legacy encoding, String typed, String meant) {
        assertThat(encoding.toUnicode(typed)).isEqualTo(meant);
    }

    @Test
    @DisplayName("The bytes may have been read as windows-1252, as ISO 8859-1, or as a symbol font's")
    void threeWaysToReadAByte() {
        byte[] bytes = {(byte) 0x93, (byte) 0x8a, (byte) 0x96};
        String vps = "Ềềố".replace('ố', 'Ố');
        assertThat(Legacy.VPS.toUnicode(new String(bytes, StandardCharsets.ISO_8859_1)))
                .isEqualTo(vps);
        assertThat(Legacy.VPS.toUnicode(new String(bytes, Charset.forName("windows-1252"))))
                .isEqualTo(vps);
        assertThat(Legacy.TCVN3.toUnicode("\uf0b5\uf0b8")).isEqualTo("àá");
        assertThat(Legacy.TCVN3.toUnicode("\u0093ma tóy\u0094 \u0096")).isEqualTo("“ma túy” –");
    }

    @Test
    @DisplayName("Text that is Unicode already stays, whatever its font is called")
    void unicodeStays() {
        assertThat(Legacy.TCVN3.toUnicode("kế hoạch phòng")).isEqualTo("kế hoạch phòng");
        assertThat(Legacy.VNI.toUnicode(Normalizer.normalize("đường", Normalizer.Form.NFD)))
                .isEqualTo("đường");
    }

    static List<Legacy> encodingsOfFiles() {
        return List.of(Legacy.TCVN3, Legacy.VNI, Legacy.VPS);
    }

    @ParameterizedTest(name = "A text in {0} is known by its syllables")
    @MethodSource("encodingsOfFiles")
    void contentTellsTheEncoding(Legacy encoding) {
        String typed = write("ủ" + SENTENCE.substring(1), encoding);

        assertThat(Legacy.byContent(typed)).contains(encoding);
        assertThat(Legacy.byContent(typed.getBytes(StandardCharsets.ISO_8859_1)))
                .contains(encoding);
        assertThat(encoding.toUnicode(typed)).isEqualToIgnoringCase(SENTENCE);
    }

    @Test
    @DisplayName("So is one in Windows-1258")
    void windows1258ByContent() {
        byte[] bytes = inWindows1258(SENTENCE, Charset.forName("windows-1258"));
        assertThat(Legacy.byContent(bytes)).contains(Legacy.WINDOWS_1258);
    }

    @ParameterizedTest(name = "No encoding: {0}")
    @ValueSource(
            strings = {
                "",
                "no marks at all",
                "L'été dernier, à Genève, les élèves ont été reçus par les maîtres",
                "Die Übung für größere Mädchen über Äpfel",
                "\u0000\u0001\u00fe\u00ff\u0083\u0011\u0099\u00aa\u00bb \u00cc\u0005\u00dd \u0090"
            })
    void whatIsNotVietnameseIsNotGuessed(String text) {
        assertThat(Legacy.byContent(text)).isEmpty();
    }

    private static Map<String, String> codes(Legacy encoding) {
        Map<String, String> table =
                switch (encoding) {
                    case VNI -> LetterTables.VNI;
                    case VPS -> LetterTables.VPS;
                    default -> LetterTables.TCVN3;
                };
        Map<String, String> codes = new TreeMap<>();
        table.forEach((code, letter) -> codes.put(letter, code));
        assertThat(codes).hasSameSizeAs(table);
        return codes;
    }

    private static String write(String text, Legacy encoding) {
        Map<String, String> codes = codes(encoding);
        return text.chars()
                .mapToObj(c -> String.valueOf((char) c))
                .map(c -> codes.getOrDefault(c, c))
                .collect(Collectors.joining());
    }

    /** Windows-1258 has some letters whole and the others with a tone after them. */
    private static byte[] inWindows1258(String text, Charset platform) {
        StringBuilder writable = new StringBuilder();
        for (String letter : text.split("")) {
            String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (platform.newEncoder().canEncode(letter)) {
                writable.append(letter);
                continue;
            }
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            decomposed.chars().forEach(c -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0 ? tone : base)
                    .append((char) c));
            writable.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return writable.toString().getBytes(platform);
    }
}
