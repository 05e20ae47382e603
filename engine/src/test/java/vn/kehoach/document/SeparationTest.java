package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.PartyPlan;
import vn.kehoach.PlanData;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.TextWriter;

@DisplayName("A document whose annexes are files of their own")
class SeparationTest {
    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-03-02T14:05:30+07:00");
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            number: 15
            date: 2026-01-20
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học năm 2026
            contents: true
            opening: Ủy ban nhân dân xã ban hành Kế hoạch[^Theo đề nghị của Công an xã.].
            solutions:
              - {id: noi-chuyen, title: Nói chuyện, items: ["Theo Phụ lục I và Phụ lục II[^Hai phụ lục.]."]}
              - {title: Phát tờ rơi, items: ["Như [#noi-chuyen]."]}
            annexes:
              - {id: truong, title: Danh sách trường, items: ["Trường thứ nhất[^Cũ.].", "Trường thứ hai[^Mới.]."]}
              - {id: viec, title: Các việc, landscape: true, items: ["Làm như [#noi-chuyen]."]}
            recipients: [police]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Lò Thị Én}
            """;
    private static final String DECISION =
            "decision: {title: Ban hành Kế hoạch tuyên truyền năm 2026, articles: [Chánh Văn phòng chịu trách nhiệm.]}\n";

    @Test
    @DisplayName("The text with its contents, and each annex; the name of a file says which one it is")
    void files() {
        List<Document> files = files(PLAN);

        assertThat(files).extracting(SeparationTest::name).containsExactly("", "phu-luc-1", "phu-luc-2");
        assertThat(files).extracting(file -> file.sequences().size()).containsExactly(2, 1, 1);
        assertThat(files)
                .extracting(file -> file.info().title())
                .containsExactly(
                        "Kế hoạch Tuyên truyền phòng, chống ma túy trong trường học năm 2026",
                        "Phụ lục I. Danh sách trường",
                        "Phụ lục II. Các việc");
        assertThat(files.get(2).sequences().get(0).landscape()).isTrue();
        assertThat(text(files.get(0))).doesNotContain("Trường thứ nhất").contains("Lò Thị Én");
    }

    @Test
    @DisplayName("One annex alone has no number; of ten and more all have two figures")
    void names() {
        assertThat(files(PLAN.replaceFirst("(?m)^  - \\{id: viec.*\n", "").replace(" và Phụ lục II", "")))
                .extracting(SeparationTest::name)
                .containsExactly("", "phu-luc");
        assertThat(Apart.annex(0, 10)).isEqualTo("phu-luc-01");
        assertThat(Apart.annex(9, 10)).isEqualTo("phu-luc-10");
        assertThat(List.of("phu-luc", "phu-luc-1", "phu-luc-10", "kem-theo")).allMatch(Apart::isName);
        assertThat(List.of("phu-luc-", "phu-luc-a", "phuluc", "")).noneMatch(Apart::isName);
    }

    @Test
    @DisplayName(
            "The plan that a decision issues is attached to it, a file of its own too, with the contents, which list its headings")
    void decision() {
        List<Document> files = files(PLAN + DECISION);

        assertThat(files).extracting(SeparationTest::name).containsExactly("", "kem-theo", "phu-luc-1", "phu-luc-2");
        assertThat(files.get(1).info().title())
                .isEqualTo("Kế hoạch Tuyên truyền phòng, chống ma túy trong trường học năm 2026");
        assertThat(files.get(0).hasContents()).isFalse();
        assertThat(files.get(1).hasContents()).isTrue();
        assertThat(text(files.get(0))).contains("QUYẾT ĐỊNH").doesNotContain("Nói chuyện\n");
    }

    @Test
    @DisplayName("The contents keep the lines of annexes, and the pages of the headings in their own file")
    void contents() {
        String text = text(files(PLAN).get(0));

        assertThat(text)
                .contains("1. Nói chuyện ... 1\n")
                .contains("Phụ lục I DANH SÁCH TRƯỜNG\n")
                .contains("Phụ lục II CÁC VIỆC\n");
        ContentsBlock contents =
                (ContentsBlock) files(PLAN).get(0).sequences().get(1).blocks().get(0);
        assertThat(contents.entries())
                .filteredOn(entry -> entry.label().startsWith("Phụ lục"))
                .allMatch(entry -> entry.to().isEmpty())
                .hasSize(2);
        assertThat(contents.entries())
                .filteredOn(entry -> !entry.label().startsWith("Phụ lục"))
                .noneMatch(entry -> entry.to().isEmpty());
    }

    @Test
    @DisplayName("Footnotes count anew in each file")
    void notes() {
        assertThat(files(PLAN))
                .extracting(file -> file.notes().stream().map(Run.Note::number).toList())
                .containsExactly(List.of(1, 2), List.of(1, 2), List.of());
        assertThat(text(files(PLAN).get(1))).contains("Trường thứ nhất[1].").endsWith("\n[1] Cũ.\n[2] Mới.\n");
    }

    @Test
    @DisplayName("Words that lead into another file lead nowhere; those that lead within a file still do")
    void links() {
        List<Document> files = files(PLAN);

        assertThat(files.get(2).runs()).allMatch(run -> run.to().isEmpty());
        assertThat(text(files.get(2))).contains("Làm như khoản 1");
        assertThat(files.get(0).runs()).anyMatch(run -> !run.to().isEmpty());
    }

    @Test
    @DisplayName(
            "ND30-DS-7: number and symbol; day, month, year; hour, minute, second and the zone, in Vietnamese time")
    void signing() {
        OffsetDateTime elsewhere = OffsetDateTime.parse("2026-03-01T23:05:30.75-08:00");

        assertThat(SigningText.of("15/KH-UBND", Optional.of(SIGNED)).line().text())
                .isEqualTo("15/KH-UBND; 02/03/2026; 14:05:30+07:00");
        assertThat(SigningText.of("15/KH-UBND", AnnexFiles.signed(elsewhere).signedAt())
                        .line()
                        .text())
                .isEqualTo("15/KH-UBND; 02/03/2026; 14:05:30+07:00");
        assertThat(SigningText.of("15/KH-UBND", Optional.empty()))
                .isEqualTo(new SigningText(Line.of("15/KH-UBND; "), false));
        assertThat(SigningText.of("/KH-UBND", Optional.empty()).line().text()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnexFiles(false, Optional.of(SIGNED)));
    }

    @Test
    @DisplayName("ND30-DS-6: only annexes bear it; a draft, which nobody signs, and a document of the Party bear none")
    void bearing() {
        List<Document> files =
                Separation.of(document(PLAN, false)).documents(Optional.of(SIGNED), SeparationTest::paged);
        assertThat(files.get(0).apart()).isEmpty();
        assertThat(text(files.get(1))).startsWith("15/KH-UBND; 02/03/2026; 14:05:30+07:00\n\nPhụ lục I\n");
        assertThat(text(files(PLAN).get(1))).startsWith("Phụ lục I\n");

        List<Document> draft = Separation.of(document(PLAN, true)).documents(Optional.empty(), SeparationTest::paged);
        assertThat(draft.get(1).apart().orElseThrow().text()).isEmpty();

        Document party = PartyPlan.hd36();
        Document annexed = new Document(
                party.info(),
                party.form(),
                List.of(party.sequences().get(0), files.get(1).sequences().get(0)),
                Optional.empty());
        assertThat(Separation.of(annexed)
                        .documents(Optional.of(SIGNED), each -> each)
                        .get(1)
                        .apart()
                        .orElseThrow()
                        .text())
                .isEmpty();
    }

    @Test
    @DisplayName("Only the text carries the plan, and says that it is not all that the plan prints")
    void carried() {
        Document whole = document(PLAN, false).with(new Attachment("id: vi-du", java.util.Map.of()));
        List<Document> files = Separation.of(whole).documents(Optional.empty(), SeparationTest::paged);

        assertThat(files.get(0).attachment().orElseThrow().isOfTextAlone()).isTrue();
        assertThat(files.subList(1, 3)).allMatch(file -> file.attachment().isEmpty());
    }

    @Test
    @DisplayName("A plan without annexes is one file, the same as ever")
    void whole() {
        Document whole = document(
                PLAN.replaceFirst("(?s)annexes:.*?recipients:", "recipients:")
                        .replaceFirst("\"Theo Phụ lục.*?\"", "Nói."),
                false);

        assertThat(Separation.of(whole).isWhole()).isTrue();
        assertThat(Separation.of(whole).documents(Optional.of(SIGNED), each -> each))
                .containsExactly(whole);
    }

    private static List<Document> files(String plan) {
        return Separation.of(document(plan, false)).documents(Optional.empty(), SeparationTest::paged);
    }

    private static Document paged(Document document) {
        return document.paged(PdfWriter.pagesOfHeadings(document));
    }

    private static Document document(String text, boolean draft) {
        Outcome<Plan> plan = Office.engine().check(Office.file("vi-du.yaml", text));
        assertThat(plan.value()).as(() -> plan.diagnostics().toString()).isPresent();
        return Office.engine()
                .document(plan.value().get(), draft, PlanData.LEFT_OUT)
                .orElseThrow();
    }

    private static String name(Document file) {
        return file.apart().map(Apart::name).orElse("");
    }

    private static String text(Document file) {
        return TextWriter.write(file);
    }
}
