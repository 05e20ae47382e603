package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.fix.Fixer;
import vn.kehoach.policy.OfficeRules;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.source.SourceText;
import vn.kehoach.vocabulary.Spelling;
import vn.kehoach.vocabulary.Vocabulary;
import vn.kehoach.vocabulary.VocabularyFile;

/** Words that rules have to take as they come, and corrections that keep what is right about them. */
@DisplayName("Rules take")
class UnusualWordsTest {
    @Test
    @DisplayName("a role that is nothing but its mark")
    void role() {
        String plan =
                """
                solutions:
                  - text: Các cơ quan ưu tiên nguồn lực cho công tác phòng, chống ma túy.
                    agency: "@"
                """;

        assertThat(found(plan, Checks.GROUND, "funding-vague")).hasSize(1);
    }

    @ParameterizedTest(name = "a compound with a comma, as in “{0}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "văn hóa thể thao,du lịch   | văn hóa - thể thao,du lịch",
                "văn hóa thể thao , du lịch | văn hóa - thể thao , du lịch",
                "Văn hóa-thể thao, du lịch  | Văn hóa - thể thao, du lịch",
            })
    void compound(String printed, String right) {
        String plan = Checks.overBase("purposes:\n  - Phát triển " + printed + " của xã.\n");
        Ground ground = ground(List.of(), List.of("văn hóa - thể thao, du lịch"));

        Diagnostic finding = first(plan, ground, "compound-dash-missing");

        assertThat(corrected(plan, finding)).isEqualTo(plan.replace(printed, right));
    }

    @Test
    @DisplayName("a name that the vocabulary gives with other words beside it")
    void name() {
        Spelling name = new Spelling("Tổ Tự quản", List.of("Tổ tự quản An ninh"), List.of(), true, false, false);
        String plan = "purposes:\n  - Thành lập Tổ tự quản ở các xóm.\n";

        assertThat(found(plan, ground(List.of(name), List.of()), "body-name-capitals"))
                .hasSize(1);
    }

    @Test
    @DisplayName("a ward called after an event: its noun is not corrected")
    void event() {
        String plan =
                """
                issuer: {body: people-committee, unit: "Điện Biên Phủ, Điện Biên"}
                title: Phòng, chống ma túy
                purposes:
                  - Giảm số người nghiện trên địa bàn Phường Điện Biên Phủ.
                """;

        assertThat(found(plan, Checks.GROUND, "unit-noun-capital")).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.fix()).isEmpty();
        });
    }

    @Test
    @DisplayName("words behind a later citation that are not its title: they are not taken away with it")
    void later() {
        String plan =
                """
                purposes:
                  - Thực hiện [@50/NQ-CP].
                  - Làm theo Nghị quyết số 50/NQ-CP ngày 13/3/2025 của Chính phủ %s.
                """;
        String own = "ban hành quy chế dọn vệ sinh chợ, bến xe và công viên";
        String title = "ban hành Kế hoạch triển khai Nghị quyết số 163/2024/QH15";

        assertThat(first(plan.formatted(title), Checks.GROUND, "citation-later-long")
                        .fix())
                .isPresent();
        assertThat(first(plan.formatted(own), Checks.GROUND, "citation-later-long")
                        .fix())
                .isEmpty();
    }

    @ParameterizedTest(name = "the capital of a sentence: “{0}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trên địa bàn tỉnh còn nhiều điểm nóng.         | Trên địa bàn xã",
                "Tuyên truyền rộng rãi. Trên địa bàn tỉnh còn nhiều điểm nóng. | Trên địa bàn xã",
                "Tuyên truyền cho công nhân trên địa bàn tỉnh. | trên địa bàn xã",
            })
    void sentence(String printed, String right) {
        String plan = Checks.overBase("solutions:\n  - " + printed + "\n");

        Diagnostic finding = first(plan, Checks.GROUND, "tier-wording");

        assertThat(corrected(plan, finding)).contains(right);
    }

    @ParameterizedTest(name = "a text that has “{0}” again and again")
    @ValueSource(strings = {"a,", "số 1/KH -UBND; "})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endless(String again) {
        String plan = Checks.overBase("purposes:\n  - Gửi thư về xa@vidu.vn," + again.repeat(100_000) + "a.\n");
        SourceText text = new SourceText("plan.yaml", plan);
        Rule rule = RuleCatalogue.rule("space-misplaced").orElseThrow();
        PlanView view = PlanView.of(Checks.read(plan), text, Checks.GROUND);
        List<Diagnostic> found = new ArrayList<>();

        rule.check(view, new Report(rule, view, new Lines(text), Optional.empty(), Set.of(), found));

        assertThat(found).isEmpty();
    }

    private static List<Diagnostic> found(String plan, Ground ground, String code) {
        String whole = plan.contains("kehoach: 1") ? plan : Checks.overBase(plan);
        return Checks.run(whole, ground).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static Diagnostic first(String plan, Ground ground, String code) {
        return found(plan, ground, code).stream().findFirst().orElseThrow();
    }

    private static String corrected(String plan, Diagnostic finding) {
        return Fixer.fix(
                        finding.file(),
                        plan,
                        text -> new Checked(text.equals(plan) ? List.of(finding) : List.of(), List.of()),
                        EnumSet.of(Fix.Kind.SAFE, Fix.Kind.UNSAFE))
                .after();
    }

    private static Ground ground(List<Spelling> names, List<String> compounds) {
        Vocabulary vocabulary = Vocabulary.of(List.of(new VocabularyFile(
                1, names, List.of(), compounds, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
        Catalogues shipped = Checks.SHIPPED;
        Catalogues catalogues = new Catalogues(
                shipped.units(),
                shipped.agencies(),
                shipped.citations(),
                shipped.programmes(),
                shipped.spelling(),
                shipped.scope(),
                vocabulary,
                shipped.formsFrom());
        return new Ground(catalogues, OfficeRules.NONE, Optional.empty(), LocalDate.of(2026, 6, 1));
    }
}
