package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.PartyPlan;
import vn.kehoach.document.Document;
import vn.kehoach.document.Images;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.SampleImages;

@DisplayName("A PDF with images of signature and seal")
class SigningImagesTest {
    private static final double POINTS_IN_MM = 72 / 25.4;

    private final Document document = Samples.plan(1).signed(SampleImages.both());

    @Test
    @DisplayName("ND30-DS-1, ND30-DS-3: they keep their colours and their transparent ground")
    void colours() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document).bytes())) {
            PDImageXObject signature = image(file, "I0");
            PDImageXObject seal = image(file, "I1");

            assertThat(signature.getImage().getRGB(0, 0) >>> 24).isZero();
            assertThat(seal.getImage().getRGB(180, 180) >>> 24).isZero();
            assertThat(seal.getImage().getRGB(180, 5)).isEqualTo(0xFFD01010);
        }
    }

    @Test
    @DisplayName(
            "ND30-DS-2, ND30-DS-4, ND30-SD-11: the signature between post and name, in the middle; the seal over a third of it at its left")
    void places() {
        both(document);
    }

    @Test
    @DisplayName("HD36-DA-2: in documents of the Party, too")
    void party() {
        both(PartyPlan.hd36().signed(SampleImages.both()));
    }

    @Test
    @DisplayName(
            "ND30-DS-5: only the document itself is signed, not what is attached to it, even with a signature of its own")
    void attached() {
        PageSequence pages = document.sequences().get(0);
        Document two = new Document(document.info(), document.form(), List.of(pages, pages), document.attachment());

        List<PageLayout.Page> laid =
                PdfWriter.layout(two.signed(SampleImages.both())).pages();
        assertThat(laid.subList(0, laid.size() / 2))
                .anyMatch(page -> page.figures().size() == 2);
        assertThat(laid.subList(laid.size() / 2, laid.size()))
                .allMatch(page -> page.figures().isEmpty());
    }

    private static void both(Document document) {
        List<PageLayout.Page> pages = PdfWriter.layout(document).pages();
        PageLayout.Page last = pages.stream()
                .filter(page -> !page.figures().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(last.figures())
                .extracting(PageLayout.Figure::kind)
                .containsExactly(Images.Kind.SIGNATURE, Images.Kind.SEAL);
        PageLayout.Figure signature = last.figures().get(0);
        PageLayout.Figure seal = last.figures().get(1);

        List<PageLayout.Line> right = last.lines().stream()
                .filter(line -> line.x() > last.width() / 2)
                .toList();
        double middle = signature.x() + signature.width() / 2;
        PageLayout.Line above = right.stream()
                .filter(line -> line.baseline() < signature.y())
                .reduce((one, next) -> next)
                .orElseThrow();
        PageLayout.Line below = right.stream()
                .filter(line -> line.baseline() > signature.y() + signature.height())
                .findFirst()
                .orElseThrow();
        assertThat(above.x() + above.width() / 2).isCloseTo(middle, within(0.5));
        assertThat(below.x() + below.width() / 2).isCloseTo(middle, within(0.5));
        assertThat(signature.width() / signature.height()).isCloseTo(300.0 / 120, within(0.01));

        assertThat(seal.width() / POINTS_IN_MM).isCloseTo(36, within(0.01));
        assertThat((seal.x() + seal.width() - signature.x()) / signature.width())
                .isCloseTo(1.0 / 3, within(0.001));
        assertThat(seal.x()).isLessThan(signature.x());
    }

    @Test
    @DisplayName("It is PDF/A-2a and PDF/UA-1, and those who do not see the images are told")
    void valid() throws Exception {
        byte[] pdf = PdfWriter.write(document).bytes();

        assertThat(PdfaTest.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaTest.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadStructure.of(pdf).every("Sect").get(1).shape()).contains("Figure Figure");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(alternatives(
                            file.getDocumentCatalog().getStructureTreeRoot().getKids()))
                    .containsExactly("Hình ảnh chữ ký của người có thẩm quyền", "Hình ảnh dấu của cơ quan, tổ chức");
        }
    }

    @Test
    @DisplayName("Where an image is, no field waits for a signature; without the seal's image its field stays")
    void fields() throws IOException {
        try (PDDocument both = Loader.loadPDF(PdfWriter.write(document).bytes());
                PDDocument one = Loader.loadPDF(PdfWriter.write(Samples.plan(1).signed(SampleImages.signature()))
                        .bytes())) {
            assertThat(both.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(one.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly("seal");
        }
    }

    @Test
    @DisplayName("A draft shows none, and no line of the text stands elsewhere")
    void others() {
        assertThat(Samples.draft().signed(SampleImages.both())).isEqualTo(Samples.draft());
        assertThat(lines(document)).isEqualTo(lines(Samples.plan(1)));
    }

    private static List<String> alternatives(List<Object> kids) {
        List<String> found = new ArrayList<>();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element.getKids()));
            }
        }
        return found;
    }

    private static List<String> lines(Document document) {
        return PdfWriter.layout(document).pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.x() + " " + line.baseline() + " " + line.text())
                .toList();
    }

    private static PDImageXObject image(PDDocument file, String name) throws IOException {
        return (PDImageXObject) file.getPage(0).getResources().getXObject(COSName.getPDFName(name));
    }
}
