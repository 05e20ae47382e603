package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Office;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Stamps;
import vn.kehoach.text.TextWriter;

@DisplayName("What a PDF says of its parts to those who cannot see it")
class StructureTest {
    static Stream<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>(List.of(Samples.plan(1), Samples.draft(), Samples.tables(3)));
        try (Stream<Path> files = Files.walk(Path.of("..", "plans"))) {
            for (Path file : files.filter(Office::isPlan).sorted().toList()) {
                documents.add(Office.engine()
                        .composed(Office.plan(file))
                        .orElseThrow()
                        .document());
            }
        }
        List<Block> long80 = new ArrayList<>(Samples.plan(3, 30).blocks());
        long80.set(long80.size() - 1, Samples.closing(80, true));
        documents.add(Samples.document(long80));
        documents.add(marked());
        return documents.stream();
    }

    /** Marks on the first page, a line at its foot, and an annex on paper that lies. */
    static Document marked() {
        Block.Letterhead plain = Samples.letterhead();
        Block.Letterhead head = new Block.Letterhead(
                new Stamps(
                        Optional.of(Line.of("Lưu hành nội bộ")),
                        Optional.of(Line.of("Mật")),
                        Optional.of(Line.of("Khẩn")),
                        40,
                        Optional.empty()),
                plain.governing(),
                plain.issuer(),
                plain.star(),
                plain.number(),
                plain.nation(),
                plain.motto(),
                plain.placeAndDate());
        List<Block> first = List.of(head, Samples.title(), Samples.paragraph("Chữ."), Samples.closing());
        List<Block> annex = List.of(
                new Block.Title(
                        Line.of("Phụ lục"),
                        Line.of("Bảng số liệu"),
                        Optional.empty(),
                        Optional.of(Line.of("(Kèm theo Kế hoạch số 05/KH-UBND)"))),
                Samples.paragraph("Chữ của phụ lục."));
        return new Document(
                Samples.info(false),
                Samples.FORM,
                List.of(
                        new PageSequence(false, first, Optional.of(Line.of("Số điện thoại: 0238"))),
                        new PageSequence(true, annex, Optional.empty())),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("Its elements have the words of the document, in the order of reading")
    void words(Document document) throws IOException {
        ReadStructure.Node whole = ReadStructure.of(PdfWriter.write(document).bytes());

        assertThat(words(whole.text()))
                .isEqualTo(words(document.sequences().stream()
                        .flatMap(sequence -> Stream.concat(
                                sequence.blocks().stream().map(block -> text(document, block)),
                                sequence.foot().map(Line::text).stream()))
                        .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("The title is the first heading, and no level of headings is left out")
    void headings(Document document) throws IOException {
        List<String> headings = ReadStructure.of(PdfWriter.write(document).bytes()).every("H\\d").stream()
                .map(ReadStructure.Node::type)
                .toList();

        assertThat(headings).startsWith("H1");
        assertThat(headings.stream().filter("H1"::equals))
                .hasSize(document.sequences().size());
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    @DisplayName("A heading that leaves a level out stands one below the heading before it")
    void skipped() throws IOException {
        assertThat(structure(Samples.title(), Samples.clause("1.", "Sâu"), Samples.paragraph("Chữ."))
                        .shape())
                .isEqualTo("Document(H1 H2 P)");
    }

    @Test
    @DisplayName("A paragraph is one element, on however many lines and pages it stands")
    void broken() throws IOException {
        String sentence = "chủ trì, phối hợp với các đơn vị liên quan theo Kế hoạch số 05/KH-UBND tổ chức thực hiện ";
        String text = sentence.repeat(80).strip();
        ReadStructure.Node whole = structure(Samples.title(), Samples.paragraph(text));
        ReadStructure.Node paragraph = whole.every("P").get(0);

        assertThat(whole.shape()).isEqualTo("Document(H1 P)");
        assertThat(paragraph.text()).isEqualTo(text);
        assertThat(paragraph.pages()).isGreaterThan(1);
    }

    @Test
    @DisplayName("Points with marks are lists, and dashes below a letter a list within its point")
    void lists() throws IOException {
        ReadStructure.Node whole = structure(
                Samples.title(),
                Samples.point("a)", "Một:"),
                Samples.point("-", "thứ nhất;"),
                Samples.point("-", "thứ hai."),
                Samples.point("b)", "Hai."),
                Samples.paragraph("Hết."));

        assertThat(whole.shape())
                .isEqualTo("Document(H1 L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))) LI(Lbl LBody)) P)");
        assertThat(whole.every("L").get(0).attributes()).contains("LowerAlpha");
        assertThat(whole.every("Lbl")).extracting(ReadStructure.Node::text).containsExactly("a)", "-", "-", "b)");
        assertThat(whole.every("LBody").get(3).text()).isEqualTo("Hai.");
    }

    @Test
    @DisplayName(
            "A table has its head once, with its scope, and as many cells in each row, on however many pages it stands")
    void tables() throws IOException {
        Document document = Samples.tables(3);
        List<Block.DataTable> expected = document.blocks().stream()
                .filter(Block.DataTable.class::isInstance)
                .map(Block.DataTable.class::cast)
                .toList();
        List<ReadStructure.Node> tables =
                ReadStructure.of(PdfWriter.write(document).bytes()).every("Table");

        assertThat(tables).hasSameSizeAs(expected);
        for (int i = 0; i < tables.size(); i++) {
            Block.DataTable table = expected.get(i);
            List<ReadStructure.Node> rows = tables.get(i).below().toList();
            int heads = table.columns().isEmpty() ? 0 : 1;
            assertThat(rows).hasSize(heads + table.rows().size());
            assertThat(rows).allSatisfy(row -> assertThat(row.below())
                    .hasSize(table.rows().get(0).size()));
            assertThat(tables.get(i).every("TH"))
                    .hasSize(table.columns().size())
                    .allSatisfy(head -> assertThat(head.attributes()).contains("Scope", "Column"));
        }
    }

    @Test
    @DisplayName(
            "The head is no table: issuer, nation, number, place and date are paragraphs; names of two lines are one")
    void head() throws IOException {
        ReadStructure.Node head = structure(Samples.letterhead(), Samples.title())
                .below()
                .findFirst()
                .orElseThrow();

        assertThat(head.shape()).isEqualTo("Sect(P P P P P)");
        assertThat(head.below().map(ReadStructure.Node::text))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN XÃ QUỲ HỢP",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/KH-UBND",
                        "Quỳ Hợp, ngày 09 tháng 01 năm 2026");
    }

    @Test
    @DisplayName("It is marked as tagged, and its language is Vietnamese")
    void language() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(Samples.plan(1)).bytes())) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    private static ReadStructure.Node structure(Block... blocks) throws IOException {
        return ReadStructure.of(
                PdfWriter.write(Samples.document(List.of(blocks))).bytes());
    }

    /** The words of a block in reading order: what stands in two columns is read column by column. */
    private static String text(Document document, Block block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Block.Letterhead head) {
            head.stamps().circulation().map(Line::text).ifPresent(lines::add);
            head.governing().forEach(line -> lines.add(line.text()));
            head.issuer().forEach(line -> lines.add(line.text()));
            lines.add(head.nation());
            head.motto().ifPresent(lines::add);
            head.number().map(Line::text).ifPresent(lines::add);
            head.placeAndDate().map(Line::text).ifPresent(lines::add);
            head.stamps().secrecy().map(Line::text).ifPresent(lines::add);
            head.stamps().urgency().map(Line::text).ifPresent(lines::add);
            head.stamps().draft().ifPresent(lines::add);
        } else if (block instanceof Block.Closing closing) {
            lines.add(closing.label());
            Stream.of(closing.recipients(), closing.above(), closing.secondPosts())
                    .flatMap(List::stream)
                    .map(Line::text)
                    .forEach(lines::add);
            lines.add(closing.signer().text());
        } else {
            Block plain = block instanceof Block.Title title
                    ? new Block.Title(title.type(), title.summary(), Optional.empty(), title.reference())
                    : block;
            lines.add(TextWriter.write(new Document(document.info(), document.form(), List.of(plain)))
                    .replace("|", " "));
        }
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        return List.of(
                text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT).split("\\s+"));
    }
}
