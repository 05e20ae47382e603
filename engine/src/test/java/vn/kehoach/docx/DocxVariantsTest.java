package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import vn.kehoach.StatePlan;

@DisplayName("Marks and attached plan of a DOCX")
class DocxVariantsTest {
    private final WrittenDocx file = WrittenDocx.of(StatePlan.withEverything().bare());

    @Test
    @DisplayName("ND30-SD-14, ND30-SD-15, ND30-MK-2, ND30-MK-7: secrecy and urgency stand below the number")
    void place() {
        assertThat(file.letterhead().getRow(1).getCell(0).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("Số: 12/QĐ-UBND", "MẬT", "HỎA TỐC");
    }

    @Test
    @DisplayName(
            "ND30-MK-5, ND30-MK-6, ND30-MC-24: urgency in capitals, 13 pt, bold, bright red, in a single frame 30 mm wide and 8 mm high")
    void urgency() {
        WrittenDocx.Look look = file.lookOf("Urgency");
        var border = file.style("Urgency").getPPr().getPBdr();
        XWPFParagraph mark = file.withStyle("Urgency").get(0);
        double column =
                mm(file.letterhead().getCTTbl().getTblGrid().getGridColArray(0).getW());

        assertThat(look.size()).isEqualTo(13);
        assertThat(look.bold()).isTrue();
        assertThat(file.style("Urgency").getRPr().getColorArray(0).xgetVal().getStringValue())
                .isEqualTo("FF0000");
        assertThat(column - mm(mark.getIndentationLeft()) - mm(mark.getIndentationRight()))
                .isCloseTo(30, within(0.1));
        assertThat(border.getTop().getVal().toString()).isEqualTo("single");
        double high = 13 * 1.15 + thickness(border.getTop()) + thickness(border.getBottom());
        assertThat(high * 25.4 / 72).isCloseTo(8, within(0.2));
    }

    @Test
    @DisplayName(
            "ND30-SD-16, ND30-MK-9, ND30-MC-27: the note on circulation is framed, in the top margin, right of the centre")
    void circulation() {
        XWPFParagraph note = file.withStyle("Circulation").get(0);
        var frame = note.getCTPPr().getFramePr();

        assertThat(note.getText()).isEqualTo("LƯU HÀNH NỘI BỘ");
        assertThat(file.style("Circulation").getPPr().isSetPBdr()).isTrue();
        assertThat(mm(frame.getX())).isGreaterThan(105);
        assertThat(mm(frame.getY())).isLessThan(20);
        assertThat(file.lookOf("Circulation").size()).isEqualTo(13);
    }

    @Test
    @DisplayName(
            "ND30-SD-18, ND30-LH-1, ND30-MC-26: the contact line stands at the foot of the first page, 11 pt, under a rule across the text")
    void contact() {
        XWPFParagraph line = file.withStyle("Contact").get(0);
        var frame = line.getCTPPr().getFramePr();

        assertThat(line.getText()).isEqualTo("Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An");
        assertThat(mm(frame.getW())).isCloseTo(160, within(0.1));
        assertThat(mm(frame.getX())).isCloseTo(30, within(0.1));
        assertThat(mm(frame.getY())).isBetween(260.0, 277.0);
        assertThat(line.getCTPPr().getPBdr().getTop().getVal().toString()).isEqualTo("single");
        assertThat(file.lookOf("Contact").size()).isEqualTo(11);
    }

    @Test
    @DisplayName("ND30-SD-17, ND30-MC-25: the drafter's mark ends the recipients, 11 pt")
    void drafter() {
        assertThat(file.withStyle("Recipient"))
                .extracting(XWPFParagraph::getText)
                .contains("- Lưu: VT, NC. PL.(300)");
        assertThat(file.lookOf("Recipient").size()).isEqualTo(11);
    }

    @Test
    @DisplayName(
            "ND30-PG-17, ND30-MC-30: the plan that a decision issues is numbered from 1, and names the decision in italics, 14 pt")
    void attached() {
        assertThat(file.part("word/document.xml").split("<w:sectPr>")).hasSize(3);
        assertThat(file.part("word/document.xml").split("w:start=\"1\"")).hasSize(3);
        WrittenDocx.Look look = file.lookOf("AnnexReference");
        assertThat(look.size()).isEqualTo(14);
        assertThat(look.italic()).isTrue();
        assertThat(file.startingWith("(Kèm theo Quyết định số").getStyle()).isEqualTo("AnnexReference");
    }

    @Test
    @DisplayName("ND30-BC-5, ND30-MC-13: articles are numbered in bold: Điều 1.")
    void articles() {
        XWPFParagraph article = file.startingWith("Điều 1. Ban hành kèm theo");

        assertThat(article.getStyle()).isEqualTo("Article");
        assertThat(file.part("word/document.xml"))
                .contains("<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">Điều 1.</w:t>");
    }

    private static double thickness(CTBorder line) {
        return WrittenDocx.number(line.getSz()) / 8 + WrittenDocx.number(line.getSpace());
    }

    private static double mm(Object twips) {
        return WrittenDocx.number(twips) * 25.4 / 1440;
    }
}
