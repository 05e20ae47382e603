package vn.kehoach.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.Schemas;
import vn.kehoach.check.Checked;
import vn.kehoach.check.RulePage;
import vn.kehoach.check.Suppressed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.JsonSchema;

/** What an office lays down holds for its plans, and for no others. */
class PolicyTest {
    private static final Path ROOT = Path.of("/ke-hoach");

    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            number: 15
            date: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            purposes:
              - Giảm số người nghiện ma túy trên địa bàn xã.
            organisation:
              - text: Công an xã tổng hợp, báo cáo.
                report: {to: [people-committee]}
            recipients: auto
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Họ và tên}
            """;

    private static final String FOUND = "report-without-period";

    @Test
    void the_plan_without_an_office_has_one_finding() throws InterruptedException {
        assertThat(told(check())).containsExactly("a.yaml report-without-period info");
    }

    @ParameterizedTest
    @CsvSource({"error", "info"})
    void a_rule_is_as_grave_as_the_office_takes_it(String severity) throws InterruptedException {
        String office = rules(severity);

        assertThat(told(check(office(office)))).containsExactly("a.yaml report-without-period " + severity);
    }

    @Test
    void nothing_may_be_left_open_in_what_an_office_lays_down() throws InterruptedException {
        String office = "kehoach: 1\nrules:\n  report-without-period: {severity: off, because: TODO}\n";

        assertThat(told(check(office(office)))).containsExactly("kehoach.yaml policy-unfinished error");
    }

    @Test
    void of_a_missing_reason_the_hint_does_not_offer_a_placeholder() {
        String office = "kehoach: 1\nrules:\n  report-without-period: {severity: off}\n";

        assertThat(Office.engine().checkOffice(office(office).file()))
                .singleElement()
                .satisfies(fault -> assertThat(
                                Engine.messages(Lang.VI).text(fault.hint().orElseThrow()))
                        .isEqualTo("Viết giá trị sau \"because:\"."));
    }

    @Test
    void a_plan_is_not_corrected_while_its_offices_rules_cannot_be_read() {
        String wrong = PLAN.replace("ma túy trên địa bàn xã.", "ma túy  trên địa bàn xã .");
        PlanInput fine = plan("a.yaml", wrong, office("kehoach: 1\n"));
        PlanInput broken = plan("a.yaml", wrong, office("kehoach: 1\nexceptoins: []\n"));

        assertThat(Office.engine().fix(fine, false).value())
                .hasValueSatisfying(fixed -> assertThat(fixed.isChanged()).isTrue());
        assertThat(Office.engine().fix(broken, false).value()).isEmpty();
        assertThat(Office.engine().fix(broken, false).diagnostics())
                .extracting(Diagnostic::file)
                .containsExactly("kehoach.yaml");
    }

    @Test
    void what_a_rule_of_errors_finds_less_grave_is_as_grave_as_the_office_takes_it() throws InterruptedException {
        String plan = PLAN.replace("  - Giảm số", "  - Người dân xã Tam Hợp được tập huấn.\n  - Giảm số");
        String office = "kehoach: 1\nrules:\n  foreign-place: {severity: error, because: theo quy chế}\n";

        assertThat(told(check(List.of(plan("a.yaml", plan))))).contains("a.yaml foreign-place warning");
        assertThat(told(check(List.of(plan("a.yaml", plan, office(office)))))).contains("a.yaml foreign-place error");
    }

    @Test
    void a_rule_that_is_off_is_not_told_but_known_with_its_reason() throws InterruptedException {
        Checked checked = check(office(rules("off")));

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.finding().code()).isEqualTo(FOUND);
            assertThat(aside.reason()).isEqualTo("theo quy chế");
            assertThat(aside.by()).isEqualTo(Suppressed.By.OFFICE);
            assertThat(aside.file()).isEqualTo("kehoach.yaml");
            assertThat(aside.span().start().line()).isEqualTo(3);
        });
    }

    @Test
    void of_two_folders_the_inner_one_counts() throws InterruptedException {
        PolicyFile outer = office(rules("off"));
        PolicyFile inner = new PolicyFile(Office.file("xa/kehoach.yaml", rules("error")), ROOT.resolve("xa"), true);

        assertThat(told(check(List.of(plan("xa/a.yaml", PLAN, outer, inner), plan("b.yaml", other(), outer)))))
                .containsExactly("xa/a.yaml report-without-period error");
    }

    @Test
    void a_comment_of_the_author_goes_before_the_office() throws InterruptedException {
        String commented =
                PLAN.replace("    report:", "    # kehoach: bỏ qua report-without-period -- xã quy định\n    report:");

        Checked checked = check(List.of(plan("a.yaml", commented, office(rules("off")))));

        assertThat(checked.setAside()).singleElement().satisfies(aside -> assertThat(aside.by())
                .isEqualTo(Suppressed.By.AUTHOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | 0",
                "'file: xa/a.yaml, '             | 0",
                "'file: a.yaml, '                | 0",
                "'file: xa/, '                   | 0",
                "'file: \"*.yaml\", '            | 0",
                "'file: \"**/a.yaml\", '         | 0",
                "'file: \"x?/*.yaml\", '         | 0",
                "'words: report, '               | 0",
                "'file: b.yaml, '                | 1",
                "'file: \"*/b*\", '              | 1",
                "'file: \"*.yml\", '             | 1",
                "'words: Văn phòng, '            | 1",
                "'words: the annual report, '    | 1",
            })
    void an_exception_sets_aside_what_it_is_about(String about, int findings) throws InterruptedException {
        String office = exception(about, "2026-12-31");

        Checked checked = check(List.of(plan("xa/a.yaml", PLAN, office(office))));

        assertThat(checked.findings().stream().filter(finding -> finding.code().equals(FOUND)))
                .hasSize(findings);
        assertThat(checked.setAside()).hasSize(1 - findings);
    }

    @Test
    void the_last_day_of_an_exception_counts() throws InterruptedException {
        assertThat(check(office(exception("", Office.TODAY.toString()))).findings())
                .isEmpty();
    }

    @Test
    void an_exception_that_is_over_is_told_and_has_no_effect() throws InterruptedException {
        LocalDate yesterday = Office.TODAY.minusDays(1);

        assertThat(told(check(office(exception("", yesterday.toString())))))
                .containsExactly("a.yaml report-without-period info", "kehoach.yaml policy-exception-expired warning");
    }

    @Test
    void an_exception_without_effect_is_told_when_all_that_it_is_about_was_looked_at() throws InterruptedException {
        String good =
                PLAN.replace("report: {to: [people-committee]}", "report: {to: [people-committee], every: month}");
        String office = exception("", "2026-12-31");
        String one = exception("file: a.yaml, ", "2026-12-31");
        PolicyFile part = new PolicyFile(Office.file("kehoach.yaml", office), ROOT, false);
        PolicyFile partOne = new PolicyFile(Office.file("kehoach.yaml", one), ROOT, false);

        assertThat(told(check(List.of(plan("a.yaml", good, office(office))))))
                .containsExactly("kehoach.yaml policy-exception-unused warning");
        assertThat(told(check(List.of(plan("a.yaml", good, part))))).isEmpty();
        assertThat(told(check(List.of(plan("a.yaml", good, partOne)))))
                .containsExactly("kehoach.yaml policy-exception-unused warning");
        assertThat(told(check(List.of(plan("a.yaml", "kehoach: [", office(office))))))
                .containsExactly("a.yaml yaml-syntax error");
    }

    @Test
    void faults_of_the_file_are_told_once_where_they_stand() throws InterruptedException {
        String office =
                """
                kehoach: 1
                ruels: {}
                rules:
                  report-without-perod: {severity: off, because: theo quy chế}
                  citation-unknown: {severity: mild, because: chưa đủ}
                  citation-malformed: {severity: warning}
                """;

        Checked checked = check(List.of(plan("a.yaml", PLAN, office(office)), plan("b.yaml", other(), office(office))));

        assertThat(checked.findings().stream()
                        .filter(finding -> finding.file().equals("kehoach.yaml"))
                        .map(finding -> finding.span().start() + " " + finding.code()))
                .containsExactly("2:1 unknown-key", "4:3 policy-rule-unknown", "5:32 bad-value", "6:23 missing-key");
        for (Lang lang : Lang.values()) {
            assertThat(checked.findings())
                    .allSatisfy(finding -> assertThat(Engine.messages(lang).text(finding.message()))
                            .doesNotContain("{"));
        }
    }

    @Test
    void the_offices_documents_and_bodies_are_known_in_its_plans_when_they_are_checked_and_rendered() {
        String office =
                """
                kehoach: 1
                citations:
                  - number: 07/QC-UBND
                    type: Quy chế
                    date: 2025-08-01
                    issuer: Ủy ban nhân dân xã Quỳ Hợp
                    title: làm việc của Ủy ban nhân dân xã
                agencies:
                  - role: to-cong-tac
                    summary: Tổ công tác cộng đồng
                    english: Community team
                    bodies:
                      - {tier: commune, name: Tổ công tác cộng đồng xã, subordinate: true}
                """;
        String plan = PLAN.replace("report: {to: [people-committee]}", "agency: to-cong-tac")
                .replace("purposes:", "bases:\n  - 07/QC-UBND\npurposes:");

        var alone = Office.engine().check(Office.file("a.yaml", plan));
        assertThat(alone.diagnostics()).extracting(Diagnostic::code).contains("citation-unknown", "agency-unknown");
        var rendered = Office.engine()
                .render(
                        plan("a.yaml", plan, office(office)),
                        RenderOptions.of(Set.of(Format.TXT)).data(PlanData.LEFT_OUT));
        assertThat(rendered.diagnostics()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(new String(rendered.value().orElseThrow().files().get(Format.TXT), StandardCharsets.UTF_8))
                .contains("Quy chế số 07/QC-UBND ngày 01 tháng 8 năm 2025")
                .contains("Tổ công tác cộng đồng xã");
    }

    @Test
    void a_body_of_the_office_takes_the_place_of_the_catalogues_at_its_tier_and_time_only() {
        String office =
                """
                kehoach: 1
                agencies:
                  - role: office
                    summary: Văn phòng
                    english: Office
                    bodies:
                      - {tier: commune, name: "Văn phòng HĐND và UBND {type}", subordinate: true, from: 2025-07-01}
                """;

        assertThat(Office.engine().checkOffice(Office.file("kehoach.yaml", office)))
                .isEmpty();
    }

    @Test
    void contradictions_with_the_catalogues_are_told_in_the_offices_file() {
        String office =
                """
                kehoach: 1
                citations:
                  - {number: 15 KH, type: Kế hoạch, date: 2026-01-01, issuer: Ủy ban nhân dân xã Quỳ Hợp, title: tuyên truyền}
                agencies:
                  - role: to-cong-tac
                    summary: Tổ công tác cộng đồng
                    english: Community team
                    bodies:
                      - {tier: commune, name: Tổ công tác, to: 2026-06-30, successors: [{role: to-moi}]}
                """;

        assertThat(Office.engine().checkOffice(Office.file("kehoach.yaml", office)).stream()
                        .map(finding -> finding.span().start() + " " + finding.code()))
                .containsExactlyInAnyOrder("3:14 catalogue-malformed", "9:80 catalogue-unknown-reference");
    }

    @Test
    void findings_do_not_depend_on_the_order_of_the_plans() throws InterruptedException {
        List<PlanInput> plans = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            plans.add(plan("p%02d.yaml".formatted(i), PLAN.replace("number: 15", "number: " + (15 + i % 3))));
        }
        Checked forward = check(plans);
        Collections.reverse(plans);

        assertThat(check(plans)).isEqualTo(forward);
        assertThat(forward.findings()).anyMatch(finding -> finding.code().equals("plan-id-twice"));
    }

    @ParameterizedTest
    @EnumSource(PolicyCode.class)
    void the_pages_of_the_codes_prove_themselves(PolicyCode code) throws InterruptedException {
        RulePage page = RulePage.of(code.word()).orElseThrow();
        for (String snippet : page.bad()) {
            Map<String, Long> expected = new TreeMap<>();
            List<String> lines = snippet.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int mark = lines.get(i).indexOf(" # ✗ ");
                if (mark >= 0) {
                    expected.merge((i + 1) + ":" + lines.get(i).substring(mark + 5), 1L, Long::sum);
                }
            }
            Map<String, Long> found = new TreeMap<>();
            check(office(snippet.replaceAll(" # ✗.*", ""))).findings().stream()
                    .filter(finding -> finding.code().equals(code.word()))
                    .forEach(finding -> found.merge(finding.span().start().toString(), 1L, Long::sum));
            assertThat(found).as(snippet).isEqualTo(expected);
        }
        for (String snippet : page.good()) {
            assertThat(check(office(snippet)).findings())
                    .noneMatch(finding -> finding.code().equals(code.word()));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_schema_explains_every_key(Lang lang) {
        assertThat(PolicyFile.schemaWords(lang).keys()).containsAll(JsonSchema.textKeys(Policy.class));
        assertThat(JsonSchema.textKeys(Policy.class))
                .containsAll(PolicyFile.schemaWords(lang).keys().stream()
                        .filter(key -> !PlanFile.schemaWords(lang).keys().contains(key))
                        .toList());
        assertThat(Schemas.office(lang)).contains("\"exceptions\"");
    }

    private static Checked check(PolicyFile... office) throws InterruptedException {
        return check(List.of(plan("a.yaml", PLAN, office)));
    }

    private static Checked check(List<PlanInput> plans) throws InterruptedException {
        return Office.engine().checkAll(plans, name -> {});
    }

    private static PlanInput plan(String name, String text, PolicyFile... office) {
        return new PlanInput(Office.file(name, text), Optional.of(ROOT.resolve(name)), List.of(office));
    }

    private static String other() {
        return PLAN.replace("id: vi-du", "id: khac").replace("number: 15", "number: 16");
    }

    private static PolicyFile office(String text) {
        return new PolicyFile(Office.file("kehoach.yaml", text), ROOT, true);
    }

    private static String rules(String severity) {
        return "kehoach: 1\nrules:\n  report-without-period: {severity: " + severity + ", because: theo quy chế}\n";
    }

    private static String exception(String about, String until) {
        return "kehoach: 1\nexceptions:\n  - {rule: report-without-period, " + about + "because: chờ quy chế, until: "
                + until + "}\n";
    }

    private static List<String> told(Checked checked) {
        return checked.findings().stream()
                .map(finding -> finding.file() + " " + finding.code() + " "
                        + finding.severity().word())
                .toList();
    }
}
