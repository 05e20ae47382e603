package vn.kehoach.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.agency.AgencyCatalogueReader;
import vn.kehoach.citation.CitationLoader;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.ProgrammeLoader;
import vn.kehoach.programme.Surroundings;
import vn.kehoach.scope.Scope;
import vn.kehoach.source.SourceFile;
import vn.kehoach.spelling.SpellingLoader;
import vn.kehoach.vocabulary.VocabularyLoader;

/** The examples of docs/plan-format.md are complete: each can be read as it stands. */
class PlanFormatTest {
    private static final Path PAGE = Path.of("../docs/plan-format.md");
    private static final Path GUIDE = Path.of("../docs/huong-dan.md");

    @Test
    void theExamplePlanHasNeitherErrorsNorWarningsAndBecomesADocument() throws IOException {
        var rendered = Office.engine().render(example("plan"), Set.of(Format.TXT), false);

        assertThat(rendered.diagnostics()).noneMatch(finding -> finding.severity() != Severity.INFO);
        assertThat(new String(rendered.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8))
                .contains("I. MỤC ĐÍCH, YÊU CẦU")
                .contains("(thời hạn: tháng 5/2026; sản phẩm: báo cáo kết quả của từng trường)")
                .contains("\nMỗi đợt đều có đánh giá, rút kinh nghiệm.\n")
                .contains("\n| Nói chuyện chuyên đề | 12 | 15 |  |\n| Tổng số | 12 | 15 | theo dự toán được giao |\n");
    }

    @Test
    void aBlankLineInTheOpeningBeginsAParagraph() throws IOException {
        String plan = text("plan")
                .replaceFirst("(?s)opening: >-\\n.*?\\n\\n", Matcher.quoteReplacement(text("opening") + "\n"));
        var rendered = Office.engine().render(Office.file("plan.yaml", plan), Set.of(Format.TXT), false);

        assertThat(new String(rendered.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8))
                .contains("theo đề nghị của Công an xã;\nỦy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch");
    }

    @Test
    void theExampleOfAnnexesHasNeitherErrorsNorWarnings() throws IOException {
        String plan = text("plan").replaceFirst("(?s)\npurposes:.*?\n\n", "\n") + text("annexes");
        var rendered = Office.engine().render(Office.file("plan.yaml", plan), Set.of(Format.TXT), false);

        assertThat(rendered.diagnostics()).noneMatch(finding -> finding.severity() != Severity.INFO);
        assertThat(new String(rendered.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8))
                .contains("\nPhụ lục I\nCHỈ TIÊU THEO NĂM\n", "\nPhụ lục III\nDỰ KIẾN KINH PHÍ\n")
                .contains("\n| TT | Nội dung | Năm 2026 | Thời hạn |\n|  |  | Ngân sách xã | Nguồn khác |  |\n")
                .contains("\n|  | Tổng cộng | 22,5 | 3 |  |\nKinh phí được phân bổ sau khi có dự toán./.\n");
    }

    @Test
    void referencesPrintNumbersAndFootnotesStandAtTheEnd() throws IOException {
        assertThat(printed("(?s)solutions:\\n.*?\\n\\nassignments", text("references") + "\nassignments"))
                .contains("b) Phát tờ rơi cho phụ huynh cùng với nội dung tại điểm a khoản 1 Mục III.")
                .contains("2. Sơ kết việc thực hiện khoản 1 Mục III và khoản 1 Mục I.")
                .contains("của xã[1].")
                .contains("[1] Ít nhất mỗi tháng hai bài.");
    }

    @Test
    void contentsComeLastWithTheirPages() throws IOException {
        assertThat(printed("recipients: auto", text("contents") + "\nrecipients: auto"))
                .contains("\nMỤC LỤC KẾ HOẠCH\nI. MỤC ĐÍCH, YÊU CẦU ... 1\n  1. Mục đích ... 1\n");
    }

    @Test
    void marksAndDecisionArePrintedWhereTheDecreeWantsThem() throws IOException {
        assertThat(printed("recipients: auto", text("marks") + text("decision") + "\nrecipients: auto"))
                .contains(
                        "LƯU HÀNH NỘI BỘ\n", "\nMẬT\n", "\nHỎA TỐC\n", "PL.(300)", "Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An")
                .contains("\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng, chống ma túy giai đoạn 2026-2030\n")
                .contains(
                        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống ma túy giai đoạn 2026-2030.\n")
                .contains("- Như Điều 3;");
    }

    /** The example plan as text, with something else in a place. */
    private static String printed(String place, String with) throws IOException {
        String plan = text("plan").replaceFirst(place, Matcher.quoteReplacement(with));
        var rendered = Office.engine().render(Office.file("plan.yaml", plan), Set.of(Format.TXT), false);
        assertThat(rendered.value()).as(rendered.diagnostics().toString()).isPresent();
        return new String(rendered.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8);
    }

    @Test
    void theExampleProgrammeIsSound() throws IOException {
        assertSound(ProgrammeLoader.load(
                List.of(example("programme")), new Surroundings(Set.of("police"), key -> key.equals("163/2024/QH15"))));
    }

    @Test
    void theExampleAgenciesAreSound() throws IOException {
        assertSound(AgencyCatalogueReader.read(List.of(example("agencies"))));
    }

    @Test
    void theExampleCitationsAreSound() throws IOException {
        assertSound(CitationLoader.load(List.of(example("citations"))));
    }

    @Test
    void theExampleOfScopeIsSound() throws IOException {
        assertSound(Scope.load(List.of(example("scope"))));
    }

    @Test
    void theExampleSpellingIsSound() throws IOException {
        assertSound(SpellingLoader.load(List.of(example("spelling"))));
    }

    @Test
    void theExampleVocabularyIsSound() throws IOException {
        assertSound(VocabularyLoader.load(List.of(example("vocabulary"))));
    }

    @Test
    void theExampleOfAnOfficesRulesIsSoundHereAndInTheGuide() throws IOException {
        assertThat(Office.engine().checkOffice(example("office"))).isEmpty();
        assertThat(Office.engine().checkOffice(Office.file("kehoach.yaml", text(GUIDE, "office"))))
                .isEmpty();
    }

    @Test
    void theExampleOfADerivedPlanIsSoundButForWhatItHasNotSeen() throws IOException {
        SourceFile template = Office.plan(Path.of("../plans/nghe-an/xa-quy-hop.yaml"))
                .parent()
                .orElseThrow();
        var checked = Office.engine()
                .check(new PlanInput(example("derived"), Optional.empty(), List.of(), Optional.of(template)));

        assertThat(checked.diagnostics()).extracting(Diagnostic::code).containsExactly("derive-parent-changed");
    }

    private static void assertSound(Outcome<?> outcome) {
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).isEmpty();
    }

    private static SourceFile example(String kind) throws IOException {
        return new SourceFile(kind + ".yaml", text(kind).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String kind) throws IOException {
        return text(PAGE, kind);
    }

    private static String text(Path page, String kind) throws IOException {
        Matcher block = Pattern.compile("```yaml " + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page));
        assertThat(block.find()).as("an example of a file of " + kind).isTrue();
        return block.group(1);
    }
}
