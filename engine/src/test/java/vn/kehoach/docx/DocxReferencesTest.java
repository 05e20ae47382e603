package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.StyleName;

@DisplayName("References in a DOCX")
class DocxReferencesTest {
    private static WrittenDocx referring() {
        Document plan = SampleDocuments.plan();
        Run reference = new Run("khoản 1 Mục I", false, true, false, "/solutions/items/0/text", Optional.empty());
        return WrittenDocx.of(new Document(
                plan.info(),
                plan.form(),
                List.of(
                        new Block.Heading(
                                1, StyleName.SECTION, "I.", List.of(Run.of("Giải pháp")), "/solutions/heading"),
                        new Block.Paragraph(
                                StyleName.POINT,
                                "1.",
                                List.of(Run.of("Phát tờ rơi.")),
                                false,
                                "/solutions/items/0/text"),
                        new Block.Paragraph(
                                StyleName.POINT,
                                "2.",
                                List.of(Run.of("Xem "), reference, Run.of(".")),
                                false,
                                "/solutions/items/1/text"))));
    }

    @Test
    @DisplayName("The words are a link inside the document, the paragraph with the number a hidden bookmark")
    void link() {
        String body = referring().part("word/document.xml");

        assertThat(body)
                .contains("<w:hyperlink w:anchor=\"_Ref1\" w:history=\"1\"><w:r><w:rPr><w:i/><w:iCs/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">khoản 1 Mục I</w:t></w:r></w:hyperlink>")
                .contains("<w:bookmarkStart w:id=\"0\" w:name=\"_Ref1\"/><w:r>")
                .containsOnlyOnce("<w:bookmarkStart")
                .contains("Phát tờ rơi.</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>");
    }
}
