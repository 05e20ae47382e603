package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.issue.Stamp;
import vn.kehoach.plan.Plan;

@DisplayName("A plan is issued")
class IssuesTest {
    private static final String DRAFT =
            """
            # gửi anh Trưởng Công an xem trước
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft   # còn xem
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học năm 2026
            bases: [163/2024/QH15]
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            solutions:
              - title: Tuyên truyền
                items:
                  - Nói chuyện chuyên đề.
                  - Phát tờ rơi.   # in ở nhà in Hoa Ban
            assignments:
              # kehoach: bỏ qua report-without-period -- theo ý kiến thượng cấp
              - {agency: police, items: [Chủ trì thực hiện Kế hoạch.], report: {to: people-committee}}
            excluded:
              - {target: T3, because: chuyện nội bộ của xã}
            recipients: [police, office]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            x-ghi-chu: chuyện riêng của cơ quan
            """;

    private static final Stamp STAMP = new Stamp(15, LocalDate.of(2026, 1, 20), Optional.of("Lò Thị Én"));
    private static final Set<Format> ALL = Set.of(Format.DOCX, Format.PDF, Format.TXT);
    private static final String PROGRAM = "1.2.3";

    private final Issues issues = Office.engine().issues();

    @Test
    @DisplayName("Number, day, status and signer come into its text; all else in it stays as it was")
    void stamped() {
        assertThat(text(stamped(DRAFT, STAMP).orElseThrow()))
                .isEqualTo(DRAFT.replace("status: draft ", "status: issued ")
                        .replace("date: 2026-01\n", "number: 15\ndate: 2026-01-20\n")
                        .replace("as-of: 2026-01-09", "as-of: 2026-01-20")
                        .replace("title: CHỦ TỊCH}", "title: CHỦ TỊCH, name: Lò Thị Én}"));
    }

    @Test
    @DisplayName("Keys that are there already get other values; a byte order mark stays")
    void replaced() {
        String draft = "\ufeff"
                + DRAFT.replace("as-of: 2026-01-09\n", "")
                        .replace("date: 2026-01\n", "number: 9 # dự kiến\ndate: 2026-01-15\n");

        assertThat(text(stamped(draft, STAMP).orElseThrow()))
                .startsWith("\ufeff# gửi")
                .contains("number: 15 # dự kiến\ndate: 2026-01-20\n");
    }

    @Test
    @DisplayName(
            "What stood between quotes gets its new value between the same quotes, in braces and on lines of its own")
    void quotes() {
        String lines = DRAFT.replace("status: draft", "status: 'draft'")
                .replace("date: 2026-01\n", "date: \"2026-01-15\"\n")
                .replace("title: CHỦ TỊCH}", "title: CHỦ TỊCH, \"name\": \"Hà Văn \\\"Cả\\\"\"}");
        assertThat(text(stamped(lines, STAMP).orElseThrow()))
                .contains("status: 'issued'   # còn xem\n")
                .contains("number: 15\ndate: \"2026-01-20\"\n")
                .contains("title: CHỦ TỊCH, \"name\": \"Lò Thị Én\"}\n");

        String json =
                """
                {"kehoach": 1, "id": "vi-du", "type": "ke-hoach", "form": "nd30", "status": "draft", "number": 9,
                 "date": "2026-01-15", "as-of": "2026-01-15", "period": 2026, "title": "Tuyên truyền",
                 "issuer": {"body": "people-committee", "unit": "Quỳ Hợp, Nghệ An"},
                 "solutions": ["Phát tờ rơi."], "recipients": ["police"], "archive": ["VT"],
                 "signature": {"authority": "TM", "title": "CHỦ TỊCH", "name": "Ai đó"}}
                """;
        assertThat(text(stamped(json, STAMP).orElseThrow()))
                .isEqualTo(json.replace("draft", "issued")
                        .replace("\"number\": 9", "\"number\": 15")
                        .replace("2026-01-15", "2026-01-20")
                        .replace("Ai đó", "Lò Thị Én"));
    }

    @Test
    @DisplayName("A word left open stops it; the next step is to fill it in, for an issued document is no draft")
    void open() {
        String draft = DRAFT.replace("Phát tờ rơi.", "Phát TODO tờ rơi.");
        var outcome = issues.issue(stamped(draft, STAMP).orElseThrow(), IssuedFiles.of(ALL), PROGRAM);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.code().equals("todo-left"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(
                                Engine.messages(Lang.EN).text(finding.hint().orElseThrow()))
                        .isEqualTo("Replace TODO by the value."));
    }

    @Test
    @DisplayName("A number that a draft chose for itself is replaced; an issued plan's is not")
    void ownNumber() {
        Plan chosen = plan(DRAFT.replace("date:", "number: 9\ndate:"));

        assertThat(STAMP.replacesNumber(chosen)).isTrue();
        assertThat(new Stamp(9, STAMP.date(), Optional.empty()).replacesNumber(chosen))
                .isFalse();
        assertThat(STAMP.replacesNumber(plan(DRAFT))).isFalse();
        assertThat(new Stamp(16, STAMP.date(), Optional.empty()).replacesNumber(plan(text(issued()))))
                .isFalse();
        assertThat(STAMP.isNumberOn(plan(text(issued())))).isTrue();
    }

