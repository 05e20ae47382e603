package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.intake.docx.DocxFile.listed;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The automatic numbers of a DOCX")
class NumbersTest {
    private static final String OUTLINE =
            list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"));
    private static final String DECIMAL =
            list(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3."));

    @Test
    void are_labels_as_Word_shows_them_and_no_part_of_the_text() {
        DocxFile file = DocxFile.of(listed(1, 0, "Mục tiêu")
                        + listed(1, 1, "Chung")
                        + listed(1, 1, "Riêng")
                        + listed(1, 2, "Năm đầu")
                        + listed(1, 0, "Giải pháp")
                        + listed(1, 1, "Tuyên truyền"))
                .numbering(OUTLINE + num(1, 1));
        assertThat(file.labels()).containsExactly("I.", "1.", "2.", "a)", "II.", "1.");
        assertThat(file.words()).startsWith("Mục tiêu", "Chung");
    }

    @Test
    void of_several_levels_show_the_numbers_above_them() {
        DocxFile file = DocxFile.of(listed(1, 0, "A")
                        + listed(1, 1, "B")
                        + listed(1, 2, "C")
                        + listed(1, 2, "D")
                        + listed(1, 1, "E")
                        + listed(1, 2, "F"))
                .numbering(DECIMAL + num(1, 1));
        assertThat(file.labels()).containsExactly("1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.1.");
    }

    @ParameterizedTest(name = "{0} shows {1} for 4 and {2} for 29")
    @CsvSource({
        "decimal, 4, 29",
        "decimalZero, 04, 29",
        "upperRoman, IV, XXIX",
        "lowerRoman, iv, xxix",
        "upperLetter, D, CC",
        "lowerLetter, d, cc",
        "none, '', ''"
    })
    void know_the_formats(String format, String four, String twentyNine) {
        String body = IntStream.rangeClosed(1, 29)
                .mapToObj(i -> listed(1, 0, "Việc thứ " + i))
                .collect(Collectors.joining());
        DocxFile file = DocxFile.of(body).numbering(list(1, level(0, format, "%1")) + num(1, 1));
        assertThat(file.labels().get(3)).isEqualTo(four);
        assertThat(file.labels().get(28)).isEqualTo(twentyNine);
    }

    @Test
    void go_on_through_lists_with_one_description_and_restart_where_an_override_says_so() {
        DocxFile file = DocxFile.of(listed(1, 0, "A")
                        + listed(2, 0, "B")
                        + listed(3, 0, "C")
                        + listed(3, 0, "D")
                        + listed(1, 0, "E"))
                .numbering(DECIMAL + num(1, 1) + num(2, 1)
                        + "<w:num w:numId='3'><w:abstractNumId w:val='1'/>"
                        + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>");
        assertThat(file.labels()).containsExactly("1.", "2.", "5.", "6.", "7.");
    }

    @Test
    void of_an_overridden_level_are_written_as_the_override_says() {
        DocxFile file = DocxFile.of(listed(1, 0, "A"))
                .numbering(DECIMAL + "<w:num w:numId='1'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
                        + level(0, "upperLetter", "Phần %1") + "</w:lvlOverride></w:num>");
        assertThat(file.labels()).containsExactly("Phần A");
    }

    @Test
    void of_a_level_that_never_restarts_go_on() {
        String never = "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/>"
                + "<w:lvlText w:val='%2.'/></w:lvl>";
        DocxFile file = DocxFile.of(listed(1, 0, "A") + listed(1, 1, "B") + listed(1, 0, "C") + listed(1, 1, "D"))
                .numbering(list(1, level(0, "upperRoman", "%1."), never) + num(1, 1));
        assertThat(file.labels()).containsExactly("I.", "1.", "II.", "2.");
    }

    @Test
    void of_legal_levels_are_decimal_throughout() {
        String legal = "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/>"
                + "<w:lvlText w:val='%1.%2.'/></w:lvl>";
        DocxFile file = DocxFile.of(listed(1, 0, "A") + listed(1, 0, "B") + listed(1, 1, "C"))
                .numbering(list(1, level(0, "upperRoman", "%1."), legal) + num(1, 1));
        assertThat(file.labels()).containsExactly("I.", "II.", "2.1.");
    }

    @Test
    void come_with_styles_whose_level_the_list_names() {
        String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>" + r("Đề mục") + "</w:p>";
        String linked = "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='Muc'/>"
                + "<w:lvlText w:val='%1.%2.'/></w:lvl>";
        DocxFile file = DocxFile.of(styled.formatted("Phan") + styled.formatted("Muc") + styled.formatted("Muc"))
                .styles(style("Phan", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                        + style("Muc", "<w:numPr><w:numId w:val='1'/></w:numPr>"))
                .numbering(list(1, level(0, "decimal", "%1."), linked) + num(1, 1));
        assertThat(file.labels()).containsExactly("1.", "1.1.", "1.2.");
    }

    @Test
    void of_a_style_are_switched_off_by_number_zero() {
        DocxFile file = DocxFile.of("<w:p><w:pPr><w:pStyle w:val='Muc'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                        + r("Không đánh số") + "</w:p>")
                .styles(style("Muc", "<w:numPr><w:numId w:val='1'/></w:numPr>"))
                .numbering(DECIMAL + num(1, 1));
        assertThat(file.labels()).containsExactly("");
    }

    @Test
    void are_found_through_a_numbering_style() {
        DocxFile file = DocxFile.of(listed(2, 0, "A"))
                .styles(
                        "<w:style w:type='numbering' w:styleId='Kieu'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .numbering(DECIMAL
                        + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='Kieu'/></w:abstractNum>"
                        + num(1, 1) + num(2, 2));
        assertThat(file.labels()).containsExactly("1.");
    }

    @Test
    void count_empty_paragraphs_as_Word_does() {
        DocxFile file = DocxFile.of(listed(1, 0, "A") + listed(1, 0, "") + listed(1, 0, "C"))
                .numbering(DECIMAL + num(1, 1));
        assertThat(file.labels()).containsExactly("1.", "3.");
    }

    @ParameterizedTest(name = "{1} of {0} is shown as {2}")
    @CsvSource({
        "Symbol, \uf0b7, •",
        "Wingdings, \uf0a7, •",
        "Symbol, \uf02d, -",
        "Times New Roman, -, -",
        "Times New Roman, –, -",
        "Times New Roman, +, +",
        "Courier New, o, •"
    })
    void of_bullets_are_plain_signs(String font, String sign, String shown) {
        String bullet = "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='" + sign
                + "'/><w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr></w:lvl>";
        assertThat(DocxFile.of(listed(1, 0, "A"))
                        .numbering(list(1, bullet) + num(1, 1))
                        .labels())
                .containsExactly(shown);
    }

    @Test
    void of_lists_that_the_file_does_not_have_are_none() {
        assertThat(DocxFile.of(listed(7, 0, "A")).labels()).containsExactly("");
        assertThat(DocxFile.of(listed(7, 0, "A")).numbering(num(7, 99)).labels())
                .containsExactly("");
    }

    @Test
    void of_a_list_bring_its_indents() {
        String indented = "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/>"
                + "<w:pPr><w:ind w:left='1440' w:hanging='720'/></w:pPr></w:lvl>";
        DocxFile file = DocxFile.of(listed(1, 0, "A") + p(r("B"))).numbering(list(1, indented) + num(1, 1));
        assertThat(file.paragraphs().get(0).look().indent()).isEqualTo(12.7);
        assertThat(file.paragraphs().get(1).look().indent()).isZero();
    }

    private static String style(String id, String properties) {
        return "<w:style w:type='paragraph' w:styleId='%s'><w:pPr>%s</w:pPr></w:style>".formatted(id, properties);
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String num(int id, int list) {
        return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/></w:num>".formatted(id, list);
    }
}
