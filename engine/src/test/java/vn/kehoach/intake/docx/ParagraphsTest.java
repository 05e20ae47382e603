package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.paragraph;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.manuscript.Look.Align;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

@DisplayName("A paragraph of a DOCX")
class ParagraphsTest {
    @Test
    void is_known_by_its_number_counted_with_empty_ones() {
        List<Paragraph> paragraphs =
                DocxFile.of(p(r("Một")) + p("") + p(r("   ")) + p(r("Bốn"))).paragraphs();
        assertThat(paragraphs).extracting(Paragraph::place).containsExactly(Place.of(1), Place.of(4));
    }

    @Test
    void joins_runs_of_one_look() {
        assertThat(paragraph(r("Phòng ")
                                + r("<w:lang w:val='vi-VN'/>", "Kinh tế")
                                + r("<w:b/>", " chủ trì")
                                + r("<w:i/>", " ngay"))
                        .text())
                .containsExactly(
                        Stretch.of("Phòng Kinh tế"),
                        new Stretch(" chủ trì", true, false),
                        new Stretch(" ngay", false, true));
    }

    @Test
    void takes_its_look_from_its_style_those_that_is_based_on_and_the_defaults() {
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='26'/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:jc w:val='both'/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type='paragraph' w:styleId='Goc'><w:pPr><w:ind w:left='720'/><w:outlineLvl w:val='1'/></w:pPr>"
                + "<w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Goc'/><w:pPr><w:ind w:firstLine='720'/></w:pPr>"
                + "<w:rPr><w:i/></w:rPr></w:style>";
        Paragraph paragraph = DocxFile.of("<w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr>" + r("Mục tiêu") + "</w:p>")
                .styles(styles)
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).containsExactly(new Stretch("Mục tiêu", true, true));
        assertThat(paragraph.look().align()).isEqualTo(Align.JUSTIFY);
        assertThat(paragraph.look().level()).isEqualTo(2);
        assertThat(paragraph.look().indent()).isEqualTo(25.4);
        assertThat(paragraph.look().size()).isEqualTo(13);
    }

    @Test
    void survives_styles_that_are_based_on_each_other() {
        String styles = "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:b/></w:rPr></w:style>";
        assertThat(DocxFile.of("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + r("Chữ") + "</w:p>")
                        .styles(styles)
                        .paragraphs()
                        .get(0)
                        .text())
                .containsExactly(new Stretch("Chữ", true, false));
    }

    @Test
    void is_plain_where_two_styles_both_make_it_bold() {
        String styles = "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>";
        assertThat(DocxFile.of("<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>" + r("đậm ")
                                + r("<w:rStyle w:val='C'/>", "thường ") + r("<w:b w:val='0'/>", "thường") + "</w:p>")
                        .styles(styles)
                        .paragraphs()
                        .get(0)
                        .text())
                .containsExactly(new Stretch("đậm ", true, false), Stretch.of("thường thường"));
    }

    @Test
    void has_the_level_of_Words_own_heading_styles() {
        DocxFile file = DocxFile.of("<w:p><w:pPr><w:pStyle w:val='H3'/></w:pPr>" + r("Đề mục") + "</w:p>")
                .styles("<w:style w:type='paragraph' w:styleId='H3'><w:name w:val='heading 3'/></w:style>");
        assertThat(file.paragraphs().get(0).look().level()).isEqualTo(3);
    }

    @ParameterizedTest(name = "jc {0} stands {1}")
    @CsvSource({"center, CENTRE", "right, RIGHT", "end, RIGHT", "both, JUSTIFY", "left, LEFT", "start, LEFT"})
    void stands_as_it_says(String jc, Align align) {
        assertThat(paragraph("<w:pPr><w:jc w:val='" + jc + "'/></w:pPr>" + r("Chữ"))
                        .look()
                        .align())
                .isEqualTo(align);
    }

    @Test
    void keeps_breaks_by_hand_tabs_and_hyphens() {
        assertThat(paragraph("<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>KH</w:t><w:noBreakHyphen/>"
                                + "<w:t>UBND, tuyên</w:t><w:softHyphen/><w:t>truyền</w:t></w:r>")
                        .words())
                .isEqualTo("Số:\t12\nKH-UBND, tuyêntruyền");
    }

    @Test
    void has_symbols_as_plain_signs() {
        assertThat(paragraph("<w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t xml:space='preserve'> 80% </w:t>"
                                + "<w:sym w:font='Wingdings' w:char='F0E0'/></w:r>")
                        .words())
                .isEqualTo("≥ 80% →");
    }

    @Test
    void is_in_capitals_where_it_only_looks_so() {
        assertThat(paragraph(r("<w:caps/>", "kế hoạch")).words()).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void is_composed_even_where_an_accent_is_a_run_of_its_own() {
        assertThat(paragraph(r("Ke\u0302") + r("\u0301 hoa") + r("<w:b/>", "\u0323ch"))
                        .text())
                .containsExactly(Stretch.of("Kế hoạ"), new Stretch("ch", true, false));
    }

    @Test
    void shows_the_results_of_fields_and_never_their_instructions() {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("7")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("kết quả")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(paragraph(r("Trước, ") + field + r(", sau")).words()).isEqualTo("Trước, kết quả, sau");
        assertThat(paragraph("<w:fldSimple w:instr='DATE'>" + r("ngày 01") + "</w:fldSimple>")
                        .words())
                .isEqualTo("ngày 01");
    }

    @Test
    void loses_nothing_to_a_field_that_never_ends() {
        String broken = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>";
        assertThat(DocxFile.of(p(broken + r("Một")) + p(r("Hai"))).words()).containsExactly("Một", "Hai");
    }

    @Test
    void is_whole_across_links_smart_tags_and_controls() {
        assertThat(paragraph("<w:hyperlink r:id='rId9'>" + r("Nghị quyết") + "</w:hyperlink><w:smartTag><w:smartTagPr/>"
                                + r(" số ") + "</w:smartTag><w:sdt><w:sdtPr><w:tag w:val='so'/></w:sdtPr><w:sdtContent>"
                                + r("12") + "</w:sdtContent></w:sdt><w:customXml><w:customXmlPr/>" + r("/NQ")
                                + "</w:customXml>"
                                + "<w:la>" + r("-CP") + "</w:la>")
                        .words())
                .isEqualTo("Nghị quyết số 12/NQ-CP");
    }

    @Test
    void keeps_formulas_and_ruby_as_words() {
        assertThat(paragraph("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>" + r("trên")
                                + "</w:rt><w:rubyBase>" + r(" dưới") + "</w:rubyBase></w:ruby></w:r>")
                        .words())
                .isEqualTo("a+b dưới (trên)");
    }

    @Test
    void knows_the_nearest_of_our_controls_around_it() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val='%s'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        List<Paragraph> paragraphs = DocxFile.of(control.formatted(
                                "kehoach:/a",
                                p(r("Một"))
                                        + control.formatted("khac", p(r("Hai")))
                                        + control.formatted("kehoach:/b", p(r("Ba"))))
                        + p(r("Bốn"))
                        + p(control.formatted("kehoach:/c", r("Năm"))))
                .paragraphs();
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.control().orElse(""))
                .containsExactly("kehoach:/a", "kehoach:/a", "kehoach:/b", "", "kehoach:/c");
    }

    @Test
    void leaves_hidden_words_out_and_tells_of_them() {
        DocxFile file = DocxFile.of(p(r("Thấy") + r("<w:vanish/>", " giấu")));
        assertThat(file.words()).containsExactly("Thấy");
        assertThat(file.remarks(Matter.HIDDEN)).containsExactly(List.of("giấu"));
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({".VnTime, TCVN3, KÕ ho¹ch", "VNI-Times, VNI, Keá hoaïch"})
    void is_decoded_by_its_font(String font, String encoding, String typed) {
        DocxFile file = DocxFile.of(p(r("<w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/>", typed)));
        assertThat(file.words()).containsExactly("Kế hoạch");
        assertThat(file.remarks(Matter.LEGACY_ENCODING)).hasSize(1);
        assertThat(file.remarks(Matter.LEGACY_ENCODING).get(0).get(0)).startsWith(encoding);
    }

    @Test
    void is_decoded_by_the_font_of_its_style_or_theme_even_where_runs_part_a_letter() {
        DocxFile styled = DocxFile.of(
                        "<w:p><w:pPr><w:pStyle w:val='C'/></w:pPr>" + r("Ke") + r("á") + r(" hoaïch") + "</w:p>")
                .styles("<w:style w:type='paragraph' w:styleId='C'><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'"
                        + " w:hAnsiTheme='minorHAnsi'/></w:rPr></w:style>")
                .theme("VNI-Times");
        assertThat(styled.words()).containsExactly("Kế hoạch");
    }
}