    private PlanInput issued() {
        return stamped(DRAFT, STAMP).orElseThrow();
    }

    @Test
    @DisplayName("Issued again with the same number and day nothing changes; with others it contradicts")
    void again() {
        PlanInput issued = stamped(DRAFT, STAMP).orElseThrow();
        Plan plan = issues.read(issued).value().orElseThrow();

        assertThat(issues.stamped(issued, plan, STAMP)).containsSame(issued);
        assertThat(STAMP.isOn(plan)).isTrue();
        assertThat(STAMP.contradicts(plan)).isFalse();
        assertThat(List.of(
                        new Stamp(16, STAMP.date(), Optional.empty()),
                        new Stamp(15, LocalDate.of(2026, 1, 21), Optional.empty()),
                        new Stamp(15, STAMP.date(), Optional.of("Người khác"))))
                .allMatch(other -> other.contradicts(plan));
        assertThat(STAMP.contradicts(plan(DRAFT.replace("date:", "number: 3\ndate:"))))
                .isFalse();
    }

    @Test
    @DisplayName("Without a signature in the file there is no place for a signer's name")
    void noPlace() {
        assertThat(stamped(DRAFT.replaceFirst("signature:.*\n", ""), STAMP)).isEmpty();
    }

    @Test
    @DisplayName("A number is one of a year's series")
    void number() {
        for (int number : new int[] {0, -1, 100_000}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(number, STAMP.date(), Optional.empty()));
        }
    }

    @Test
    @DisplayName("What an issued plan may not leave open stops it, though the draft was right")
    void errors() {
        Stamp nobody = new Stamp(15, STAMP.date(), Optional.empty());
        var outcome = issues.issue(stamped(DRAFT, nobody).orElseThrow(), IssuedFiles.of(ALL), PROGRAM);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .containsExactly("header-incomplete");
    }

    @Test
    @DisplayName("A derived plan is issued in its own file; its template is left alone")
    void derived() {
        PlanInput child = Office.plan(Path.of("../plans/nghe-an/xa-quy-hop.yaml"));
        Plan said = issues.read(child).value().orElseThrow();
        PlanInput issued = issues.stamped(child, said, new Stamp(15, STAMP.date(), Optional.empty()))
                .orElseThrow();

        assertThat(text(issued))
                .isEqualTo(text(child)
                        .replace("date: 2026-01\n", "status: issued\nnumber: 15\ndate: 2026-01-20\n")
                        .replace("as-of: 2026-01-09", "as-of: 2026-01-20"));
        assertThat(issues.issue(issued, IssuedFiles.of(ALL), PROGRAM)
                        .value()
                        .orElseThrow()
                        .plan()
                        .isIssued())
                .isTrue();
    }

    @ParameterizedTest(name = "the DOCX with the plan: {0}")
    @EnumSource
    @DisplayName(
            "No file has a comment, a reason for setting a finding aside, or an office's own key; without the plan nothing that is not printed")
    void nothingInternal(PlanData data) throws IOException {
        Rendering files = issued(DRAFT, data).rendering();
        String all = unzipped(files.files().get(Format.DOCX))
                + words(files.files().get(Format.PDF))
                + new String(files.files().get(Format.PDF), StandardCharsets.ISO_8859_1)
                + new String(files.files().get(Format.TXT), StandardCharsets.UTF_8);

        assertThat(all)
                .contains("Phát tờ rơi")
                .doesNotContain(
                        "Trưởng Công an xem trước",
                        "Hoa Ban",
                        "thượng cấp",
                        "bỏ qua",
                        "report-without-period",
                        "chuyện riêng",
                        "ghi-chu");
        assertThat(all.contains("chuyện nội bộ")).isEqualTo(data == PlanData.CARRIED);
    }

    @Test
    @DisplayName("Its side file tells a register what the document is; read again it is the same")
    void side() {
        SideFile side = side(issued(DRAFT, PlanData.LEFT_OUT));

        assertThat(side.json())
                .contains(
                        """
                          "id": "vi-du",
                          "type": {
                            "code": "KH",
                            "name": "Kế hoạch"
                          },
                          "number": 15,
                          "symbol": "15/KH-UBND",
                          "date": "2026-01-20",
                          "abstract": "Tuyên truyền phòng, chống ma túy trong trường học năm 2026",
                          "issuer": {
                            "name": "Ủy ban nhân dân xã Quỳ Hợp",
                            "unitCode": "17035",
                            "unitName": "xã Quỳ Hợp"
                          },
                          "signer": {
                            "name": "Lò Thị Én",
                            "post": "CHỦ TỊCH",
                            "authority": "TM"
                          },
                          "recipients": [
                            "Công an xã",
                            "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
                            "Lưu: VT"
                          ],
                        """);
        assertThat(SideFile.read(Office.file("vi-du.json", side.json())).value())
                .contains(side);
        assertThat(SideFile.read(Office.file("vi-du.json", side.json())).diagnostics())
                .isEmpty();
    }

    @Test
    @DisplayName("Its side file has the marks as printed; a plan that a decision issues goes out as that decision")
    void marksAndDecision() {
        SideFile marked = side(issued(
                DRAFT + "marks: {secrecy: mat, urgency: hoa-toc, circulation: LƯU HÀNH NỘI BỘ, drafter: PL}\n",
                PlanData.LEFT_OUT));
        SideFile decided = side(issued(
                DRAFT
                        + """
                        decision:
                          title: Ban hành Kế hoạch tuyên truyền phòng, chống ma túy trong trường học năm 2026
                          articles: [Quyết định này có hiệu lực từ ngày ký., Công an xã chịu trách nhiệm thi hành Quyết định này.]
                        """,
                PlanData.LEFT_OUT));

        assertThat(List.of(marked.secrecy(), marked.urgency(), marked.circulation()))
                .containsExactly(Optional.of("MẬT"), Optional.of("HỎA TỐC"), Optional.of("LƯU HÀNH NỘI BỘ"));
        assertThat(marked.recipients()).last().isEqualTo("Lưu: VT. PL");
        assertThat(decided.type()).isEqualTo(new SideFile.Type("QĐ", "Quyết định"));
        assertThat(decided.symbol()).isEqualTo("15/QĐ-UBND");
        assertThat(decided.summary()).startsWith("Ban hành Kế hoạch tuyên truyền");
        assertThat(decided.recipients()).first().isEqualTo("Như Điều 3");
    }

    @Test
    @DisplayName("Made again with the versions of the time it is the same, byte by byte, whatever the rules are by now")
    void madeAgain() {
        PlanInput plan = stamped(DRAFT, STAMP).orElseThrow();
        SideFile.Made before =
                new SideFile.Made("0.9", "0.9.0+000000000000", issues.made("x").catalogues());
        Rendering then = issues.again(plan, IssuedFiles.of(ALL).data(PlanData.CARRIED), before)
                .value()
                .orElseThrow()
                .rendering();

        assertThat(unzipped(then.files().get(Format.DOCX))).contains("0.9.0+000000000000");
        assertThat(issues.again(plan, IssuedFiles.of(ALL).data(PlanData.CARRIED), before)
                        .value()
                        .orElseThrow()
                        .rendering()
                        .files()
                        .get(Format.PDF))
                .isEqualTo(then.files().get(Format.PDF));
        assertThat(issues.again(plan, IssuedFiles.of(ALL).data(PlanData.CARRIED), issues.made(PROGRAM))
                        .value()
                        .orElseThrow()
                        .rendering()
                        .files()
                        .get(Format.DOCX))
                .isEqualTo(issued(DRAFT, PlanData.CARRIED).rendering().files().get(Format.DOCX));
    }

    @Test
    @DisplayName("A draft gives nothing to hold an issued file against")
    void draft() {
        assertThat(issues.again(input(DRAFT), IssuedFiles.of(ALL), issues.made(PROGRAM))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
    @DisplayName("Figures and letters of the machine's language, and its time zone, are in no file")
    void anyMachine(String language) {
        Issued here = issued(DRAFT, PlanData.CARRIED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Engine fresh = Engine.open(new Office());
            Issued there = fresh.issues()
                    .issue(
                            stamped(DRAFT, STAMP).orElseThrow(),
                            IssuedFiles.of(ALL).data(PlanData.CARRIED),
                            PROGRAM)
                    .value()
                    .orElseThrow();

            assertThat(side(there).json()).isEqualTo(side(here).json());
            ALL.forEach(format -> assertThat(there.rendering().files().get(format))
                    .isEqualTo(here.rendering().files().get(format)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SideFile side(Issued issued) {
        SideFile.Source source = new SideFile.Source("../vi-du.yaml", "0".repeat(64));
        List<SideFile.Rendered> files = List.of(new SideFile.Rendered(
                "vi-du.pdf",
                Optional.empty(),
                "pdf",
                3,
                Optional.of(issued.rendering().pages()),
                Optional.empty(),
                "1".repeat(64)));
        return issued.particulars()
                .with(
                        files,
                        new Particulars.Sources(source, Optional.empty(), List.of(source), List.of()),
                        issued.made());
    }

    private Issued issued(String draft, PlanData data) {
        return issues.issue(
                        stamped(draft, STAMP).orElseThrow(), IssuedFiles.of(ALL).data(data), PROGRAM)
                .value()
                .orElseThrow();
    }

    private Optional<PlanInput> stamped(String draft, Stamp stamp) {
        PlanInput plan = input(draft);
        return issues.stamped(plan, issues.read(plan).value().orElseThrow(), stamp);
    }

    private Plan plan(String text) {
        return issues.read(input(text)).value().orElseThrow();
    }

    private static PlanInput input(String text) {
        return PlanInput.alone(Office.file("vi-du.yaml", text));
    }

    private static String text(PlanInput plan) {
        return new String(plan.file().content(), StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
