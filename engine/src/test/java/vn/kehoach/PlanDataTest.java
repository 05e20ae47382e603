package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.xmlunit.assertj3.XmlAssert;
import vn.kehoach.document.Attachment;
import vn.kehoach.document.PartTag;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

@DisplayName("What a DOCX carries of its plan")
class PlanDataTest {
    private static final SourceFile PLAN = Office.file(
            "vi-du.yaml",
            """
            # gửi anh Trưởng Công an xem trước
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            solutions:
              - title: Rà soát & lập danh sách
                items: [Tại từng xóm., "Chỉ số <2 vụ mỗi năm."]
              - text: "Kinh phí:"
                table: {columns: [Nội dung, Năm 2026], rows: [[Tập huấn, 12], [Hội nghị, ""]]}
            assignments:
              # kehoach: bỏ qua report-without-period -- theo yêu cầu của cấp trên
              - {agency: police, report: {to: people-committee}}
            recipients: [police, office]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            x-ghi-chu: chuyện riêng của cơ quan
            """);

    private final byte[] docx = render(PlanData.CARRIED);
    private final Map<String, String> parts = parts(docx);
    private final String data = parts.get("customXml/item1.xml");
    private final Manuscript read =
            Intake.read(new SourceFile("vi-du.docx", docx)).value().orElseThrow();

    @Test
    @DisplayName("Its data, from which the same plan is read again")
    void samePlan() {
        Plan written = PlanFile.read(PLAN).value().map(Read::value).orElseThrow();
        SourceFile carried = Office.file("item1.yaml", value("/k:kehoach/k:plan"));

        assertThat(PlanFile.read(carried).value().map(Read::value)).contains(written);
    }

    @Test
    @DisplayName("Nothing of what the office wrote for itself: no comments, no findings set aside, no x- keys")
    void nothingInternal() {
        assertThat(data).doesNotContain("#", "Trưởng Công an", "bỏ qua", "theo yêu cầu", "x-ghi-chu", "chuyện riêng");
    }

    @Test
    @DisplayName("Digests of the data and of the catalogues, and the edition of the form")
    void digests() {
        assertThat(value("/k:kehoach/k:plan/@sha256")).isEqualTo(Digest.of(value("/k:kehoach/k:plan")));
        assertThat(value("/k:kehoach/k:form/@id")).isEqualTo("nd30");
        assertThat(value("/k:kehoach/k:form/@from")).isEqualTo("2020-03-05");
        assertThat(found(data, "<catalogue name=\"([a-z]+)\" sha256=\"[0-9a-f]{64}\"/>"))
                .containsExactly("agencies", "citations", "forms", "programmes", "rules", "units");
    }

    @Test
    @DisplayName("A reader of the file finds the data")
    void readAgain() {
        assertThat(read.planPart()).contains(data);
    }

    @Test
    @DisplayName("For each paragraph the part of the plan that it was made from")
    void controls() {
        assertThat(paragraphs(read.blocks())
                        .filter(paragraph -> paragraph.control().isPresent())
                        .map(paragraph -> paragraph.control().get().substring(PartTag.PREFIX.length()) + " "
                                + paragraph.words().replaceAll("[ \u00a0]+", " ")))
                .containsExactly(
                        "/issuer ỦY BAN NHÂN DÂN",
                        "/issuer XÃ QUỲ HỢP",
                        "/number Số: /KH-UBND",
                        "/date Quỳ Hợp, ngày tháng năm 2026",
                        "/type KẾ HOẠCH",
                        "/title Phòng, chống ma túy trên địa bàn xã Quỳ Hợp",
                        "/opening Ủy ban nhân dân xã ban hành Kế hoạch.",
                        "/solutions/heading I. NHIỆM VỤ, GIẢI PHÁP",
                        "/solutions/items/0/title 1. Rà soát & lập danh sách",
                        "/solutions/items/0/items/0/text a) Tại từng xóm.",
                        "/solutions/items/0/items/1/text b) Chỉ số <2 vụ mỗi năm.",
                        "/solutions/items/1/text 2. Kinh phí:",
                        "/solutions/items/1/table Nội dung",
                        "/solutions/items/1/table Năm 2026",
                        "/solutions/items/1/table Tập huấn",
                        "/solutions/items/1/table 12",
                        "/solutions/items/1/table Hội nghị",
                        "/assignments/heading II. PHÂN CÔNG NHIỆM VỤ",
                        "/assignments/items/0 Công an xã báo cáo Ủy ban nhân dân xã Quỳ Hợp./.",
                        "/recipients/list/0 - Công an xã;",
                        "/recipients/list/1 - Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;",
                        "/archive - Lưu: VT.",
                        "/signature/authority TM. ỦY BAN NHÂN DÂN",
                        "/signature/title CHỦ TỊCH");
    }

