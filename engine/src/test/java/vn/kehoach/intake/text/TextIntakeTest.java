package vn.kehoach.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.source.SourceFile;

/** Texts as offices have them: every encoding, every way to end a line, and what pages leave in a text. */
class TextIntakeTest {
    private static final String TEXT = "KẾ HOẠCH\nphòng, chống ma túy ở các xã, phường\n";
    private static final List<String> WORDS = List.of("KẾ HOẠCH", "phòng, chống ma túy ở các xã, phường");

    @ParameterizedTest(name = "{0}, with its mark and without")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicode(String charset) {
        Charset encoding = Charset.forName(charset);
        assertThat(words(TEXT.getBytes(encoding))).isEqualTo(WORDS);
        assertThat(words(("\ufeff" + TEXT).getBytes(encoding))).isEqualTo(WORDS);
        assertThat(Shown.read(TEXT.getBytes(encoding)).remarks()).isEmpty();
    }

    @Test
    @DisplayName("A text from before Unicode is known by its syllables, and told")
    void legacy() {
        Manuscript manuscript =
                Shown.read("KÕ HO¹CH\nphßng, chèng ma tóy ë c¸c x·, ph­êng".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(manuscript.blocks())
                .extracting(block -> ((Paragraph) block).words())
                .isEqualTo(WORDS);
        assertThat(manuscript.remarks())
                .containsExactly(Remark.of(Place.of(1), Matter.LEGACY_ENCODING, "TCVN3 (ABC)", ""));
    }

    @Test
    @DisplayName("So is one whose bytes some program has turned into UTF-8")
    void legacyInUtf8() {
        Manuscript manuscript = Shown.read("Keá hoaïch phoøng, choáng ma tuùy ôû caùc xaõ");

        assertThat(manuscript.blocks())
                .extracting(block -> ((Paragraph) block).words())
                .containsExactly("Kế hoạch phòng, chống ma túy ở các xã");
        assertThat(manuscript.remarks()).extracting(Remark::details).containsExactly(List.of("VNI", ""));
    }

    @Test
    @DisplayName("Letters and marks typed apart are composed, and told")
    void decomposed() {
        Manuscript manuscript = Shown.read(Normalizer.normalize(TEXT, Normalizer.Form.NFD));

        assertThat(manuscript.blocks())
                .extracting(block -> ((Paragraph) block).words())
                .isEqualTo(WORDS);
        assertThat(manuscript.remarks()).extracting(Remark::matter).containsExactly(Matter.LEGACY_ENCODING);
    }

    @Test
    @DisplayName("A byte that is no text becomes U+FFFD, with its line")
    void unreadable() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Kế hoạch\nphòng ch".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe1);
        bytes.writeBytes("ng ma túy".getBytes(StandardCharsets.UTF_8));

        Manuscript manuscript = Shown.read(bytes.toByteArray());
        assertThat(((Paragraph) manuscript.blocks().get(1)).words()).isEqualTo("phòng ch\ufffdng ma túy");
        assertThat(manuscript.remarks())
                .extracting(Remark::matter, remark -> remark.place().number())
                .containsExactly(tuple(Matter.UNREADABLE, 2));
    }

