package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each test names the requirements of Nghị định 30/2020/NĐ-CP, Phụ lục I, that it proves on a finished file. */
@DisplayName("The PDF and Nghị định 30/2020/NĐ-CP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Nd30PdfTest {
    private static final String REGULAR = "LiberationSerif-Regular";
    private static final String BOLD = "LiberationSerif-Bold";
    private static final String ITALIC = "LiberationSerif-Italic";
    private static final double WIDTH = 210;
    private static final double LEFT = 30;
    private static final double RIGHT = 190;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;
    /** A tenth of a millimetre: the rounding of word processors, which count in twips. */
    private static final Offset<Double> NEAR = within(0.1);

    private byte[] pdf;
    private List<PrintedText.Line> lines;
    private List<PrintedText.Rule> rules;

    @BeforeAll
    void write() throws IOException {
        pdf = PdfWriter.write(Samples.plan(1)).bytes();
        lines = PrintedText.lines(pdf);
        rules = PrintedText.rules(pdf);
    }

    @Test
    @DisplayName("ND30-PG-1, ND30-PG-2: every page is A4, portrait")
    void paper() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(210 * 72 / 25.4, within(0.05));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(297 * 72 / 25.4, within(0.05));
                assertThat(page.getRotation()).isZero();
            }
        }
    }

    @Test
    @DisplayName("ND30-PG-3 to 6: text keeps within margins of 20, 20, 30 and 20 mm")
    void margins() {
        assertThat(lines).filteredOn(line -> !isPageNumber(line)).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThan(LEFT - 0.1);
            assertThat(line.right()).isLessThan(RIGHT + 0.1);
            assertThat(line.baseline()).isBetween(20.0, 297.0 - 20);
        });
    }

    @Test
    @DisplayName(
            "ND30-PG-8, ND30-PG-9: all text is in faces of Liberation Serif (widths of Times New Roman), embedded, readable as Unicode")
    void font() throws IOException {
        assertThat(lines).allSatisfy(line -> assertThat(line.font()).startsWith("LiberationSerif-"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getCOSObject().containsKey("ToUnicode"))
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("ND30-PG-10: text is black, no colour is ever chosen")
    void black() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                String content =
                        new String(page.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(content).doesNotContainPattern(" (rg|RG|g|G|k|K|sc|scn|SC|SCN)\n");
            }
        }
    }

    @Test
    @DisplayName("ND30-PG-12: the sizes of the head go together: 12, 13, 13")
    void sizes() {
        assertThat(line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size()).isEqualTo(12);
        assertThat(line("Độc lập - Tự do - Hạnh phúc").size()).isEqualTo(13);
        assertThat(line("Quỳ Hợp, ngày 09 tháng 01 năm 2026").size()).isEqualTo(13);
    }

    @Test
    @DisplayName("ND30-PG-13 to 16: Arabic page numbers from 2 on, centred in the top margin, upright, 13 to 14 pt")
    void pageNumbers() {
        List<PrintedText.Line> numbers =
                lines.stream().filter(Nd30PdfTest::isPageNumber).toList();

        assertThat(numbers)
                .extracting(PrintedText.Line::text)
                .startsWith("2", "3")
                .hasSizeGreaterThan(10);
        assertThat(numbers).allSatisfy(number -> {
            assertThat(number.text()).isEqualTo(Integer.toString(number.page()));
            assertThat(number.centre()).isCloseTo(MIDDLE, NEAR);
            assertThat(number.baseline()).isBetween(10.0, 20.0);
            assertThat(number.font()).isEqualTo(REGULAR);
            assertThat(number.size()).isBetween(13.0, 14.0);
        });
    }

    @Test
    @DisplayName("ND30-QH-1 to 4, ND30-MC-1: Quốc hiệu on one line, top right of the first page, capitals, 12 pt bold")
    void nation() {
        PrintedText.Line nation = line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");

        assertThat(nation.page()).isEqualTo(1);
        assertThat(nation.left()).isGreaterThan(WIDTH / 2 - 10);
        assertThat(nation.font()).isEqualTo(BOLD);
        assertThat(lines).filteredOn(line -> line.page() == 1).allSatisfy(line -> assertThat(line.baseline())
                .isGreaterThanOrEqualTo(nation.baseline() - 0.01));
    }

    @Test
    @DisplayName("ND30-TN-1 to 3, ND30-MC-2: Tiêu ngữ centred under Quốc hiệu at single spacing, 13 pt bold")
    void motto() {
        PrintedText.Line nation = line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        PrintedText.Line motto = line("Độc lập - Tự do - Hạnh phúc");

        assertThat(motto.centre()).isCloseTo(nation.centre(), NEAR);
        assertThat((motto.baseline() - nation.baseline()) * 72 / 25.4).isBetween(13.0, 13 * 1.25);
        assertThat(motto.font()).isEqualTo(BOLD);
    }

    @Test
    @DisplayName("ND30-TN-4: the rule under the Tiêu ngữ is as long as its text and stands below it")
    void mottoRule() {
        PrintedText.Line motto = line("Độc lập - Tự do - Hạnh phúc");
        PrintedText.Rule rule = ruleBelow(motto);

        assertThat(rule.length()).isCloseTo(motto.length(), NEAR);
        assertThat(rule.centre()).isCloseTo(motto.centre(), NEAR);
        assertThat(rule.y() - motto.baseline()).isBetween(1.0, 2.0);
    }

    @Test
    @DisplayName("ND30-CQ-7, ND30-CQ-9, ND30-CQ-11: UBND in two bold lines of capitals at the left")
    void issuer() {
        PrintedText.Line first = line("ỦY BAN NHÂN DÂN");
        PrintedText.Line second = line("XÃ QUỲ HỢP");

        assertThat(first.font()).isEqualTo(BOLD);
        assertThat(second.font()).isEqualTo(BOLD);
        assertThat(first.size()).isBetween(12.0, 13.0);
        assertThat(first.centre()).isCloseTo(second.centre(), NEAR);
        assertThat(first.right())
                .isLessThan(line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").left());
        assertThat((second.baseline() - first.baseline()) * 72 / 25.4).isBetween(12.0, 12 * 1.25);
    }

    @Test
    @DisplayName("ND30-CQ-12, ND30-CQ-13: the rule under the issuer is a third to a half of its longest line, centred")
    void issuerRule() {
        PrintedText.Line longest = line("ỦY BAN NHÂN DÂN");
        PrintedText.Rule rule = ruleBelow(line("XÃ QUỲ HỢP"));

        assertThat(rule.length() / longest.length()).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(rule.centre()).isCloseTo(longest.centre(), NEAR);
    }

    @Test
    @DisplayName("ND30-CQ-10: a governing body stands above the issuer, capitals, not bold")
    void governing() throws IOException {
        List<PrintedText.Line> draft =
                PrintedText.lines(PdfWriter.write(Samples.draft()).bytes());
        PrintedText.Line governing = line(draft, "UBND TỈNH NGHỆ AN");

        assertThat(governing.font()).isEqualTo(REGULAR);
        assertThat(governing.baseline())
                .isLessThan(line(draft, "SỞ NÔNG NGHIỆP").baseline());
    }

    @Test
    @DisplayName(
            "ND30-SO-4 to 6, ND30-SO-10, ND30-SO-11: number centred under the issuer, level with the date, 13 pt upright")
    void number() {
        PrintedText.Line number = line("Số: 05/KH-UBND");

        assertThat(number.centre()).isCloseTo(line("XÃ QUỲ HỢP").centre(), NEAR);
        assertThat(number.baseline())
                .isCloseTo(line("Quỳ Hợp, ngày 09 tháng 01 năm 2026").baseline(), within(0.01));
        assertThat(number.size()).isEqualTo(13);
        assertThat(number.font()).isEqualTo(REGULAR);
    }

    @Test
    @DisplayName("ND30-DD-10, ND30-DD-11: place and date in italics, centred under Quốc hiệu and Tiêu ngữ")
    void date() {
        PrintedText.Line date = line("Quỳ Hợp, ngày 09 tháng 01 năm 2026");

        assertThat(date.font()).isEqualTo(ITALIC);
        assertThat(date.centre()).isCloseTo(line("Độc lập - Tự do - Hạnh phúc").centre(), NEAR);
    }

    @Test
    @DisplayName(
            "ND30-TL-1, ND30-TL-2: type in capitals, trích yếu under it, both 14 pt bold, centred on the text width")
    void title() {
        PrintedText.Line type = line("KẾ HOẠCH");
        PrintedText.Line summary = lines.get(lines.indexOf(type) + 1);

        assertThat(type.centre()).isCloseTo(MIDDLE, NEAR);
        assertThat(summary.centre()).isCloseTo(MIDDLE, NEAR);
        assertThat(List.of(type.font(), summary.font())).containsOnly(BOLD);
        assertThat(List.of(type.size(), summary.size())).containsOnly(14.0);
        assertThat(summary.text()).startsWith("Phòng, chống ma túy");
    }

    @Test
    @DisplayName("ND30-TL-4, ND30-TL-5: the rule under the trích yếu is a third to a half of its longest line, centred")
    void titleRule() {
        int type = lines.indexOf(line("KẾ HOẠCH"));
        double longest =
                Math.max(lines.get(type + 1).length(), lines.get(type + 2).length());
        PrintedText.Rule rule = ruleBelow(lines.get(type + 2));

        assertThat(rule.length() / longest).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(rule.centre()).isCloseTo(MIDDLE, NEAR);
        assertThat(rule.y()).isGreaterThan(lines.get(type + 2).baseline() + 1);
    }

    @Test
    @DisplayName("The rule takes its room from what is left free below the trích yếu, but for its own thickness")
    void roomBelowTitle() {
        PrintedText.Line last = lines.get(lines.indexOf(line("KẾ HOẠCH")) + 2);
        PrintedText.Line next = lines.get(lines.indexOf(line("KẾ HOẠCH")) + 3);
        double below = (next.baseline() - last.baseline()) * 72 / 25.4;

        assertThat(below).isCloseTo(16.1 + 14 + 0.75, within(0.01));
    }

    @Test
    @DisplayName("ND30-CC-4 to 6: each căn cứ is a paragraph in italics between title and content")
    void basis() {
        PrintedText.Line basis = line("Căn cứ Luật Phòng, chống ma túy ngày 30 tháng 3 năm 2021;");

        assertThat(basis.font()).isEqualTo(ITALIC);
        assertThat(basis.size()).isEqualTo(14);
        assertThat(basis.left()).isCloseTo(LEFT + 12.7, NEAR);
    }

    @Test
    @DisplayName(
            "ND30-BC-7 to 9: mục in bold capitals with a Roman number, khoản with title bold, both indented like the body")
    void headings() {
        PrintedText.Line section = lines.stream()
                .filter(line -> line.text().startsWith("I. "))
                .findFirst()
                .orElseThrow();
        PrintedText.Line clause = lines.stream()
                .filter(line -> line.text().startsWith("1. "))
                .findFirst()
                .orElseThrow();

        assertThat(section.text()).isEqualTo(section.text().toUpperCase(java.util.Locale.ROOT));
        assertThat(List.of(section.font(), clause.font())).containsOnly(BOLD);
        assertThat(List.of(section.size(), clause.size())).containsOnly(14.0);
        assertThat(section.left()).isCloseTo(LEFT + 12.7, NEAR);
        assertThat(clause.left()).isCloseTo(LEFT + 12.7, NEAR);
    }

    @Test
    @DisplayName(
            "ND30-ND-1 to 3: the body is 14 pt upright, first lines indented by 12.7 mm, justified to both margins")
    void body() {
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.text().startsWith("a) "))
                .findFirst()
                .orElseThrow());
        PrintedText.Line opening = lines.get(first);
        PrintedText.Line second = lines.get(first + 1);

        assertThat(opening.left()).isCloseTo(LEFT + 12.7, NEAR);
        assertThat(second.left()).isCloseTo(LEFT, NEAR);
        assertThat(opening.right()).isCloseTo(RIGHT, NEAR);
        assertThat(opening.font()).isEqualTo(REGULAR);
        assertThat(opening.size()).isEqualTo(14);
        long justified = lines.stream()
                .filter(line -> Math.abs(line.right() - RIGHT) < 0.1)
                .count();
        assertThat(justified).isGreaterThan(lines.size() / 2);
    }

    @Test
    @DisplayName("ND30-ND-4, ND30-ND-5: single-spaced lines, and 6 pt more between paragraphs")
    void spacing() throws IOException {
        List<PrintedText.Line> two = PrintedText.lines(PdfWriter.write(Samples.document(List.of(
                        Samples.paragraph("Một " + "dòng dài ".repeat(12).strip() + "."), Samples.paragraph("Hai."))))
                .bytes());
        double line = (two.get(1).baseline() - two.get(0).baseline()) * 72 / 25.4;
        double paragraph = (two.get(2).baseline() - two.get(1).baseline()) * 72 / 25.4;

        assertThat(line).isCloseTo(16.1, within(0.05));
        assertThat(paragraph - line).isCloseTo(6, within(0.05));
    }

    @Test
    @DisplayName(
            "ND30-CK-9, ND30-CK-10, ND30-CK-14: the signer's block at the right, bold, centred on one axis, room to sign")
    void signature() {
        PrintedText.Line authority = line("TM. ỦY BAN NHÂN DÂN");
        PrintedText.Line post = line("PHÓ CHỦ TỊCH");
        PrintedText.Line signer = line("Họ Và Tên");

        assertThat(List.of(authority.font(), post.font(), signer.font())).containsOnly(BOLD);
        assertThat(List.of(authority.size(), post.size(), signer.size())).containsOnly(14.0);
        assertThat(authority.left()).isGreaterThan(WIDTH / 2);
        assertThat(post.centre()).isCloseTo(authority.centre(), NEAR);
        assertThat(signer.centre()).isCloseTo(authority.centre(), NEAR);
        assertThat((signer.baseline() - post.baseline()) * 72 / 25.4).isCloseTo(72 + 16.1, within(0.1));
    }

    @Test
    @DisplayName(
            "ND30-NN-6, ND30-NN-7, ND30-NN-10: Nơi nhận at the left margin, level with the authority; list of 11 pt, Lưu last")
    void recipients() {
        PrintedText.Line label = line("Nơi nhận:");
        PrintedText.Line last = line("- Lưu: VT, CAX.");

        assertThat(label.font()).isEqualTo("LiberationSerif-BoldItalic");
        assertThat(label.size()).isEqualTo(12);
        assertThat(label.left()).isCloseTo(LEFT, NEAR);
        // Upper edges of the lines are level; baselines differ with the sizes.
        assertThat(line("TM. ỦY BAN NHÂN DÂN").baseline() - label.baseline()).isBetween(0.0, 1.0);
        assertThat(last.size()).isEqualTo(11);
        assertThat(last.font()).isEqualTo(REGULAR);
        assertThat(last.left()).isCloseTo(LEFT, NEAR);
    }

    @Test
    @DisplayName("ND30-SD-1 to 5: the parts of the head in their places")
    void places() {
        PrintedText.Line issuer = line("ỦY BAN NHÂN DÂN");
        PrintedText.Line nation = line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        PrintedText.Line number = line("Số: 05/KH-UBND");

        assertThat(issuer.baseline()).isCloseTo(nation.baseline(), within(0.01));
        assertThat(issuer.centre()).isLessThan(MIDDLE);
        assertThat(nation.centre()).isGreaterThan(MIDDLE);
        assertThat(number.baseline()).isGreaterThan(line("XÃ QUỲ HỢP").baseline());
        assertThat(line("KẾ HOẠCH").baseline()).isGreaterThan(number.baseline());
    }

    private static boolean isPageNumber(PrintedText.Line line) {
        return Pattern.matches("\\d+", line.text()) && line.baseline() < 20;
    }

    private PrintedText.Line line(String text) {
        return line(lines, text);
    }

    private static PrintedText.Line line(List<PrintedText.Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line \"" + text + "\""));
    }

    private PrintedText.Rule ruleBelow(PrintedText.Line line) {
        return rules.stream()
                .filter(rule -> rule.y() > line.baseline() && Math.abs(rule.centre() - line.centre()) < 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule under \"" + line.text() + "\""));
    }
}
