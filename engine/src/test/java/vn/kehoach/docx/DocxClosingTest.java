package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.StyleName;

@DisplayName("Recipients and signature of a DOCX")
class DocxClosingTest {
    private final WrittenDocx file = WrittenDocx.of(SampleDocuments.plan());

    @Test
    @DisplayName(
            "ND30-SD-8, ND30-SD-13, ND30-CK-14, ND30-NN-5: recipients at the left, signature in the right half, both begin on one level")
    void sideBySide() {
        assertThat(file.closing().getCTTbl().getTblPr().getTblLayout().getType().toString())
                .isEqualTo("fixed");
        assertThat(file.closing().getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> WrittenDocx.number(column.getW()) * 25.4 / 1440)
                .allSatisfy(width -> assertThat(width).isCloseTo(80, within(0.05)))
                .hasSize(2);
        assertThat(file.closing().getRows()).hasSize(1);
        assertThat(left().getParagraphs().get(0).getText()).isEqualTo("Nơi nhận:");
        assertThat(right().getParagraphs().get(0).getText()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(file.lookOf("RecipientsLabel").before())
                .isEqualTo(file.lookOf("Authority").before());
    }

    @Test
    @DisplayName("ND30-CK-7, ND30-CK-9, ND30-MC-17: authority and post in capitals, 14 pt, upright, bold, centred")
    void authority() {
        assertThat(file.withStyle("Authority"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("TM. ỦY BAN NHÂN DÂN");
        assertThat(file.withStyle("Post")).extracting(XWPFParagraph::getText).containsExactly("CHỦ TỊCH");
        looks("Authority", 14, true, false, "center");
        looks("Post", 14, true, false, "center");
    }

    @Test
    @DisplayName(
            "ND30-CK-10, ND30-MC-18, ND30-SD-10: the name in small letters, 14 pt, upright, bold, centred under the post")
    void signer() {
        assertThat(texts(right())).endsWith("Họ và tên");
        looks("Signer", 14, true, false, "center");
    }

    @Test
    @DisplayName("ND30-CK-15, ND30-SD-9, ND30-DS-2: room for the signature between post and name, and for its image")
    void roomForTheSignature() {
        List<String> styles =
                right().getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
        assertThat(styles).containsExactly("Authority", "Post", "SignatureSpace", "Signer");
        var spacing = file.style("SignatureSpace").getPPr().getSpacing();
        assertThat(WrittenDocx.number(spacing.getLine()) / 20).isEqualTo(72);
        assertThat(spacing.getLineRule().toString()).isEqualTo("atLeast");
    }

    @Test
    @DisplayName("ND30-NN-6, ND30-MC-20: Nơi nhận: on its own line at the left, 12 pt, italic, bold")
    void label() {
        assertThat(file.withStyle("RecipientsLabel"))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Nơi nhận:");
        looks("RecipientsLabel", 12, true, true, "left");
    }

    @Test
    @DisplayName("ND30-NN-7, ND30-NN-10, ND30-MC-21: one recipient a line, 11 pt, upright, the Lưu line last")
    void recipients() {
        assertThat(file.withStyle("Recipient"))
                .hasSize(7)
                .extracting(XWPFParagraph::getText)
                .allMatch(line -> line.startsWith("- "))
                .endsWith("- Lưu: VT, CAX.");
        looks("Recipient", 11, false, false, "left");
        assertThat(file.lookOf("Recipient").firstLine()).isZero();
    }

    @Test
    @DisplayName("ND30-CK-13: a second post stands between the signature and the name")
    void secondPost() {
        Document document = SampleDocuments.plan();
        Block.Closing closing = new Block.Closing(
                "Nơi nhận:",
                List.of(Line.of("- Lưu: VT.")),
                List.of(),
                Optional.of(Line.of("Trưởng ban")),
                List.of(Line.of("Chủ tịch Ủy ban nhân dân xã")),
                Line.of("Họ và tên"));
        WrittenDocx written = WrittenDocx.of(new Document(document.info(), document.form(), List.of(closing)));
        assertThat(texts(written.closing().getRow(0).getCell(1)))
                .containsExactly("TRƯỞNG BAN", "", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "Họ và tên");
    }

    @Test
    void they_never_split_over_two_pages() {
        assertThat(file.closing().getRow(0).getCtRow().getTrPr().getCantSplitList())
                .hasSize(1);
    }

    @Test
    void they_never_stand_alone_on_a_page() {
        assertThat(file.startingWith("Trên đây").getCTPPr().isSetKeepNext()).isTrue();
    }

    @Test
    @DisplayName("Recipients that would fill a page are parted into rows, each whole, the signature in the first")
    void manyRecipients() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 80).forEach(i -> lines.add("- Cơ quan " + i + ";"));
        Document document = SampleDocuments.plan();
        Block.Closing closing = new Block.Closing(
                "Nơi nhận:",
                lines.stream().map(Line::of).toList(),
                List.of(),
                Optional.of(Line.of("Chủ tịch")),
                List.of(),
                Line.of("Họ và tên"));
        WrittenDocx written = WrittenDocx.of(new Document(document.info(), document.form(), List.of(closing)));

        assertThat(written.withStyle("Recipient"))
                .extracting(XWPFParagraph::getText)
                .filteredOn(line -> !line.isEmpty())
                .isEqualTo(lines);
        assertThat(written.closing().getRows()).hasSizeGreaterThan(60).allSatisfy(row -> assertThat(
                        row.getCtRow().getTrPr().getCantSplitList())
                .hasSize(1));
        assertThat(texts(written.closing().getRow(0).getCell(1))).contains("CHỦ TỊCH", "Họ và tên");
    }

    @Test
    @DisplayName("A last paragraph of more than ten lines is not kept: a word processor would move it whole")
    void longLastParagraph() {
        Document document = SampleDocuments.plan();
        Block.Paragraph last = new Block.Paragraph(
                StyleName.BODY, "", List.of(Run.of("Đoạn dài " + "chủ trì, phối hợp ".repeat(60))), false);
        Block closing = document.blocks().get(document.blocks().size() - 1);
        WrittenDocx written = WrittenDocx.of(new Document(document.info(), document.form(), List.of(last, closing)));

        assertThat(written.startingWith("Đoạn dài").getCTPPr().isSetKeepNext()).isFalse();
    }

    @Test
    void no_empty_page_follows_them() {
        assertThat(left().getParagraphs()).allMatch(line -> line.getCTPPr().isSetKeepNext());
        List<XWPFParagraph> paragraphs = file.word().getParagraphs();
        XWPFParagraph last = paragraphs.get(paragraphs.size() - 1);
        assertThat(last.getStyle()).isEqualTo("End");
        assertThat(file.lookOf("End").size()).isEqualTo(1);
    }

    @Test
    void a_draft_without_a_name_keeps_its_place() {
        WrittenDocx draft = WrittenDocx.of(SampleDocuments.draft());
        assertThat(draft.withStyle("Signer")).singleElement().satisfies(name -> assertThat(name.getText())
                .isEmpty());
    }

    private void looks(String style, double size, boolean bold, boolean italic, String align) {
        WrittenDocx.Look look = file.lookOf(style);
        assertThat(look.size()).isEqualTo(size);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
        assertThat(look.align()).isEqualTo(align);
    }

    private XWPFTableCell left() {
        return file.closing().getRow(0).getCell(0);
    }

    private XWPFTableCell right() {
        return file.closing().getRow(0).getCell(1);
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
