package vn.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;

@DisplayName("PDF files in fonts from before Unicode, which they do not bring along")
class LegacyPdfTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void abc_fonts_are_read_by_their_name_and_told() {
        Manuscript read = ReadPdf.read(pdf(".VnTime", "KÕ ho¹ch n¨m 2004"));

        assertThat(ReadPdf.words(read)).containsExactly("Kế hoạch năm 2004");
        assertThat(ReadPdf.said(read, Matter.LEGACY_ENCODING)).containsExactly("1:1 TCVN3 (ABC) | .VnTime");
    }

    @Test
    void marks_that_are_letters_of_their_own_go_to_their_letters() {
        assertThat(ReadPdf.words(ReadPdf.read(pdf("ABCDEF+VNI-Times", "Keá hoaïch"))))
                .containsExactly("Kế hoạch");
    }

    @Test
    void western_text_in_another_font_stays_as_it_is() {
        Manuscript read = ReadPdf.read(pdf("TimesNewRomanPSMT", "Plan for 2026: caf\u00e9"));

        assertThat(ReadPdf.words(read)).containsExactly("Plan for 2026: caf\u00e9");
        assertThat(ReadPdf.said(read, Matter.LEGACY_ENCODING)).isEmpty();
    }

    private static byte[] pdf(String font, String text) {
        String content = "BT /F 14 Tf 85 760 Td (" + text + ") Tj ET";
        String widths = "500 ".repeat(256 - 32);
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n"
                        + "4 0 obj\n<</Length " + content.length() + ">>\nstream\n" + content
                        + "\nendstream\nendobj\n"
                        + "5 0 obj\n<</Type/Font/Subtype/TrueType/BaseFont/" + font
                        + "/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[" + widths + "]>>\nendobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(WINDOWS_1252);
    }
}
