package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Attachment;
import vn.kehoach.document.Document;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.SampleImages;
import vn.kehoach.document.Separation;

@DisplayName("The DOCX of an annex that is a file of its own")
class DocxAnnexFileTest {
    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-03-02T14:05:30+07:00");
    private static final double TWIPS_IN_MM = 1440 / 25.4;

    @Test
    @DisplayName(
            "ND30-DS-6, ND30-DS-7: number, day and time of signing at the top right, out of the flow, on the first page")
    void text() {
        List<Document> files = files(AnnexFiles.signed(SIGNED));
        for (Document annex : files.subList(1, files.size())) {
            WrittenDocx file = WrittenDocx.of(annex);
            XWPFParagraph text = file.word().getParagraphs().get(0);
            CTFramePr frame = text.getCTP().getPPr().getFramePr();
            double paper =
                    mm(file.word().getDocument().getBody().getSectPr().getPgSz().getW());

            assertThat(text.getText()).isEqualTo("15/KH-UBND; 02/03/2026; 14:05:30+07:00");
            assertThat(mm(frame.getY())).isCloseTo(10, within(0.1));
            assertThat(paper - mm(frame.getX()) - mm(frame.getW())).isCloseTo(20, within(0.1));
            assertThat(file.word().getParagraphs().get(1).getText()).startsWith("Phụ lục");
        }
        assertThat(WrittenDocx.of(files.get(0)).part("word/document.xml")).doesNotContain("+07:00");
    }

    @Test
    @DisplayName("ND30-DS-8, ND30-MC-31: 10 pt, upright, black, as written, ending at the right")
    void look() {
        String styles = WrittenDocx.of(files(AnnexFiles.SEPARATE).get(1)).part("word/styles.xml");
        String style = styles.substring(styles.indexOf("w:styleId=\"SigningTime\""));
        style = style.substring(0, style.indexOf("</w:style>"));

        assertThat(style)
                .contains("<w:sz w:val=\"20\"/>")
                .contains("<w:jc w:val=\"right\"/>")
                .doesNotContain("w:color")
                .doesNotContain("w:caps");
        assertThat(style).containsPattern("<w:i w:val=\"(false|0)\"/>").containsPattern("<w:b w:val=\"(false|0)\"/>");
    }

    @Test
    @DisplayName("Without the time it bears none: a word processor's file has no field for it")
    void open() {
        assertThat(WrittenDocx.of(files(AnnexFiles.SEPARATE).get(1))
                        .word()
                        .getParagraphs()
                        .get(0)
                        .getText())
                .startsWith("Phụ lục");
    }

    @Test
    @DisplayName("It carries no plan and no image; the text carries both, and says that its annexes are apart")
    void carried() {
        Document whole = SampleDocuments.annexes(3)
                .with(new Attachment("id: mau", Map.of()))
                .signed(SampleImages.both());
        List<Document> files = Separation.of(whole).documents(Optional.empty(), each -> each);

        for (Document annex : files.subList(1, files.size())) {
            WrittenDocx file = WrittenDocx.of(annex);
            assertThat(file.parts().keySet()).noneMatch(part -> part.startsWith("customXml"));
            assertThat(file.part("word/document.xml")).doesNotContain("w:sdt");
            assertThat(file.word().getAllPictures()).isEmpty();
        }
        WrittenDocx text = WrittenDocx.of(files.get(0));
        assertThat(text.word().getAllPictures()).hasSize(2);
        assertThat(text.parts().keySet()).anyMatch(part -> part.startsWith("customXml"));
        assertThat(text.part("customXml/item1.xml")).contains("<annexes files=\"separate\"/>");
    }

    private static List<Document> files(AnnexFiles wanted) {
        return Separation.of(SampleDocuments.annexes(3)).documents(wanted.signedAt(), each -> each);
    }

    private static double mm(Object twips) {
        return new BigInteger(twips.toString()).doubleValue() / TWIPS_IN_MM;
    }
}
