package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.kehoach.PartyPlan;
import vn.kehoach.document.Document;

/** The look of Party documents; the same in both editions but for the recipients' marks. */
@DisplayName("A DOCX of the Party")
class DocxPartyTest {
    private final Document document = PartyPlan.hd36();
    private final WrittenDocx file = WrittenDocx.of(document);

    @Test
    @DisplayName("HD36-PG-1, HD36-PG-2, HD36-PG-3: A4; margins 20, 20, 30, 15 mm")
    void page() {
        CTSectPr section = file.word().getDocument().getBody().getSectPr();

        assertThat(mm(section.getPgSz().getW())).isCloseTo(210, within(0.05));
        assertThat(mm(section.getPgSz().getH())).isCloseTo(297, within(0.05));
        assertThat(mm(section.getPgMar().getTop())).isCloseTo(20, within(0.05));
        assertThat(mm(section.getPgMar().getBottom())).isCloseTo(20, within(0.05));
        assertThat(mm(section.getPgMar().getLeft())).isCloseTo(30, within(0.05));
        assertThat(mm(section.getPgMar().getRight())).isCloseTo(15, within(0.05));
        assertThat(mm(section.getPgMar().getHeader())).isCloseTo(10, within(0.05));
        assertThat(section.isSetTitlePg()).isTrue();
    }

    @Test
    @DisplayName("HD36-PG-4: the margins are mirrored on the back")
    void mirrored() {
        assertThat(file.part("word/settings.xml")).contains("<w:mirrorMargins/>");
    }

    @Test
    @DisplayName("HD36-PG-6: Times New Roman")
    void font() {
        assertThat(document.form().font()).isEqualTo("Times New Roman");
        assertThat(file.part("word/styles.xml")).contains("w:ascii=\"Times New Roman\"");
    }

    @ParameterizedTest(name = "{5}: {0} is {1} pt, bold {2}, italic {3}, {4}")
    @CsvSource({
        "Nation, 15, true, false, center, HD36-TD-2",
        "Governing, 14, false, false, center, HD36-CQ-2",
        "Issuer, 14, true, false, center, HD36-CQ-3",
        "Number, 14, false, false, center, HD36-SO-6",
        "PlaceAndDate, 14, false, true, center, HD36-DD-2",
        "Title, 16, true, false, center, HD36-TL-1",
        "Subtitle, 15, true, false, center, HD36-TL-2",
        "Separator, 14, false, false, center, HD36-TL-4",
        "Basis, 14, false, false, both, HD36-CC-1",
        "Normal, 14, false, false, both, HD36-ND-1 HD36-ND-2",
        "Authority, 14, true, false, center, HD36-CK-6",
        "Post, 14, false, false, center, HD36-CK-7",
        "Signer, 14, true, false, center, HD36-CK-8",
        "RecipientsLabel, 14, false, false, left, HD36-NN-1",
        "Recipient, 12, false, false, left, HD36-NN-3",
        "Header, 14, false, false, center, HD36-PG-7",
        "DraftMark, 14, false, true, center, HD36-MK-3",
        "Urgency, 14, true, false, center, HD36-MK-1",
        "Contact, 10, false, false, center, HD36-LH-1"
    })
    void looks(String style, double size, boolean bold, boolean italic, String align, String requirement) {
        WrittenDocx.Look look = file.lookOf(style);

        assertThat(look.size()).isEqualTo(size);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
        assertThat(look.align()).isEqualTo(align);
    }

    @Test
    @DisplayName("HD36-TD-4: a rule under the title, exactly as long")
    void rule() {
        assertThat(file.withStyle("NationRule")).hasSize(1);
        assertThat(file.withStyle("IssuerRule")).isEmpty();
        assertThat(file.withStyle("SubtitleRule")).isEmpty();
    }

    @Test
    @DisplayName("HD36-ND-3, HD36-ND-4, HD36-ND-5: first lines 10 mm in, 6 pt between paragraphs, lines exactly 18 pt")
    void spacing() {
        WrittenDocx.Look body = file.lookOf("Normal");
        var spacing = file.style("Normal").getPPr().getSpacing();

        assertThat(body.firstLine()).isCloseTo(10, within(0.1));
        assertThat(body.after()).isEqualTo(6);
        assertThat(WrittenDocx.number(spacing.getLine()) / 20).isEqualTo(18);
        assertThat(spacing.getLineRule().toString()).isEqualTo("exact");
    }

    @Test
    @DisplayName("HD36-NN-1, HD36-NN-2: Nơi nhận: is underlined, level with the signature")
    void recipientsLabel() {
        assertThat(file.style("RecipientsLabel").getRPr().sizeOfUArray()).isEqualTo(1);
        assertThat(file.closing().getRow(0).getCell(0).getText()).startsWith("Nơi nhận:");
        assertThat(file.closing().getRow(0).getCell(1).getText()).startsWith("T/M BAN THƯỜNG VỤ");
    }

    @Test
    @DisplayName("HD36-TD-3, HD36-DD-3: the title at the right, the date under it; issuer, star and number at the left")
    void head() {
        assertThat(file.letterhead().getRow(0).getCell(0).getText())
                .startsWith("TỈNH ỦY HÀ GIANG")
                .endsWith("*");
        assertThat(file.letterhead().getRow(0).getCell(1).getText()).startsWith("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(file.letterhead().getRow(1).getCell(0).getText()).isEqualTo("Số 06-CTr/TU");
        assertThat(file.letterhead().getRow(1).getCell(1).getText()).startsWith("Hà Giang, ngày 07");
    }

    private static double mm(Object twips) {
        return WrittenDocx.number(twips) * 25.4 / 1440;
    }
}
