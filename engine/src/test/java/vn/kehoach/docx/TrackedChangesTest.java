package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;
import org.xmlunit.assertj3.XmlAssert;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.compare.DifferencePropertiesTest;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.document.StyleName;
import vn.kehoach.generate.PlanArbitraries;
import vn.kehoach.plan.Plan;

/** A DOCX with tracked changes: who accepts them all has the second document, who rejects them all the first. */
class TrackedChangesTest {
    private static final Revision REVISION = new Revision("Lê Thị Hà", LocalDate.of(2026, 6, 15));
    private static final Pattern ID = Pattern.compile("(?<!footnoteReference )w:id=\"[0-9]+\"");

    static Stream<List<Plan>> pairs() {
        List<Plan> plans = DifferencePropertiesTest.examples();
        return plans.stream().flatMap(one -> plans.stream()
                .filter(other -> other.form() == one.form() && isAlike(one, other))
                .map(other -> List.of(one, other)));
    }

    /** Whether both end on pages that stand alike: those of the file are the second's, also for who rejects the changes. */
    private static boolean isAlike(Plan one, Plan other) {
        return one.annexes().size() == other.annexes().size();
    }

    @ParameterizedTest(name = "example plans {index}")
    @MethodSource("pairs")
    @DisplayName("for every two example plans of one form")
    void examples(List<Plan> pair) {
        holds(document(pair.get(0)), document(pair.get(1)));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 8, generation = GenerationMode.RANDOMIZED, seed = "20260109")
    @Label("for any two plans")
    void any(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        // Page and styles are the second's: nobody compares a State document with one of the Party.
        Assume.that(before.form() == after.form());
        holds(document(before), document(after));
    }

    @Test
    @DisplayName("A document that did not change has no marks")
    void alike() {
        Document document = SampleDocuments.plan();

        assertThat(new String(body(document, document), StandardCharsets.UTF_8))
                .doesNotContain("w:ins", "w:del", "Change");
    }

    @Test
    @DisplayName("Of a changed sentence only the words that changed are marked, with the author and the day")
    void words() {
        String xml = text(
                paragraph(Run.of("Hoàn thành trước ngày 15 tháng 12 năm 2026.")),
                paragraph(Run.of("Hoàn thành trước ngày 30 tháng 11 năm 2026.")));

        assertThat(xml)
                .contains(
                        "trước ngày </w:t></w:r><w:del w:id=\"1\" w:author=\"Lê Thị Hà\" w:date=\"2026-06-15T00:00:00Z\">"
                                + "<w:r><w:delText xml:space=\"preserve\">15</w:delText></w:r></w:del><w:ins w:id=\"2\" ")
                .contains("<w:t xml:space=\"preserve\"> tháng </w:t>");
    }

    @Test
    @DisplayName("Words that only became bold are taken out and put in again")
    void look() {
        Run plain = Run.of("Công an xã");
        String xml = text(paragraph(plain), paragraph(new Run("Công an xã", true, false, false)));

        assertThat(xml).contains("w:delText xml:space=\"preserve\">Công an xã<", "<w:b/><w:bCs/></w:rPr><w:t");
    }

    @Test
    @DisplayName("A paragraph with other words is taken out whole, its mark too, and the new one put in")
    void paragraphs() {
        String xml = text(
                paragraph(Run.of("Kinh phí do ngân sách xã bảo đảm.")),
                paragraph(Run.of("Báo cáo gửi về Công an tỉnh trước ngày 15.")));

        assertThat(xml).contains("<w:rPr><w:del ", "<w:rPr><w:ins ");
    }

    @Test
    @DisplayName(
            "The first footnote puts a paragraph of next to no height above the head, and leaves the head as it is")
    void firstNote() {
        Run noted = Run.of(new Run.Note(1, List.of(Run.of("Theo báo cáo của Công an xã."))));
        Block before = paragraph(Run.of("Hoàn thành trong năm."));
        Block after = new Block.Paragraph(
                StyleName.BODY, "", List.of(Run.of("Hoàn thành trong năm"), noted, Run.of(".")), false);
        String xml = text(before, after);

        assertThat(xml.indexOf("<w:pStyle w:val=\"End\"/>")).isLessThan(xml.indexOf("<w:tbl>"));
        assertThat(xml.substring(xml.indexOf("<w:tbl>"), xml.indexOf("</w:tbl>")))
                .doesNotContain("<w:ins ", "<w:del ");
        text(after, before);
    }

