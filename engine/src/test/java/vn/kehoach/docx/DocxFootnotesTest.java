package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.StyleName;

@DisplayName("Footnotes in a DOCX")
class DocxFootnotesTest {
    private static Document noted(String first, String second) {
        Document plan = SampleDocuments.plan();
        return new Document(
                plan.info(), plan.form(), List.of(paragraph(1, first), paragraph(2, second), closing(plan)));
    }

    private static Block closing(Document plan) {
        return plan.blocks().get(plan.blocks().size() - 1);
    }

    private static Block paragraph(int number, String note) {
        Run.Note called = new Run.Note(number, List.of(Run.of(note)));
        return new Block.Paragraph(
                StyleName.BODY, "", List.of(Run.of("Tuyên truyền"), Run.of(called), Run.of(" hằng tuần.")), false);
    }

    @Test
    @DisplayName("They are footnotes of the word processor, each with its number, in the style “footnote text”")
    void footnotes() throws Exception {
        byte[] file = DocxWriter.of(SampleDocuments.plan().form()).write(noted("Trên loa.", "Ở trường."));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFFootnote> notes = word.getFootnotes().stream()
                    .filter(note -> note.getId().intValue() > 0)
                    .toList();

            assertThat(notes)
                    .extracting(note -> note.getParagraphs().get(0).getText().strip())
                    .containsExactly("Trên loa.", "Ở trường.");
            assertThat(notes.get(0).getParagraphs().get(0).getStyle()).isEqualTo("FootnoteText");
        }
    }

    @Test
    @DisplayName("Every part is valid against the schema; without footnotes there is no part for them")
    void valid() throws XmlException {
        WrittenDocx written = WrittenDocx.of(noted("Trên loa.", "Ở trường."));

        assertThat(faults(FootnotesDocument.Factory.parse(written.part("word/footnotes.xml"))))
                .isEmpty();
        assertThat(faults(DocumentDocument.Factory.parse(written.part("word/document.xml"))))
                .isEmpty();
        assertThat(faults(SettingsDocument.Factory.parse(written.part("word/settings.xml"))))
                .isEmpty();
        assertThat(WrittenDocx.of(SampleDocuments.plan()).part("[Content_Types].xml"))
                .doesNotContain("footnotes");
    }

    @Test
    @DisplayName(
            "Above a head, pages with footnotes begin with a paragraph of 1 pt, without which LibreOffice leaves a line empty there")
    void aboveHead() {
        Document plan = SampleDocuments.plan();
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.add(2, paragraph(1, "Trên loa."));
        WrittenDocx noted = WrittenDocx.of(new Document(plan.info(), plan.form(), blocks));

        assertThat(noted.word().getBodyElements().get(0))
                .isInstanceOfSatisfying(XWPFParagraph.class, above -> assertThat(above.getStyle())
                        .isEqualTo("End"));
        assertThat(noted.word().getBodyElements().get(1)).isInstanceOf(XWPFTable.class);
        assertThat(WrittenDocx.of(plan).word().getBodyElements().get(0)).isInstanceOf(XWPFTable.class);
    }

    @Test
    @DisplayName(
            "Between two versions the notes that are gone and those that are new are both in the file, each called once")
    void tracked() throws Exception {
        byte[] file = DocxWriter.of(SampleDocuments.plan().form())
                .write(
                        noted("Trên loa.", "Ở trường."),
                        noted("Trên loa.", "Ở nhà."),
                        new Revision("Ban soạn thảo", LocalDate.of(2026, 1, 9)));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getFootnotes().stream().filter(note -> note.getId().intValue() > 0))
                    .hasSize(4);
            assertThat(word.getDocument().xmlText()).containsPattern("footnoteReference w:id=\"[13]\"");
        }
    }

    private static List<XmlError> faults(XmlObject xml) {
        List<XmlError> faults = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }
}
