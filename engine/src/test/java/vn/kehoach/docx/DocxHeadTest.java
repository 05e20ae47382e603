package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.metrics.FontMetrics;

@DisplayName("The head of a DOCX")
class DocxHeadTest {
    private static final double COLUMN_LEFT = 65 / 25.4 * 72;
    private static final double COLUMN_RIGHT = 95 / 25.4 * 72;
    private static final double TEXT_WIDTH = 160 / 25.4 * 72;

    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.plan());

    @Test
    @DisplayName("ND30-QH-1, ND30-QH-2, ND30-MC-1: Quốc hiệu in capitals, 12 pt, upright, bold")
    void nation() {
        assertThat(file.withStyle("Nation"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        looks("CỘNG HÒA", 12, true, false);
    }

    @Test
    @DisplayName("ND30-QH-4: Quốc hiệu fits on one line of its column")
    void nationOnOneLine() {
        assertThat(width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)).isLessThan(COLUMN_RIGHT);
    }

    @Test
    @DisplayName("ND30-TN-1, ND30-TN-2, ND30-MC-2: Tiêu ngữ 13 pt, upright, bold, in small letters")
    void motto() {
        assertThat(file.withStyle("Motto"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Độc lập - Tự do - Hạnh phúc");
        looks("Độc lập", 13, true, false);
    }

    @Test
    @DisplayName("ND30-TN-3: Tiêu ngữ stands centred under Quốc hiệu, single spaced")
    void mottoPlace() {
        assertThat(texts(cell(0, 1))).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        assertThat(file.look("Độc lập").lines()).isEqualTo(1);
        assertThat(file.look("CỘNG HÒA").after() + file.look("Độc lập").before())
                .isZero();
    }

    @Test
    @DisplayName("ND30-TN-4, ND30-TN-5: a drawn line as long as Tiêu ngữ right under it")
    void mottoRule() {
        assertThat(cell(0, 1).getParagraphs().get(2).getStyle()).isEqualTo("MottoRule");
        assertThat(ruleLength("MottoRule", COLUMN_RIGHT))
                .isCloseTo(width("Độc lập - Tự do - Hạnh phúc", 13), within(0.1));
        drawn("MottoRule");
    }

    @Test
    @DisplayName(
            "ND30-CQ-7, ND30-CQ-9, ND30-CQ-11, ND30-MC-4: the issuer on two lines, capitals, 12 pt, bold, single spaced")
    void issuer() {
        assertThat(file.withStyle("Issuer"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ QUỲ HỢP");
        looks("ỦY BAN NHÂN DÂN", 12, true, false);
        assertThat(file.look("ỦY BAN NHÂN DÂN").lines()).isEqualTo(1);
    }

    @Test
    @DisplayName("ND30-CQ-2, ND30-CQ-10, ND30-MC-3: the governing body above the issuer, capitals, 12 pt, not bold")
    void governing() {
        WrittenDocx withGoverning = WrittenDocx.of(SampleDocuments.governed());
        assertThat(texts(withGoverning.letterhead().getRow(0).getCell(0))).startsWith("UBND TỈNH NGHỆ AN", "SỞ Y TẾ");
        WrittenDocx.Look look = withGoverning.look("UBND TỈNH NGHỆ AN");
        assertThat(look.size()).isEqualTo(12);
        assertThat(look.bold()).isFalse();
        assertThat(look.align()).isEqualTo("center");
    }

    @Test
    @DisplayName("ND30-CQ-12, ND30-CQ-13: a drawn line of 1/3 to 1/2 of the issuer's longest line, centred")
    void issuerRule() {
        double longest = width("ỦY BAN NHÂN DÂN", 12);
        assertThat(ruleLength("IssuerRule", COLUMN_LEFT)).isBetween(longest / 3, longest / 2);
        drawn("IssuerRule");
    }

    @Test
    @DisplayName("ND30-SO-4, ND30-SO-5, ND30-SO-6, ND30-SO-11, ND30-MC-5: number and symbol, 13 pt, upright, not bold")
    void number() {
        assertThat(file.withStyle("Number")).extracting(XWPFParagraph::getText).containsExactly("Số: 15/KH-UBND");
        looks("Số: 15", 13, false, false);
    }

    @Test
    @DisplayName("ND30-SO-10, ND30-DD-11: number and date stand on one line, each centred in its column")
    void numberAndDate() {
        assertThat(texts(cell(1, 0))).containsExactly("Số: 15/KH-UBND");
        assertThat(texts(cell(1, 1))).containsExactly("Quỳ Hợp, ngày 09 tháng 01 năm 2026");
        assertThat(file.lookOf("Number").before())
                .isEqualTo(file.lookOf("PlaceAndDate").before());
        assertThat(file.lookOf("Number").size())
                .isEqualTo(file.lookOf("PlaceAndDate").size());
    }

    @Test
    @DisplayName("ND30-SO-12: a draft keeps the room for its number")
    void roomForTheNumber() {
        WrittenDocx draft = WrittenDocx.of(SampleDocuments.draft());
        assertThat(draft.withStyle("Number")).extracting(XWPFParagraph::getText).containsExactly("Số:        /KH-UBND");
        assertThat(draft.part("word/document.xml")).contains("<w:t xml:space=\"preserve\">Số:        /KH-UBND</w:t>");
    }

    @Test
    @DisplayName("ND30-DD-8, ND30-DD-10, ND30-MC-6: place and date 13 pt, italic, not bold")
    void placeAndDate() {
        looks("Quỳ Hợp, ngày", 13, false, true);
    }

    @Test
    @DisplayName("ND30-PG-12: the sizes of the head go together: 12, 13 and 13 pt")
    void sizesGoTogether() {
        assertThat(List.of("Nation", "Motto", "PlaceAndDate"))
                .extracting(style -> file.lookOf(style).size())
                .containsExactly(12.0, 13.0, 13.0);
    }

    @Test
    @DisplayName(
            "ND30-SD-1, ND30-SD-2, ND30-SD-3, ND30-SD-4, ND30-QH-3: two fixed columns without borders, Quốc hiệu at the top right of the text")
    void columns() {
        assertThat(file.word().getBodyElements().get(0)).isEqualTo(file.letterhead());
        assertThat(file.letterhead()
                        .getCTTbl()
                        .getTblPr()
                        .getTblLayout()
                        .getType()
                        .toString())
                .isEqualTo("fixed");
        assertThat(file.letterhead().getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(file.letterhead().getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> WrittenDocx.number(column.getW()) / 20)
                .satisfiesExactly(
                        left -> assertThat(left).isCloseTo(COLUMN_LEFT, within(0.05)),
                        right -> assertThat(right).isCloseTo(COLUMN_RIGHT, within(0.05)));
        assertThat(texts(cell(0, 1)).get(0)).startsWith("CỘNG HÒA");
        assertThat(texts(cell(0, 0)).get(0)).startsWith("ỦY BAN");
    }

    @Test
    @DisplayName("ND30-TL-1, ND30-MC-7: the type in capitals, 14 pt, upright, bold, centred")
    void type() {
        assertThat(file.withStyle("Title")).extracting(XWPFParagraph::getText).containsExactly("KẾ HOẠCH");
        looks("KẾ HOẠCH", 14, true, false);
    }

    @Test
    @DisplayName(
            "ND30-TL-2, ND30-TL-6, ND30-MC-8, ND30-SD-5: trích yếu right under it, small letters, 14 pt, upright, bold, centred")
    void summary() {
        List<String> texts =
                file.paragraphs().stream().map(XWPFParagraph::getText).toList();
        assertThat(texts.get(texts.indexOf("KẾ HOẠCH") + 1))
                .startsWith("Phòng, chống ma túy")
                .endsWith("2026 - 2030");
        looks("Phòng, chống", 14, true, false);
        assertThat(file.lookOf("Title").after() + file.lookOf("Subtitle").before())
                .isZero();
    }

    @Test
    @DisplayName("ND30-TL-4, ND30-TL-5: a drawn line of 1/3 to 1/2 of trích yếu's longest printed line, centred")
    void summaryRule() {
        double longest = width("Phòng, chống ma túy trên địa bàn xã Quỳ Hợp, tỉnh Nghệ An giai đoạn", 14);
        assertThat(longest).isLessThan(TEXT_WIDTH);
        assertThat(ruleLength("SubtitleRule", TEXT_WIDTH)).isBetween(longest / 3, longest / 2);
        drawn("SubtitleRule");
    }

    @Test
    void a_title_stays_with_the_text() {
        assertThat(List.of("Title", "Subtitle", "SubtitleRule"))
                .allMatch(style -> file.lookOf(style).keepsWithNext());
    }

    @Test
    void a_draft_says_so_below_the_number() {
        WrittenDocx draft = WrittenDocx.of(SampleDocuments.draft());
        assertThat(texts(draft.letterhead().getRow(0).getCell(0))).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(texts(draft.letterhead().getRow(1).getCell(0)))
                .endsWith("DỰ THẢO")
                .hasSize(2);
        assertThat(file.withStyle("DraftMark")).isEmpty();
    }

    @Test
    void a_rule_follows_the_text_above_it() {
        Document document = SampleDocuments.plan();
        Block.Letterhead head = (Block.Letterhead) document.blocks().get(0);
        Block.Letterhead other = new Block.Letterhead(
                head.stamps().draft(),
                head.governing(),
                List.of(Line.of("Sở Y tế")),
                head.number().orElseThrow(),
                head.nation(),
                head.motto(),
                head.placeAndDate().orElseThrow());
        WrittenDocx shorter = WrittenDocx.of(new Document(document.info(), document.form(), List.of(other)));
        assertThat(ruleLength(shorter, "IssuerRule", COLUMN_LEFT)).isCloseTo(0.4 * width("SỞ Y TẾ", 12), within(0.1));
    }

    private void looks(String start, double size, boolean bold, boolean italic) {
        WrittenDocx.Look look = file.look(start);
        assertThat(look.size()).isEqualTo(size);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
        assertThat(look.align()).isEqualTo("center");
    }

    private void drawn(String style) {
        var line = file.style(style).getPPr().getPBdr().getTop();
        assertThat(line.getVal().toString()).isEqualTo("single");
        assertThat(WrittenDocx.number(line.getSz()) / 8).isEqualTo(0.75);
        assertThat(file.withStyle(style)).singleElement().satisfies(rule -> {
            assertThat(rule.getText()).isEmpty();
            assertThat(rule.getIndentationLeft()).isEqualTo(rule.getIndentationRight());
        });
    }

    private double ruleLength(String style, double column) {
        return ruleLength(file, style, column);
    }

    private static double ruleLength(WrittenDocx file, String style, double column) {
        XWPFParagraph rule = file.withStyle(style).get(0);
        return column - (rule.getIndentationLeft() + rule.getIndentationRight()) / 20.0;
    }

    private XWPFTableCell cell(int row, int column) {
        return file.letterhead().getRow(row).getCell(column);
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }

    private static double width(String text, double size) {
        return FontMetrics.width(text, true, false) * size / 1000;
    }
}