    @Test
    @DisplayName("Lines end as they do under Windows, Unix and the old Mac, and are counted as an editor counts them")
    void lineEnds() {
        assertThat(Shown.blocks("một\r\nhai\rba\n\nbốn")).containsExactly("1 một", "2 hai", "3 ba", "5 bốn");
        assertThat(Shown.read("một").kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    @DisplayName("White space is one blank between words; what nobody sees is dropped")
    void whiteSpace() {
        assertThat(Shown.words("  Ủy\u00a0ban \t nhân\u200bdân\u3000xã\u00ad  "))
                .containsExactly("Ủy ban nhândân xã");
        assertThat(Shown.words("\ufeff\u200b\n\u00a0\nmột")).containsExactly("một");
    }

    @Test
    @DisplayName("A number alone between blank lines or at a page's end is the page's, and is left out and told")
    void pageNumbers() {
        Manuscript manuscript = Shown.read("cuối trang\n\n2\n\nđầu trang\n- 3 -\f4\ntiếp\n\nTrang 5/14\n\n2026\n\nhết");

        assertThat(manuscript.blocks())
                .extracting(block -> ((Paragraph) block).words())
                .containsExactly("cuối trang", "đầu trang", "- 3 -", "4", "tiếp", "2026", "hết");
        assertThat(manuscript.remarks())
                .containsExactly(
                        Remark.of(Place.of(3), Matter.PAGE_NUMBER, "2"),
                        Remark.of(Place.of(9), Matter.PAGE_NUMBER, "Trang 5/14"));
        assertThat(Shown.words("một\n\n2\fhai")).containsExactly("một", "hai");
    }

    @Test
    @DisplayName("Where lines are long, each is a paragraph, blank lines between them or not")
    void aLineAParagraph() {
        String sentence = "Các ngành, đoàn thể phối hợp chặt chẽ trong tuyên truyền, vận động Nhân dân. ".repeat(4);
        assertThat(Shown.words("I. MỤC TIÊU\n" + sentence + "\n" + sentence + "\n\nkết thúc"))
                .hasSize(4);
    }

    @Test
    @DisplayName(
            "Where lines are broken at a width, they are joined to paragraphs, and titles and points begin new ones")
    void wrapped() {
        String text =
                """
                KẾ HOẠCH
                Năm 2026
                   Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về công tác phòng ngừa, xã
                xây dựng kế hoạch với các nội dung chính như sau đây, yêu cầu các ngành
                và đoàn thể thực hiện.
                   Các trường học trên địa bàn xã cũng tổ chức thực hiện theo kế hoạch, có
                báo cáo.
                1. Mục đích
                - Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân trên toàn địa bàn
                xã về tác hại. Từng bước giảm số người nghiện trong ba năm tới so với
                Năm 2025.
                - Giữ vững địa bàn.
                """;
        assertThat(Shown.blocks(text))
                .extracting(line -> line.substring(0, Math.min(20, line.length())))
                .containsExactly(
                        "1 KẾ HOẠCH",
                        "2 Năm 2026",
                        "3 Thực hiện chỉ đạo ",
                        "6 Các trường học trê",
                        "8 1. Mục đích",
                        "9 - Nâng cao nhận th",
                        "12 - Giữ vững địa bà");
        assertThat(Shown.words(text).get(5))
                .endsWith(
                        "toàn địa bàn xã về tác hại. Từng bước giảm số người nghiện trong ba năm tới so với Năm 2025.");
    }

    @Test
    @DisplayName("The head in two columns is a table without lines")
    void head() {
        String text =
                """
                ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ MINH TÂN                       Độc lập - Tự do - Hạnh phúc
                ------------                      ----------------------------
                Số:     /KH-UBND               Minh Tân, ngày     tháng 3 năm 2026

                                        KẾ HOẠCH
                """;
        assertThat(Shown.blocks(text))
                .containsExactly(
                        "1 ỦY BAN NHÂN DÂN ¶ XÃ MINH TÂN ¶ Số: /KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc"
                                + " ¶ Minh Tân, ngày tháng 3 năm 2026",
                        "6 KẾ HOẠCH");
    }

    @Test
    @DisplayName("So are recipients beside the signature, the room to sign included; a recipient over two lines is one")
    void recipients() {
        String text =
                """
                Kế hoạch này có hiệu lực từ ngày ký.

                Nơi nhận:                               TM. ỦY BAN NHÂN DÂN
                - UBND tỉnh (để báo cáo);                    CHỦ TỊCH
                - Các ban, ngành, đoàn thể xã, các trường
                học trên địa bàn;
                - Lưu: VT.



                                                     (Đã ký)
                """;
        assertThat(Shown.blocks(text).get(1))
                .isEqualTo(
                        "3 Nơi nhận: ¶ - UBND tỉnh (để báo cáo); ¶ - Các ban, ngành, đoàn thể xã, các trường học trên địa bàn; ¶ - Lưu: VT."
                                + " | TM. ỦY BAN NHÂN DÂN ¶ CHỦ TỊCH ¶ (Đã ký)");
    }

    @Test
    @DisplayName("Tabs part columns as blanks do; after the mark of a point they do not")
    void columnsByTabs() {
        assertThat(Shown.blocks("Nơi nhận:\t\tCHỦ TỊCH\n- Như trên;\n- Lưu: VT.\n\n1.\tMột\n-    Hai"))
                .containsExactly("1 Nơi nhận: ¶ - Như trên; ¶ - Lưu: VT. | CHỦ TỊCH", "5 1. Một", "6 - Hai");
    }

    @Test
    @DisplayName("Wide gaps inside sentences, as justified text has them, part nothing")
    void gapsInSentences() {
        assertThat(Shown.words("giảm cung    giảm cầu\n\ncả ba lĩnh vực   đều giảm"))
                .containsExactly("giảm cung giảm cầu", "cả ba lĩnh vực đều giảm");
    }

    @Test
    @DisplayName("A text without words is empty; one beyond the limit is not read")
    void nothing() {
        assertThat(TextIntake.read(new SourceFile("a.txt", " \n\u00a0\n---\n".getBytes(StandardCharsets.UTF_8)))
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("import-empty"));
        assertThat(TextIntake.read(new SourceFile("a.txt", new byte[TextIntake.MAX_BYTES + 1]))
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("import-too-large"));
    }

    private static List<String> words(byte[] bytes) {
        return Shown.read(bytes).blocks().stream()
                .map(block -> ((Paragraph) block).words())
                .toList();
    }
}
