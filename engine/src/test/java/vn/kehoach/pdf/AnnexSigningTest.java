package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Document;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.SampleImages;
import vn.kehoach.document.Separation;

@DisplayName("The PDF of an annex that is a file of its own")
class AnnexSigningTest {
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-03-02T07:05:30Z");
    private static final String TEXT = "15/KH-UBND; 02/03/2026; 14:05:30+07:00";

    private final List<Document> open = files(AnnexFiles.SEPARATE);
    private final List<Document> signed = files(AnnexFiles.signed(SIGNED));

    @Test
    @DisplayName(
            "ND30-DS-6: at the top right of the first page a field for number and time, filled in with what is known")
    void field() throws IOException {
        for (Document annex : open.subList(1, open.size())) {
            byte[] pdf = PdfWriter.write(annex).bytes();
            try (PDDocument file = Loader.loadPDF(pdf)) {
                PDAcroForm form = file.getDocumentCatalog().getAcroForm();
                PDRectangle page = file.getPage(0).getMediaBox();
                PDRectangle room =
                        form.getField("signing-time").getWidgets().get(0).getRectangle();

                assertThat(form.getFields())
                        .extracting(PDField::getPartialName)
                        .containsExactly("signing-time", "seal");
                assertThat(form.getField("signing-time").getValueAsString()).isEqualTo("15/KH-UBND; ");
                assertThat(mm(page.getUpperRightX() - room.getUpperRightX())).isCloseTo(20, within(0.1));
                assertThat(mm(page.getUpperRightY() - room.getUpperRightY())).isBetween(5.0, 10.0);
                assertThat(page.getUpperRightY() - room.getLowerLeftY())
                        .isLessThan((float) top(PrintedText.lines(pdf).get(0)));
                assertThat(room.getLowerLeftX()).isGreaterThan(page.getWidth() / 3);
                assertThat(form.getField("signing-time").getAlternateFieldName())
                        .contains("thời gian ký số");
            }
        }
    }

