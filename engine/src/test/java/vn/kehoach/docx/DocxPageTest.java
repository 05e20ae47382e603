package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.text.Normalizer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.kehoach.document.SampleDocuments;

@DisplayName("A DOCX page")
class DocxPageTest {
    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.plan());
    private final CTSectPr section = file.word().getDocument().getBody().getSectPr();

    @Test
    @DisplayName("ND30-PG-1, ND30-PG-2: A4, portrait")
    void paper() {
        assertThat(mm(section.getPgSz().getW())).isCloseTo(210, within(0.05));
        assertThat(mm(section.getPgSz().getH())).isCloseTo(297, within(0.05));
        assertThat(section.getPgSz().isSetOrient()).isFalse();
    }

    @Test
    @DisplayName("ND30-PG-3, ND30-PG-4, ND30-PG-5, ND30-PG-6: margins 20-25, 20-25, 30-35 and 15-20 mm")
    void margins() {
        assertThat(mm(section.getPgMar().getTop())).isBetween(19.99, 25.0);
        assertThat(mm(section.getPgMar().getBottom())).isBetween(19.99, 25.0);
        assertThat(mm(section.getPgMar().getLeft())).isBetween(29.99, 35.0);
        assertThat(mm(section.getPgMar().getRight())).isBetween(14.99, 20.01);
    }

    @Test
    @DisplayName("ND30-PG-7: margins are not mirrored")
    void noMirroring() {
        assertThat(file.part("word/settings.xml")).doesNotContain("mirrorMargins");
    }

    @Test
    @DisplayName("ND30-PG-8: Times New Roman everywhere, for every script")
    void font() throws Exception {
        CTFonts fonts =
                file.word().getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
        assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
        assertThat(fonts.getHAnsi()).isEqualTo("Times New Roman");
        assertThat(fonts.getEastAsia()).isEqualTo("Times New Roman");
        assertThat(fonts.getCs()).isEqualTo("Times New Roman");
        assertThat(file.part("word/document.xml")).doesNotContain("w:rFonts");
        assertThat(file.part("word/styles.xml").split("w:rFonts ")).hasSize(2);
    }

    @Test
    @DisplayName("ND30-PG-9, ND30-PG-11: text is Unicode, letters with their marks in one character")
    void unicode() {
        String text = file.part("word/document.xml");
        assertThat(text).contains("ỦY BAN NHÂN DÂN").startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    @DisplayName("ND30-PG-10: text is black")
    void colour() {
        assertThat(file.part("word/document.xml")).doesNotContain("w:color");
        String red = "<w:color w:val=\"FF0000\"/>";
        assertThat(file.style("Urgency").xmlText()).contains("FF0000");
        assertThat(file.part("word/styles.xml")
                        .replace("w:color=\"000000\"", "")
                        .replace("w:color=\"FF0000\"", "")
                        .replace(red, ""))
                .doesNotContain("w:color");
    }

    @Test
    @DisplayName("ND30-PG-13: pages count from 1 in Arabic numerals")
    void pageCount() {
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(section.getPgNumType().getFmt().toString()).isEqualTo("decimal");
    }

    @Test
    @DisplayName("ND30-PG-14: the page number stands centred inside the top margin")
    void pageNumberPlace() {
        assertThat(file.lookOf("Header").align()).isEqualTo("center");
        double lineHeight = 14 * 1.15 * 25.4 / 72;
        assertThat(mm(section.getPgMar().getHeader()) + lineHeight)
                .isLessThan(mm(section.getPgMar().getTop()));
    }

    @Test
    @DisplayName("ND30-PG-15, ND30-MC-28: the page number is a bare number, 14 pt, upright, not bold")
    void pageNumberLook() {
        String header = file.part("word/header1.xml");
        assertThat(header).contains("w:instr=\"PAGE\"").contains("w:val=\"Header\"");
        assertThat(header.replaceAll("<[^>]*>", "").strip()).isEqualTo("2");
        WrittenDocx.Look look = file.lookOf("Header");
        assertThat(look.size()).isEqualTo(14);
        assertThat(look.bold()).isFalse();
        assertThat(look.italic()).isFalse();
    }

    @Test
    @DisplayName("ND30-PG-16: the first page shows no number")
    void firstPage() {
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getHeaderReferenceList()).singleElement().satisfies(reference -> assertThat(
                        reference.getType().toString())
                .isEqualTo("default"));
    }

    @Test
    @DisplayName("ND30-CP-1: every component of the text is there, each in a style of its own")
    void components() {
        assertThat(file.paragraphs())
                .extracting(XWPFParagraph::getStyle)
                .contains("Nation", "Motto", "Issuer", "Number", "PlaceAndDate", "Title", "Subtitle", "Normal")
                .contains("Authority", "SignatureSpace", "Signer", "RecipientsLabel", "Recipient");
    }

    private static double mm(Object twips) {
        return WrittenDocx.number(twips) * 25.4 / 1440;
    }
}
