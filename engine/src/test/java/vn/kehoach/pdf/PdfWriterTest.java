package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;

@DisplayName("A PDF as a file")
class PdfWriterTest {
    @Test
    @DisplayName("The same document gives the same bytes, another gives another id")
    void deterministic() throws IOException {
        byte[] once = PdfWriter.write(Samples.plan(1)).bytes();
        byte[] between = PdfWriter.write(Samples.plan(2)).bytes();

        assertThat(PdfWriter.write(Samples.plan(1)).bytes()).isEqualTo(once);
        assertThat(id(between)).isNotEqualTo(id(once));
    }

    @Test
    @DisplayName("Its text can be copied: composed letters, words parted by spaces, in reading order")
    void text() throws IOException {
        String text = text(PdfWriter.write(Samples.document(List.of(
                Samples.letterhead(),
                Samples.paragraph("Phòng ngừa, đấu tranh với tội phạm (về ma túy) \\."),
                Samples.closing()))));

        assertThat(text)
                .contains("Phòng ngừa, đấu tranh với tội phạm (về ma túy) \\.")
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN", "XÃ QUỲ HỢP", "CỘNG HÒA", "Độc lập", "Số: 05/KH-UBND", "Quỳ Hợp, ngày")
                .containsSubsequence("Nơi nhận:", "- Lưu: VT, CAX.", "TM. ỦY BAN NHÂN DÂN", "Họ Và Tên");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    @DisplayName("Every line that was laid out stands in the file, letter by letter")
    void complete() throws IOException {
        Document document = Samples.plan(3);
        String laidOut = PdfWriter.layout(document).pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(PageLayout.Line::text)
                .collect(Collectors.joining());

        assertThat(text(PdfWriter.write(document)).replaceAll("\\s", "")).isEqualTo(laidOut.replaceAll("\\s", ""));
    }

    @Test
    @DisplayName("Decomposed letters are composed, so that searching finds them")
    void composed() throws IOException {
        String decomposed = Normalizer.normalize("Kế hoạch tiếng Việt", Normalizer.Form.NFD);

        assertThat(text(PdfWriter.write(Samples.document(List.of(Samples.paragraph(decomposed))))))
                .contains("Kế hoạch tiếng Việt");
    }

    @Test
    @DisplayName("It names its title, issuer, language and date, and readers show the title, not the file name")
    void metadata() throws IOException {
        Document document = Samples.plan(1);
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document).bytes())) {
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo(document.info().title());
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("Ủy ban nhân dân xã Quỳ Hợp");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-01-08T17:00:00Z");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("xã Quỳ Hợp &lt;giai đoạn 2026 &amp; 2030&gt;", "2026-01-09T00:00:00+07:00");
            assertThat(xmp).contains("<pdf:Keywords>kehoach.rules=1.0.0+3f2a9c11d0e4</pdf:Keywords>");
            assertThat(file.getDocumentInformation().getKeywords()).isEqualTo("kehoach.rules=1.0.0+3f2a9c11d0e4");
        }
    }

    @Test
    @DisplayName("Its outline is the tree of its headings")
    void outline() throws IOException {
        List<Block> blocks = List.of(
                Samples.section("I.", "Mục đích"),
                Samples.clause("1.", "Chung"),
                Samples.clause("2.", "Riêng"),
                Samples.section("II.", "Nội dung"));
        try (PDDocument file =
                Loader.loadPDF(PdfWriter.write(Samples.document(blocks)).bytes())) {
            PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("I. MỤC ĐÍCH");
            assertThat(first.children()).extracting(PDOutlineItem::getTitle).containsExactly("1. Chung", "2. Riêng");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("II. NỘI DUNG");
            assertThat(first.findDestinationPage(file)).isEqualTo(file.getPage(0));
        }
    }

    @Test
    @DisplayName("What is still to be filled in is marked in a draft, and only there")
    void marks() {
        Document draft = Samples.draft();
        Document issued = new Document(Samples.info(false), draft.form(), draft.blocks());

        assertThat(PdfWriter.layout(draft).pages().get(0).marks()).hasSize(2);
        assertThat(PdfWriter.layout(issued).pages())
                .allSatisfy(page -> assertThat(page.marks()).isEmpty());
    }

    @Test
    @DisplayName("A draft says so below the number")
    void draft() {
        List<String> lines = PdfWriter.layout(Samples.draft()).pages().get(0).lines().stream()
                .map(PageLayout.Line::text)
                .toList();
        int number = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Số:"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(number + 1)).isEqualTo("DỰ THẢO");
    }

    @Test
    @DisplayName("Characters beyond the prepared ones are embedded too")
    void rare() throws IOException {
        assertThat(text(PdfWriter.write(Samples.document(List.of(Samples.paragraph("Hệ số α và Ω"))))))
                .contains("Hệ số α và Ω");
    }

    @Test
    @DisplayName("Characters that the font lacks are reported, and shown as boxes")
    void missing() throws IOException {
        Document document = Samples.document(List.of(Samples.paragraph("Chữ 中 và 😀 trong bài")));

        assertThat(PdfWriter.missingCharacters(document)).containsExactly((int) '中', 0x1F600);
        assertThat(text(PdfWriter.write(document))).contains("Chữ □ và □□ trong bài");
        assertThat(PdfWriter.missingCharacters(Samples.plan(1))).isEmpty();
    }

    @Test
    @DisplayName("All letters of Vietnamese are prepared in every face")
    void letters() {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
        String both = letters + letters.toUpperCase(java.util.Locale.ROOT);

        assertThat(both.chars()).hasSize(178).allMatch(Repertoire.VIETNAMESE::get);
        for (Face face : Face.values()) {
            assertThat(both.chars().mapToObj(c -> (char) c)).allMatch(Typeface.of(face)::has);
        }
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    private static String text(PdfFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