    @Test
    @DisplayName("A row more in a table is a row put in; columns of other widths keep their former widths")
    void rows() {
        List<Run> number = List.of(Run.of("1"));
        List<Run> work = List.of(Run.of("Tuyên truyền ở trường học"));
        List<Run> more = List.of(Run.of("Tập huấn cho cán bộ xã, xóm, bản và các lực lượng ở cơ sở"));
        Block before = new Block.DataTable(List.of(), List.of(List.of(number, work)), List.of(), "");
        Block after =
                new Block.DataTable(List.of(), List.of(List.of(number, work), List.of(more, more)), List.of(), "");
        String xml = text(before, after);

        assertThat(xml).contains("<w:cantSplit/><w:ins ", "<w:tblGridChange ", "<w:tcPrChange ");
    }

    @Test
    @DisplayName("A row that has another number of cells now is taken out whole, and the new one put in")
    void cells() {
        String two = cell("Tuyên truyền ở trường học") + cell("2026");
        String one = cell("Tuyên truyền ở trường học");

        assertThat(rows(two, one)).hasSize(2);
        assertThat(rows(one, two)).hasSize(2);
        assertThat(rows(two, two)).hasSize(1);
    }

    private static String cell(String words) {
        return "<w:tc><w:tcPr/><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
    }

    /** Of a table whose only row becomes another. */
    private static List<vn.kehoach.docx.Element> rows(String before, String after) {
        return new TrackedBody(REVISION)
                .document(table(before), table(after))
                .child("w:body")
                .flatMap(body -> body.child("w:tbl"))
                .orElseThrow()
                .all("w:tr");
    }

    private static vn.kehoach.docx.Element table(String row) {
        String xml =
                "<w:document xmlns:w='w'><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
                        + row + "</w:tr></w:tbl><w:p/><w:p/></w:body></w:document>";
        return vn.kehoach.docx.Element.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Block paragraph(Run run) {
        return new Block.Paragraph(StyleName.BODY, "", List.of(run), false);
    }

    private static String text(Block before, Block after) {
        Document one = with(before);
        Document other = with(after);
        holds(one, other);
        return new String(body(one, other), StandardCharsets.UTF_8);
    }

    private static Document with(Block block) {
        Document sample = SampleDocuments.plan();
        List<Block> blocks = new ArrayList<>(sample.blocks());
        blocks.add(blocks.size() - 2, block);
        return new Document(sample.info(), sample.form(), blocks);
    }

    private static Document document(Plan plan) {
        return Office.engine().document(plan, false, PlanData.LEFT_OUT).orElseThrow();
    }

    private static void holds(Document before, Document after) {
        byte[] tracked = body(before, after);

        same(Settled.accepted(tracked), after);
        same(Settled.rejected(tracked), before);
        fits(tracked);
        noTablesTouch(Settled.parse(tracked).getDocumentElement());
    }

    private static void same(org.w3c.dom.Document settled, Document document) {
        byte[] plain = part(DocxWriter.of(document.form()).write(document.bare()), Skeleton.BODY);
        XmlAssert.assertThat(settled).and(Settled.joined(plain)).areIdentical();
    }

    /** The schema of the format, and ids that occur once. */
    private static void fits(byte[] tracked) {
        try {
            List<XmlError> faults = new ArrayList<>();
            DocumentDocument document = DocumentDocument.Factory.parse(new ByteArrayInputStream(tracked));
            document.validate(new XmlOptions().setErrorListener(faults));
            assertThat(faults).isEmpty();
            List<String> ids = ID.matcher(new String(tracked, StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
        } catch (XmlException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two tables without a paragraph between them are one to Word. */
    private static void noTablesTouch(Element element) {
        boolean table = false;
        for (Element child : Settled.children(element)) {
            boolean next = child.getTagName().equals("w:tbl");
            assertThat(table && next).isFalse();
            table = next;
            noTablesTouch(child);
        }
    }

    private static byte[] body(Document before, Document after) {
        return part(DocxWriter.of(after.form()).write(before, after, REVISION), Skeleton.BODY);
    }

    static byte[] part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            throw new IllegalStateException(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
