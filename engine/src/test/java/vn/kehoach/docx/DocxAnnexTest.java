package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.kehoach.document.SampleDocuments;

@DisplayName("Annexes in a DOCX")
class DocxAnnexTest {
    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.annexes(1000));
    private final XWPFTable table =
            file.word().getTables().get(file.word().getTables().size() - 1);

    @Test
    @DisplayName("It is valid against the schema")
    void valid() throws Exception {
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse(file.part("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName(
            "ND30-PL-2, ND30-PL-3, ND30-MC-22: the label on its own line, centred, small letters, 14 pt, upright, bold")
    void label() {
        assertThat(file.withStyle("AnnexLabel"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Phụ lục I", "Phụ lục II");
        look("AnnexLabel", true, false);
    }

    @Test
    @DisplayName("ND30-PL-4, ND30-MC-23: the title centred, capitals, 13 to 14 pt, upright, bold")
    void title() {
        assertThat(file.withStyle("AnnexTitle"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("CÁC NHÓM VIỆC", "DỰ KIẾN KINH PHÍ");
        look("AnnexTitle", true, false);
    }

    @Test
    @DisplayName(
            "ND30-PL-5, ND30-PL-6, ND30-MC-30: the reference in parentheses, 13 to 14 pt, italic; number and day left open")
    void reference() {
        assertThat(file.withStyle("AnnexReference"))
                .extracting(XWPFParagraph::getText)
                .allMatch(
                        text -> text.matches("\\(Kèm theo Kế hoạch số\\s+/KH-UBND ngày\\s+tháng\\s+năm\\s+của .*\\)"));
        look("AnnexReference", false, true);
    }

    @Test
    @DisplayName("ND30-PL-7: a short rule under the reference")
    void rule() {
        assertThat(file.withStyle("AnnexReferenceRule")).hasSize(2);
    }

    @Test
    @DisplayName("ND30-PG-17: each annex is a section whose pages count from 1; the lying one is A4 on its side")
    void pages() {
        List<CTSectPr> sections = new ArrayList<>();
        file.word().getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .forEach(paragraph -> sections.add(paragraph.getCTP().getPPr().getSectPr()));
        sections.add(file.word().getDocument().getBody().getSectPr());

        assertThat(sections).hasSize(3).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart().intValue()).isEqualTo(1);
            assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
        });
        assertThat(sections.get(2).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(WrittenDocx.number(sections.get(2).getPgSz().getW()) * 25.4 / 1440)
                .isCloseTo(297, within(0.05));
    }

    @Test
    @DisplayName("ND30-ND-8: a head of two rows with merged cells is repeated, and none of a thousand rows is split")
    void head() {
        assertThat(table.getRows()).hasSize(1002).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRows().subList(0, 3))
                .extracting(XWPFTableRow::isRepeatHeader)
                .containsExactly(true, true, false);
        List<CTTcPr> above = properties(0);
        assertThat(above).hasSize(4);
        assertThat(above.get(0).getVMerge().getVal()).isEqualTo(STMerge.RESTART);
        assertThat(above.get(2).getGridSpan().getVal().intValue()).isEqualTo(2);
        List<CTTcPr> below = properties(1);
        assertThat(below).hasSize(5);
        assertThat(below.get(0).isSetVMerge()).isTrue();
        assertThat(below.get(2).isSetVMerge()).isFalse();
    }

    @Test
    @DisplayName("Numbers stand right")
    void numbers() {
        assertThat(table.getRow(2).getCell(2).getParagraphs().get(0).getAlignment())
                .hasToString("RIGHT");
        assertThat(table.getRow(2)
                        .getCell(1)
                        .getParagraphs()
                        .get(0)
                        .getCTP()
                        .getPPr()
                        .isSetJc())
                .as("texts stand as the style says")
                .isFalse();
    }

    private void look(String style, boolean bold, boolean italic) {
        WrittenDocx.Look look = file.lookOf(style);
        assertThat(look.size()).isEqualTo(14);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
        assertThat(look.align()).isEqualTo("center");
    }

    private List<CTTcPr> properties(int row) {
        return table.getRow(row).getCtRow().getTcList().stream()
                .map(cell -> cell.getTcPr())
                .toList();
    }
}