    @Test
    @DisplayName("ND30-DS-6: nothing is shown of the agency's signature, whose field has no extent")
    void invisible() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(open.get(1)).bytes())) {
            PDRectangle seal = file.getDocumentCatalog()
                    .getAcroForm()
                    .getField("seal")
                    .getWidgets()
                    .get(0)
                    .getRectangle();
            assertThat(seal.getWidth()).isZero();
            assertThat(seal.getHeight()).isZero();
        }
    }

    @Test
    @DisplayName(
            "ND30-DS-7: with the time it is printed: number and symbol; day; time with the Vietnamese zone, as ISO 8601 has it")
    void printed() throws IOException {
        for (Document annex : signed.subList(1, signed.size())) {
            byte[] pdf = PdfWriter.write(annex).bytes();

            assertThat(PrintedText.lines(pdf).get(0).text()).isEqualTo(TEXT);
            assertThat(PrintedText.lines(pdf))
                    .filteredOn(line -> line.text().contains("+07:00"))
                    .hasSize(1);
            try (PDDocument file = Loader.loadPDF(pdf)) {
                assertThat(file.getDocumentCatalog().getAcroForm().getFields())
                        .extracting(PDField::getPartialName)
                        .containsExactly("seal");
            }
            assertThat(ReadStructure.of(pdf).every("Sect").get(0).shape()).isEqualTo("Sect(P Form)");
        }
    }

    @Test
    @DisplayName("ND30-DS-8, ND30-MC-31: 10 pt, upright, black, in the top margin, ending at the right margin")
    void look() throws IOException {
        for (Document annex : signed.subList(1, signed.size())) {
            byte[] pdf = PdfWriter.write(annex).bytes();
            PrintedText.Line text = PrintedText.lines(pdf).get(0);
            PrintedText.Line label = PrintedText.lines(pdf).get(1);
            double width = mm(PdfWriter.layout(annex).pages().get(0).width());

            assertThat(text.size()).isEqualTo(10);
            assertThat(text.font()).isEqualTo("LiberationSerif-Regular");
            assertThat(PdfWriter.layout(annex).pages().get(0).lines().get(0).colour())
                    .isZero();
            assertThat(width - text.right()).isCloseTo(20, within(0.2));
            assertThat(text.baseline()).isBetween(10.0, 15.0);
            assertThat(label.text()).startsWith("Phụ lục");
            assertThat(label.baseline()).isGreaterThan(20);
        }
    }

    @Test
    @DisplayName(
            "ND30-DS-8: what is filled in has the same look, with an embedded font that has the capitals of symbols")
    void filledLook() throws IOException {
        byte[] filled = fill(PdfWriter.write(open.get(1)).bytes(), "15/QĐ-BCĐ; 02/03/2026; 14:05:30+07:00");
        try (PDDocument file = Loader.loadPDF(filled)) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            assertThat(form.getField("signing-time").getValueAsString()).contains("15/QĐ-BCĐ;");
            assertThat(form.getField("signing-time").getCOSObject().getString(COSName.DA))
                    .isEqualTo("/Signing 10 Tf 0 g");
            assertThat(form.getDefaultResources()
                            .getFont(COSName.getPDFName("Signing"))
                            .isEmbedded())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("Without a number, room is left for it, and the rest of the time is printed")
    void unnumbered() throws Exception {
        Document whole = SampleDocuments.annexes(3);
        Document.Info info = whole.info();
        Document open = new Document(
                new Document.Info(info.id(), info.title(), info.issuer(), "/KH-UBND", info.date(), false),
                whole.form(),
                whole.sequences(),
                Optional.empty());
        Document annex = Separation.of(open)
                .documents(AnnexFiles.signed(SIGNED).signedAt(), each -> each)
                .get(1);

        byte[] pdf = PdfWriter.write(annex).bytes();
        assertThat(PrintedText.lines(pdf).get(0).text()).endsWith("\u00a0/KH-UBND; 02/03/2026; 14:05:30+07:00");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly("number", "seal");
        }
        assertThat(PdfaTest.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaTest.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @DisplayName("ND30-DS-5: images and fields of who signs are in the file of the text alone")
    void text() throws IOException {
        List<Document> files = Separation.of(SampleDocuments.annexes(3).signed(SampleImages.signature()))
                .documents(Optional.empty(), each -> each);

        assertThat(figures(files.get(0))).isEqualTo(1);
        assertThat(files.subList(1, files.size())).allMatch(annex -> figures(annex) == 0);
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(open.get(0)).bytes())) {
            assertThat(file.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly("signature", "seal");
        }
    }

    @Test
    @DisplayName("Text and annexes take the pages that they take in one file")
    void pages() {
        assertThat(open.stream().mapToInt(file -> PdfWriter.write(file).pages()).sum())
                .isEqualTo(PdfWriter.write(SampleDocuments.annexes(3)).pages());
    }

    @Test
    @DisplayName(
            "The time is filled in and the agency signs: its signature holds, the file stays PDF/A-2a and PDF/UA-1, and nothing"
                    + " else has changed")
    void issued() throws Exception {
        Signer agency = new Signer("Agency");
        for (Document annex : List.of(open.get(1), open.get(2), signed.get(1))) {
            byte[] written = PdfWriter.write(annex).bytes();
            byte[] filled = annex == signed.get(1) ? written : fill(written, TEXT);
            byte[] issued = agency.sign(filled, "seal");

            for (byte[] step : List.of(written, filled, issued)) {
                assertThat(PdfaTest.faults(step, PDFAFlavour.PDFA_2_A)).isEmpty();
                assertThat(PdfaTest.faults(step, PDFAFlavour.PDFUA_1)).isEmpty();
            }
            assertThat(Arrays.copyOf(issued, written.length)).isEqualTo(written);
            assertThat(Appended.of(issued, written)).isEqualTo(new Appended(1, true));
            assertThat(ReadStructure.of(issued)).isEqualTo(ReadStructure.of(written));
            try (PDDocument file = Loader.loadPDF(issued)) {
                PDSignatureField seal = (PDSignatureField)
                        file.getDocumentCatalog().getAcroForm().getField("seal");
                PDSignature signature = seal.getSignature();
                assertThat(agency.hasSigned(signature, issued)).isTrue();
                int[] range = signature.getByteRange();
                assertThat(range[2] + range[3]).isEqualTo(issued.length);
            }
            byte[] forged = issued.clone();
            forged[written.length / 2] ^= 1;
            try (PDDocument file = Loader.loadPDF(issued)) {
                PDSignatureField seal = (PDSignatureField)
                        file.getDocumentCatalog().getAcroForm().getField("seal");
                assertThat(agency.hasSigned(seal.getSignature(), forged)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("A field of text that was moved, taken away or added is more than filled in")
    void moved() throws Exception {
        Signer agency = new Signer("Agency");
        byte[] written = PdfWriter.write(open.get(1)).bytes();
        byte[] moved = agency.sign(
                appended(written, (file, form) -> {
                    form.getField("signing-time").getWidgets().get(0).setRectangle(new PDRectangle(0, 0, 500, 500));
                    form.getField("signing-time").getCOSObject().setNeedToBeUpdated(true);
                }),
                "seal");
        byte[] gone = agency.sign(
                appended(written, (file, form) -> {
                    file.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).remove(0);
                    file.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                "seal");

        assertThat(Appended.of(moved, written).onlySignatures()).isFalse();
        assertThat(Appended.of(gone, written).onlySignatures()).isFalse();
    }

    private interface Work {
        void on(PDDocument file, PDAcroForm form) throws IOException;
    }

    private static byte[] appended(byte[] pdf, Work work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            work.on(file, file.getDocumentCatalog().getAcroForm());
            file.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static byte[] fill(byte[] pdf, String text) throws IOException {
        return appended(pdf, (file, form) -> form.getField("signing-time").setValue(text));
    }

    private static List<Document> files(AnnexFiles wanted) {
        return Separation.of(SampleDocuments.annexes(3)).documents(wanted.signedAt(), each -> each);
    }

    private static long figures(Document document) {
        return PdfWriter.layout(document).pages().stream()
                .mapToLong(page -> page.figures().size())
                .sum();
    }

    /** Upper edge of a line, pt. */
    private static double top(PrintedText.Line line) {
        return (line.baseline() * POINTS_IN_MM) - line.size();
    }

    private static double mm(double points) {
        return points / POINTS_IN_MM;
    }
}
