package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import vn.kehoach.PartyPlan;
import vn.kehoach.document.Document;
import vn.kehoach.document.Images;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.SampleImages;

@DisplayName("A DOCX with images of signature and seal")
class DocxImagesTest {
    private static final double EMU_IN_MM = 36000;

    private final Images images = SampleImages.both();
    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.plan().signed(images));

    @Test
    @DisplayName("ND30-DS-1, ND30-DS-3: they are the PNG files, transparent as they were")
    void pictures() {
        assertThat(file.word().getAllPictures())
                .extracting(picture -> picture.getData())
                .containsExactly(
                        images.signature().orElseThrow().png(),
                        images.seal().orElseThrow().png());
        assertThat(file.part("[Content_Types].xml")).contains("image/png");
    }

    @Test
    @DisplayName(
            "ND30-DS-2, ND30-DS-4, ND30-SD-11: they hang on the room for the signature, the seal in front and over a third of the other")
    void places() {
        places(file);
    }

    @Test
    @DisplayName("HD36-DA-2: in documents of the Party, too")
    void party() {
        places(WrittenDocx.of(PartyPlan.hd36().bare().signed(images)));
    }

    private static void places(WrittenDocx written) {
        List<CTAnchor> anchors = anchors(written);
        assertThat(anchors).hasSize(2);
        CTAnchor signature = anchors.get(0);
        CTAnchor seal = anchors.get(1);

        assertThat(mm(seal.getExtent().getCx())).isCloseTo(36, within(0.01));
        double covered = left(seal) + mm(seal.getExtent().getCx()) - left(signature);
        assertThat(covered / mm(signature.getExtent().getCx())).isCloseTo(1.0 / 3, within(0.001));
        assertThat(seal.getRelativeHeight()).isGreaterThan(signature.getRelativeHeight());
        assertThat(seal.getDocPr().getDescr()).isEqualTo("Hình ảnh dấu của cơ quan, tổ chức");
        assertThat(signature.getDocPr().getDescr()).isEqualTo("Hình ảnh chữ ký của người có thẩm quyền");
    }

    @Test
    @DisplayName(
            "ND30-DS-5: only the document itself is signed, not what is attached to it, even with a signature of its own")
    void attached() {
        Document plan = SampleDocuments.plan();
        PageSequence pages = plan.sequences().get(0);
        Document two = new Document(plan.info(), plan.form(), List.of(pages, pages), plan.attachment());
        WrittenDocx written = WrittenDocx.of(two.signed(images));

        assertThat(written.withStyle("SignatureSpace"))
                .extracting(space -> space.getCTP().getRList().size())
                .containsExactly(2, 0);
    }

    @Test
    void the_text_is_valid_against_the_schema() throws XmlException {
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse(file.part("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("One writer writes documents with and without; a draft shows none")
    void without() {
        Document plan = SampleDocuments.plan();
        DocxWriter writer = DocxWriter.of(plan.form());
        byte[] plain = writer.write(plan);
        writer.write(plan.signed(SampleImages.signature()));
        writer.write(plan.signed(images));

        assertThat(writer.write(plan)).isEqualTo(plain);
        assertThat(anchors(WrittenDocx.of(SampleDocuments.draft().signed(images))))
                .isEmpty();
        assertThat(anchors(WrittenDocx.of(plan.signed(SampleImages.signature()))))
                .hasSize(1);
    }

    private static List<CTAnchor> anchors(WrittenDocx written) {
        return written.withStyle("SignatureSpace").stream()
                .map(XWPFParagraph::getCTP)
                .flatMap(paragraph -> paragraph.getRList().stream())
                .flatMap(run -> run.getDrawingList().stream())
                .flatMap(drawing -> drawing.getAnchorList().stream())
                .toList();
    }

    private static double left(CTAnchor anchor) {
        return mm(anchor.getPositionH().getPosOffset());
    }

    private static double mm(long emu) {
        return emu / EMU_IN_MM;
    }
}
