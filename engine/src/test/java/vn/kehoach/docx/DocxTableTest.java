package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;

@DisplayName("A table of data in a DOCX")
class DocxTableTest {
    private final WrittenDocx file = written(table(List.of("Nội dung", "Năm 2026"), List.of(70, 30)));
    private final XWPFTable table = file.word().getTables().get(1);

    @Test
    @DisplayName("It is valid against the schema, with the paragraph behind it that parts it from another table")
    void valid() throws Exception {
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse(file.part("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
        assertThat(file.withStyle("TableEnd")).hasSize(1);
    }

    @Test
    @DisplayName("It has a line around every cell")
    void lines() {
        assertThat(List.of(
                        table.getCTTbl().getTblPr().getTblBorders().getTop(),
                        table.getCTTbl().getTblPr().getTblBorders().getBottom(),
                        table.getCTTbl().getTblPr().getTblBorders().getLeft(),
                        table.getCTTbl().getTblPr().getTblBorders().getRight(),
                        table.getCTTbl().getTblPr().getTblBorders().getInsideH(),
                        table.getCTTbl().getTblPr().getTblBorders().getInsideV()))
                .allSatisfy(line -> {
                    assertThat(line.getVal()).isEqualTo(STBorder.SINGLE);
                    assertThat(line.getSz().intValue()).as("eighths of a point").isEqualTo(4);
                });
    }

    @Test
    @DisplayName("Its columns have the widths that the plan gives them and fill the page from margin to margin: 160 mm")
    void widths() {
        assertThat(table.getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> WrittenDocx.number(column.getW()) * 25.4 / 1440)
                .satisfiesExactly(width -> assertThat(width).isCloseTo(112, within(0.05)), width -> assertThat(width)
                        .isCloseTo(48, within(0.05)));
    }

    @Test
    @DisplayName("Its header row is repeated on each page; no row is split")
    void rows() {
        assertThat(table.getRows()).hasSize(3);
        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false);
        assertThat(table.getRow(1).getTableCells())
                .extracting(XWPFTableCell::getText)
                .containsExactly("Tập huấn 0", "12");
    }

    @Test
    @DisplayName("Header and cells have styles of their own: bold and centred, and plain at the left, both of 13 pt")
    void styles() {
        assertThat(table.getRow(0).getCell(0).getParagraphs().get(0).getStyle()).isEqualTo("TableHeader");
        assertThat(table.getRow(1).getCell(0).getParagraphs().get(0).getStyle()).isEqualTo("TableCell");
        assertThat(file.lookOf("TableHeader").size()).isEqualTo(13);
        assertThat(file.lookOf("TableHeader").bold()).isTrue();
        assertThat(file.lookOf("TableHeader").align()).isEqualTo("center");
        assertThat(file.lookOf("TableCell").size()).isEqualTo(13);
        assertThat(file.lookOf("TableCell").bold()).isFalse();
    }

    @Test
    @DisplayName("Without widths, a column gets what its longest word needs, and long texts get the rest")
    void reckoned() {
        Block.DataTable wordy = new Block.DataTable(
                List.of(),
                List.of(List.of(cell("TT"), cell("Tuyên truyền cho học sinh, sinh viên, người lao động ".repeat(4)))),
                List.of(),
                "");
        List<Double> columns =
                written(wordy).word().getTables().get(1).getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> WrittenDocx.number(column.getW()) * 25.4 / 1440)
                        .toList();

        assertThat(columns.get(0)).isBetween(9.0, 12.0);
        assertThat(columns.get(0) + columns.get(1)).isCloseTo(160, within(0.05));
    }

    private static Block.DataTable table(List<String> columns, List<Integer> widths) {
        return new Block.DataTable(
                columns.stream().map(DocxTableTest::cell).toList(),
                IntStream.range(0, 2)
                        .mapToObj(row -> List.of(cell("Tập huấn " + row), cell("12")))
                        .toList(),
                widths,
                "");
    }

    private static List<Run> cell(String text) {
        return List.of(Run.of(text));
    }

    private static WrittenDocx written(Block.DataTable table) {
        Document plan = SampleDocuments.plan();
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.add(blocks.size() - 1, table);
        return WrittenDocx.of(new Document(plan.info(), plan.form(), blocks));
    }
}
