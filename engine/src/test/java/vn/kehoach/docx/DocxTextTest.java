package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.StyleName;

@DisplayName("The text of a DOCX")
class DocxTextTest {
    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.plan());

    @Test
    @DisplayName("ND30-CC-4, ND30-MC-29: bases 14 pt, italic, not bold")
    void basis() {
        looks("Căn cứ Luật", 14, false, true);
    }

    @Test
    @DisplayName(
            "ND30-CC-5, ND30-CC-6, ND30-CC-7, ND30-CC-9: a paragraph for each basis, after the title, no dash, text as composed")
    void bases() {
        assertThat(file.withStyle("Basis"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Căn cứ Luật Phòng, chống ma túy;", "Căn cứ Luật Tổ chức chính quyền địa phương.");
        List<String> styles =
                file.paragraphs().stream().map(XWPFParagraph::getStyle).toList();
        assertThat(styles.get(styles.indexOf("Basis") - 1)).isEqualTo("SubtitleRule");
    }

    @Test
    @DisplayName("ND30-ND-1, ND30-MC-10, ND30-SD-7: body text 14 pt, upright, not bold")
    void body() {
        looks("Thực hiện nhiệm vụ", 14, false, false);
    }

    @Test
    @DisplayName("ND30-ND-2, ND30-ND-3: justified, the first line indented 12.7 mm")
    void alignment() {
        for (String start : List.of("Thực hiện", "Căn cứ", "a) ", "- Công an xã")) {
            assertThat(file.look(start).align()).as(start).isEqualTo("both");
        }
        for (String start : List.of("Thực hiện", "Căn cứ", "I. ", "1. ", "a) ", "- Công an xã")) {
            assertThat(file.look(start).firstLine()).as(start).isCloseTo(12.7, within(0.02));
        }
    }

    @Test
    @DisplayName("ND30-ND-4: at least 6 pt between paragraphs")
    void space() {
        for (String start : List.of("Thực hiện", "Căn cứ", "I. ", "1. ", "a) ", "- Công an xã")) {
            assertThat(file.look(start).after()).as(start).isGreaterThanOrEqualTo(6);
        }
        assertThat(file.part("word/styles.xml")).doesNotContain("contextualSpacing");
    }

    @Test
    @DisplayName("ND30-ND-5, ND30-ND-6: lines single to one and a half, as a multiple and not in points")
    void lines() {
        for (String style : List.of("Normal", "Basis", "Heading1", "Heading2", "Point")) {
            assertThat(file.lookOf(style).lines()).as(style).isBetween(1.0, 1.5);
            assertThat(file.style(style).getPPr().getSpacing().getLineRule().toString())
                    .isEqualTo("auto");
        }
    }

    @Test
    @DisplayName("ND30-ND-7: the text ends as composed, with ./.")
    void lastMark() {
        assertThat(file.startingWith("Trên đây").getText()).endsWith("./.");
    }

    @Test
    @DisplayName("ND30-BC-7, ND30-BC-8, ND30-MC-12, ND30-MC-16: I. TITLE, real capitals on one line, 14 pt, bold")
    void section() {
        assertThat(file.startingWith("I. ").getText()).isEqualTo("I. MỤC ĐÍCH, YÊU CẦU VÀ NHIỆM VỤ 1.0");
        looks("I. ", 14, true, false);
        assertThat(file.part("word/styles.xml")).doesNotContain("w:caps");
    }

    @Test
    @DisplayName("ND30-BC-9, ND30-MC-14: 1. Title, small letters on its own line, 14 pt, bold")
    void clauseWithTitle() {
        assertThat(file.startingWith("1. ").getText()).isEqualTo("1. Phòng ngừa, tuyên truyền");
        looks("1. ", 14, true, false);
    }

    @Test
    @DisplayName(
            "ND30-BC-10, ND30-BC-11, ND30-BC-14, ND30-MC-15: clauses without title, points and dashes 14 pt, upright, not bold")
    void points() {
        looks("a) ", 14, false, false);
        looks("- Công an xã", 14, false, false);
    }

    @Test
    @DisplayName("ND30-BC-12, ND30-BC-13: marks are text, Vietnamese letters among them; no automatic numbering")
    void marksAreText() {
        assertThat(file.withStyle("Point"))
                .extracting(paragraph -> paragraph.getText().split(" ")[0])
                .startsWith("a)", "b)", "c)", "d)", "đ)", "-");
        assertThat(file.part("word/document.xml")).doesNotContain("w:numPr");
        assertThat(file.parts()).doesNotContainKey("word/numbering.xml");
    }

    @Test
    void headings_are_Words_own_and_stand_in_the_outline() {
        assertThat(file.startingWith("I. ").getStyle()).isEqualTo("Heading1");
        assertThat(file.startingWith("1. ").getStyle()).isEqualTo("Heading2");
        for (int level = 1; level <= 6; level++) {
            assertThat(file.style("Heading" + level).getName().getVal()).isEqualTo("heading " + level);
            assertThat(file.style("Heading" + level).getPPr().getOutlineLvl().getVal())
                    .isEqualTo(level - 1);
        }
    }

    @Test
    void a_heading_of_another_look_stands_in_the_outline_too() {
        Document document = SampleDocuments.plan();
        Block heading = new Block.Heading(3, StyleName.POINT, "a)", List.of(Run.of("Rà soát")));
        Block deep = new Block.Heading(3, StyleName.CLAUSE_HEADING, "1.1.", List.of(Run.of("Quản lý")));
        WrittenDocx written = WrittenDocx.of(new Document(document.info(), document.form(), List.of(heading, deep)));
        assertThat(written.startingWith("a) Rà soát").getStyle()).isEqualTo("Point");
        assertThat(written.startingWith("a) Rà soát").getCTPPr().getOutlineLvl().getVal())
                .isEqualTo(2);
        assertThat(written.startingWith("1.1. Quản lý").getStyle()).isEqualTo("Heading3");
    }

    @Test
    void headings_stay_with_what_follows_and_no_line_stands_alone() {
        assertThat(file.lookOf("Heading1").keepsWithNext()).isTrue();
        assertThat(file.lookOf("Heading2").keepsWithNext()).isTrue();
        for (String style : List.of("Normal", "Point", "Basis", "Heading1")) {
            assertThat(file.style(style).getPPr().isSetWidowControl()).as(style).isTrue();
        }
    }

    @Test
    void styles_carry_the_Vietnamese_names_of_the_components() {
        assertThat(file.style("Nation").getName().getVal()).isEqualTo("Quốc hiệu");
        assertThat(file.style("Nation").getCustomStyle()).isEqualTo(true);
        assertThat(file.style("Number").getName().getVal())
                .as("a comma would split the name in Word")
                .isEqualTo("Số – ký hiệu");
        assertThat(file.style("Heading1").getAliases().getVal()).isEqualTo("Mục");
    }

    @Test
    void runs_are_bold_or_italic_where_the_author_said_so() {
        List<XWPFRun> runs = file.startingWith("- Công an xã").getRuns();
        assertThat(runs).filteredOn(XWPFRun::isBold).extracting(XWPFRun::text).containsExactly("chủ trì");
        assertThat(runs).filteredOn(XWPFRun::isItalic).extracting(XWPFRun::text).containsExactly("đoàn thể");
    }

    @Test
    void what_is_still_to_fill_in_is_highlighted_in_a_draft() {
        WrittenDocx draft = WrittenDocx.of(SampleDocuments.draft());
        assertThat(draft.startingWith("- Công an xã").getRuns())
                .filteredOn(XWPFRun::isHighlighted)
                .extracting(XWPFRun::text)
                .containsExactly("TODO");
        assertThat(file.part("word/document.xml")).doesNotContain("w:highlight");
    }

    @Test
    void characters_with_a_meaning_in_XML_are_text() {
        assertThat(file.startingWith("- Công an xã").getText()).contains("người nghiện & người sử dụng");
    }

    private void looks(String start, double size, boolean bold, boolean italic) {
        WrittenDocx.Look look = file.look(start);
        assertThat(look.size()).isEqualTo(size);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
    }
}
