package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.intake.docx.DocxFile.cell;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

@DisplayName("A table of a DOCX")
class TablesTest {
    private static final String GRID =
            "<w:tblBorders><w:top w:val='single'/><w:left w:val='single'/><w:bottom w:val='single'/>"
                    + "<w:right w:val='single'/><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders>";

    @Test
    void has_its_cells_in_rows_and_its_paragraphs_counted() {
        Table table = DocxFile.of(p(r("Trước"))
                        + table("", row(cell("", "a", "b"), cell("", "c")), row(cell("", "d"), cell("", ""))))
                .table();
        assertThat(words(table)).containsExactly(List.of("a\nb", "c"), List.of("d", ""));
        assertThat(table.place()).isEqualTo(Place.of(2));
        assertThat(table.rows().get(1).get(0).blocks().get(0).place()).isEqualTo(Place.of(5));
    }

    @Test
    void knows_spans_over_columns_and_rows() {
        Table table = DocxFile.of(table(
                        "",
                        row(cell("<w:gridSpan w:val='2'/>", "a"), cell("<w:vMerge w:val='restart'/>", "b")),
                        row(cell("", "c"), cell("", "d"), cell("<w:vMerge/>", "")),
                        row(cell("", "e"), cell("", "f"), cell("<w:vMerge w:val='continue'/>", ""))))
                .table();
        assertThat(words(table)).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        assertThat(table.rows().get(0).get(0).columns()).isEqualTo(2);
        assertThat(table.rows().get(0).get(1).rows()).isEqualTo(3);
    }

    @Test
    void is_ruled_by_its_own_lines_or_those_of_its_style() {
        String style = "<w:style w:type='table' w:styleId='Luoi'><w:tblPr>" + GRID + "</w:tblPr></w:style>"
                + "<w:style w:type='table' w:styleId='Con'><w:basedOn w:val='Luoi'/></w:style>";
        String rows = row(cell("", "a"), cell("", "b")) + row(cell("", "c"), cell("", "d"));
        assertThat(DocxFile.of(table(GRID, rows)).table().ruled()).isTrue();
        assertThat(DocxFile.of(table("<w:tblStyle w:val='Con'/>", rows))
                        .styles(style)
                        .table()
                        .ruled())
                .isTrue();
        assertThat(DocxFile.of(table("", rows)).styles(style).table().ruled()).isFalse();
    }

    @Test
    void is_not_ruled_where_lines_are_switched_off_or_only_underline_a_cell() {
        String rows = row(cell("", "a"), cell("", "b"));
        String off = GRID.replace("single", "nil");
        String underlined = "<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>";
        assertThat(DocxFile.of(table(off, rows)).table().ruled()).isFalse();
        assertThat(DocxFile.of(table("", row(cell(underlined, "a"), cell(underlined, "b"))))
                        .table()
                        .ruled())
                .isFalse();
        String cellsOff =
                "<w:tcBorders><w:top w:val='nil'/><w:left w:val='nil'/><w:bottom w:val='nil'/><w:right w:val='nil'/></w:tcBorders>";
        assertThat(DocxFile.of(table(GRID, row(cell(cellsOff, "a"), cell(cellsOff, "b"))))
                        .table()
                        .ruled())
                .isFalse();
    }

    @Test
    void may_lie_in_another_and_its_rows_and_cells_in_controls() {
        String inner = "<w:tc>" + table("", row(cell("", "trong"))) + p(r("dưới")) + "</w:tc>";
        String controlled = "<w:sdt><w:sdtPr><w:tag w:val='kehoach:/x'/></w:sdtPr><w:sdtContent>" + row(cell("", "a"))
                + "</w:sdtContent></w:sdt>";
        Table table = DocxFile.of(table("", row(inner), controlled)).table();
        assertThat(table.rows().get(0).get(0).blocks()).hasSize(2).first().isInstanceOf(Table.class);
        assertThat(((Paragraph) table.rows().get(1).get(0).blocks().get(0)).control())
                .contains("kehoach:/x");
    }

    @Test
    void lacks_a_row_that_a_tracked_change_takes_out() {
        String gone = "<w:tr><w:trPr><w:del w:author='Văn thư'/></w:trPr><w:tc><w:p><w:del w:author='Văn thư'><w:r>"
                + "<w:delText>bỏ</w:delText></w:r></w:del></w:p></w:tc></w:tr>";
        DocxFile file = DocxFile.of(table("", row(cell("", "a")), gone, row(cell("", "b"))));
        assertThat(words(file.table())).containsExactly(List.of("a"), List.of("b"));
        assertThat(file.remarks(Matter.DELETED)).containsExactly(List.of("Văn thư", "bỏ"));
    }

    private static String table(String properties, String... rows) {
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static List<List<String>> words(Table table) {
        return table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> BlockWords.of(cell.blocks())).toList())
                .toList();
    }
}