    @Test
    @DisplayName("Every control has a number of its own, is not shown, and is not locked")
    void hidden() {
        String body = parts.get("word/document.xml");
        List<String> ids = found(
                body,
                "<w:sdtPr><w:tag w:val=\"kehoach:[^\"]+\"/><w:id w:val=\"([0-9]+)\"/>"
                        + "<w15:appearance w15:val=\"hidden\"/></w:sdtPr>");

        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(found(body, "(<w:sdt>)"));
    }

    @Test
    @DisplayName("A tag has at most the 64 characters that Word takes; a longer pointer is told by its digest")
    void tags() {
        String deep = "/section-nhiem-vu" + "/items/10".repeat(6) + "/text";

        assertThat(PartTag.of("/solutions/items/0/text")).isEqualTo("kehoach:/solutions/items/0/text");
        assertThat(PartTag.of("/" + "a".repeat(55))).hasSize(64).isEqualTo("kehoach:/" + "a".repeat(55));
        assertThat(PartTag.of(deep))
                .isEqualTo("kehoach:#" + Digest.of(deep).substring(0, 32))
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    @DisplayName(
            "All of it valid: against the schema once a reader has passed over what it may ignore, and as a package")
    void valid() throws Exception {
        String body = parts.get("word/document.xml")
                .replace(" mc:Ignorable=\"w15\"", "")
                .replaceAll("<w15:[^>]*/>", "");
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse(body).validate(new XmlOptions().setErrorListener(faults));

        assertThat(faults).isEmpty();
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("/customXml\"", "../customXml/item1.xml");
        assertThat(parts.get("customXml/_rels/item1.xml.rels")).contains("/customXmlProps\"", "itemProps1.xml");
        assertThat(parts.get("[Content_Types].xml")).contains("/customXml/itemProps1.xml");
        assertThat(parts.get("customXml/itemProps1.xml")).contains("ds:uri=\"urn:kehoach:plan:1\"");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getBodyElements()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("The same plan gives the same bytes")
    void deterministic() {
        assertThat(render(PlanData.CARRIED)).isEqualTo(docx);
        assertThat(Engine.open(new Office())
                        .render(PLAN, Set.of(Format.DOCX), false)
                        .value()
                        .orElseThrow()
                        .files()
                        .get(Format.DOCX))
                .isEqualTo(docx);
    }

    @Test
    @DisplayName("Nothing at all where it is left out: no part, no controls, the same words")
    void leftOut() {
        byte[] bare = render(PlanData.LEFT_OUT);
        Manuscript manuscript =
                Intake.read(new SourceFile("vi-du.docx", bare)).value().orElseThrow();

        assertThat(parts(bare)).doesNotContainKeys("customXml/item1.xml", "customXml/itemProps1.xml");
        assertThat(parts(bare).get("word/document.xml")).doesNotContain("w:sdt", "w15", "kehoach");
        assertThat(parts(bare).get("[Content_Types].xml")).doesNotContain("customXml");
        assertThat(paragraphs(manuscript.blocks()).map(Paragraph::words))
                .containsExactlyElementsOf(
                        paragraphs(read.blocks()).map(Paragraph::words).toList());
    }

    @Test
    @DisplayName("Characters that XML cannot hold are refused")
    void refused() {
        assertThat(Attachment.isXml("Kế hoạch\n\t🙂")).isTrue();
        for (String text : List.of("\u0000", "\u001b", "\ufffe", "\ud800")) {
            assertThat(Attachment.isXml(text)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new Attachment(text, Map.of()));
        }
    }

    private String value(String path) {
        List<String> found = new ArrayList<>();
        XmlAssert.assertThat(data)
                .withNamespaceContext(Map.of("k", "urn:kehoach:plan:1"))
                .valueByXPath(path)
                .satisfies(found::add);
        return found.get(0);
    }

    private static Stream<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table
                        ? table.rows().stream().flatMap(List::stream).flatMap(cell -> paragraphs(cell.blocks()))
                        : Stream.of((Paragraph) block));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static byte[] render(PlanData data) {
        return Office.engine()
                .render(
                        PlanInput.alone(PLAN),
                        RenderOptions.of(Set.of(Format.DOCX)).data(data))
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX);
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
