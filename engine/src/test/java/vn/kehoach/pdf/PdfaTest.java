package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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
import vn.kehoach.document.Document;

@DisplayName("What veraPDF says")
class PdfaTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> documents() {
        Document rare = Samples.document(List.of(Samples.paragraph("Hệ số α lớn hơn β; ký tự không có: 中.")));
        return Stream.of(Samples.plan(1), Samples.draft(), rare);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("A file is valid PDF/A-2b")
    void valid(Document document) throws Exception {
        ValidationResult result = validate(PdfWriter.write(document).bytes());

        assertThat(result.getTestAssertions())
                .filteredOn(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .extracting(test -> test.getRuleId() + " " + test.getMessage() + " " + test.getLocation())
                .isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @Test
    @DisplayName("The check is no formality: a file without its colour profile fails")
    void broken() throws Exception {
        byte[] bytes = PdfWriter.write(Samples.plan(1)).bytes();
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] damaged =
                text.replace("/GTS_PDFA1", "/GTS_XXXX1").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(validate(damaged).isCompliant()).isFalse();
    }

    private static ValidationResult validate(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }
}
