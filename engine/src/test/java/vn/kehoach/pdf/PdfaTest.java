package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.RenderOptions;
import vn.kehoach.document.Document;

@DisplayName("What veraPDF says")
class PdfaTest {
    static Stream<Document> documents() {
        Document rare = Samples.document(List.of(Samples.paragraph("Hệ số α lớn hơn β; ký tự không có: 中.")));
        return Stream.of(
                Samples.plan(1),
                Samples.draft(),
                rare,
                Samples.tables(3),
                Samples.tables(4),
                StructureTest.marked(),
                Samples.document(List.of(Samples.closing(80, true))),
                Samples.document(List.of(Samples.clause("1.", "Một đề mục sâu"), Samples.paragraph("Chữ."))));
    }

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "plans"))) {
            return files.filter(Office::isPlan).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("A file is valid PDF/A-2a and PDF/UA-1")
    void valid(Document document) throws Exception {
        byte[] pdf = PdfWriter.write(document).bytes();

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("So are the example plans, and their drafts")
    void plans(Path plan) throws Exception {
        for (boolean draft : List.of(false, true)) {
            byte[] pdf = Office.engine()
                    .render(
                            Office.plan(plan),
                            RenderOptions.of(Set.of(Format.PDF)).draft(draft).data(PlanData.LEFT_OUT))
                    .value()
                    .orElseThrow()
                    .files()
                    .get(Format.PDF);

            assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    @DisplayName("The check is no formality: a file without its colour profile, and one without its language, fail")
    void broken() throws Exception {
        String text = new String(PdfWriter.write(Samples.plan(1)).bytes(), StandardCharsets.ISO_8859_1);
        byte[] colourless = text.replace("/GTS_PDFA1", "/GTS_XXXX1").getBytes(StandardCharsets.ISO_8859_1);
        byte[] mute = text.replace("/Lang(vi-VN)", "/Lung(vi-VN)").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faults(colourless, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(faults(mute, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    /** What veraPDF has to object; empty for a valid file. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId() + " " + test.getMessage() + " " + test.getLocation())
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }
}
