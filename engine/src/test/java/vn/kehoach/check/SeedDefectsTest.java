package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;

/**
 * Defects met in real plans, put into copies of the example plans, are found where they stand; what is right there is not
 * reported.
 */
class SeedDefectsTest {
    private static final String QUY_HOP = "../engine/src/test/resources/plans/xa-quy-hop.yaml";
    private static final String LAM_DONG = "lam-dong/tinh-lam-dong.yaml";
    private static final String THANH_HOA = "thanh-hoa/ban-chi-dao-138.yaml";
    private static final String HA_GIANG = "ha-giang/chuong-trinh-tinh-uy.yaml";

    /** What is changed in a plan, the rule's code, the line (by some of its words) and the words at fault in it. */
    static Stream<Arguments> defects() {
        return Stream.of(
                // Header: number, day, signer
                defect("S1-01", THANH_HOA, "status: draft", "status: issued", "header-incomplete", "status:", "issued"),
                defect(
                        "S1-02",
                        THANH_HOA,
                        "status: draft",
                        "status: issued",
                        "header-incomplete",
                        "date: 2021",
                        "2021"),
                defect("S2-01", HA_GIANG, "status: draft", "status: issued", "header-incomplete", "status:", "issued"),
                defect("S3-01", QUY_HOP, "status: draft", "status: issued", "header-incomplete", "status:", "issued"),
                defect("S3-02", QUY_HOP, "status: draft", "status: issued", "header-incomplete", "date: 2026", "2026"),
                defect("S4-01", LAM_DONG, "status: draft", "status: issued", "header-incomplete", "date: 2025", "2025"),
                defect(
                        "S4-02",
                        LAM_DONG,
                        "status: draft",
                        "status: issued",
                        "header-incomplete",
                        "signature:",
                        "signature"),
                // Bodies and units by date
                defect(
                        "S1-34",
                        THANH_HOA,
                        "as-of: 2021-02-15",
                        "as-of: 2025-03-15",
                        "agency-abolished",
                        "- agency: labour",
                        "labour"),
                defect(
                        "S1-34",
                        THANH_HOA,
                        "as-of: 2021-02-15",
                        "as-of: 2025-03-15",
                        "agency-abolished",
                        "[finance, planning]",
                        "planning"),
                defect(
                        "S1-34",
                        THANH_HOA,
                        "as-of: 2021-02-15",
                        "as-of: 2025-07-15",
                        "agency-abolished",
                        "- agency: steering-138-districts",
                        "steering-138-districts"),
                defect(
                        "S2-21",
                        HA_GIANG,
                        "date: 2025-05-07",
                        "date: 2025-07-07",
                        "unit-unknown",
                        "unit: tỉnh Hà Giang",
                        "tỉnh Hà Giang"),
                // Targets that the commune copied from the province
                target("S3-12", "T4a", "more-than: 3, every-year: true", "T4a"),
                target("S3-13", "T4b", "more-than: 3, every-year: true", "T4b"),
                target("S3-13", "T4c", "more-than: 5, every-year: true", "T4c"),
                target("S3-14", "T3", "more-than: 80, by: 2030", "T3"),
                target("S3-15", "T5a", "more-than: 80, by: 2030", "80"),
                target("S3-16", "T6b", "exactly: 100, by: 2030", "100"),
                target("S3-17", "T7a", "more-than: 80, by: 2030", "T7a"),
                target("S3-18", "T7c", "more-than: 70, by: 2030", "T7c"),
                defect(
                        "S4-08",
                        LAM_DONG,
                        "      targets: [xa-khong-ma-tuy-2025, xa-khong-ma-tuy-2030]",
                        "      goals: [{of: T1b, at-least: 20, by: 2030}]",
                        "target-contradictory",
                        "goals:",
                        "20"),
                defect(
                        "S1-05",
                        THANH_HOA,
                        "giam-xa-trong-diem, less-than-before: true",
                        "giam-xa-trong-diem",
                        "target-without-value",
                        "{id: giam-xa-trong-diem",
                        "{id: giam-xa-trong-diem"),
                // Chain of target, project, agency
                defect(
                        "S3-19",
                        QUY_HOP,
                        List.of("projects: [DA8]", "targets: [legal-aid]"),
                        "targets: [support]",
                        "target-without-owner",
                        "of: T8",
                        "T8"),
                defect(
                        "S3-20",
                        QUY_HOP,
                        List.of("projects: [DA6]", "targets: [health-station]"),
                        "targets: [support]",
                        "target-without-owner",
                        "of: T5a",
                        "T5a"),
                defect(
                        "S3-21",
                        QUY_HOP,
                        "[DA1, DA2, DA4, DA5, DA7.2, DA9]",
                        "[DA1, DA2, DA4, DA5, DA7.2]",
                        "project-without-lead",
                        "assignments:",
                        "assignments"),
                // How work is laid on a body
                defect(
                        "S3-23",
                        QUY_HOP,
                        "\n      mode: request",
                        "",
                        "mode-against-body",
                        "- role: fatherland-front",
                        "fatherland-front"),
                defect(
                        "S4-19",
                        LAM_DONG,
                        "mode: request\n          projects: [DA7.4]",
                        "mode: assign\n          projects: [DA7.4]",
                        "mode-against-body",
                        "mode: assign",
                        "assign"),
                defect(
                        "S4-20",
                        LAM_DONG,
                        "mode: request\n          projects: [DA3.2]",
                        "mode: assign\n          projects: [DA3.2]",
                        "mode-against-body",
                        "mode: assign",
                        "assign"),
                defect(
                        "S3-26",
                        QUY_HOP,
                        "to: [people-committee@province]\n        every: [6-months, year]\n        by: trước ngày 15 tháng 6 và trước ngày 15 tháng 12",
                        "to: [people-committee@province]",
                        "report-without-period",
                        "to: [people-committee@province]\n",
                        -1,
                        "report"),
                // Recipients
                defect(
                        "S1-26",
                        THANH_HOA,
                        "  - {to: [steering-138-districts]}\n",
                        "",
                        "recipients-miss-agency",
                        "- agency: steering-138-districts",
                        "steering-138-districts"),
                defect(
                        "S1-27",
                        THANH_HOA,
                        "{to: [procuracy, court], as: \"Viện kiểm sát nhân dân, Tòa án nhân dân tỉnh\"}",
                        "{to: [departments]}",
                        "recipients-miss-agency",
                        "[procuracy, court]",
                        "procuracy"),
                defect(
                        "S1-28",
                        THANH_HOA,
                        "{to: [border-guard, customs], as: \"Bộ Chỉ huy Bộ đội Biên phòng, Cục Hải quan tỉnh\"}",
                        "{to: [departments]}",
                        "recipients-miss-agency",
                        "- agency: border-guard",
                        "border-guard"),
                defect(
                        "S1-29",
                        THANH_HOA,
                        "{to: [border-guard, customs], as: \"Bộ Chỉ huy Bộ đội Biên phòng, Cục Hải quan tỉnh\"}",
                        "{to: [departments]}",
                        "recipients-miss-agency",
                        "- agency: customs",
                        "customs"),
                defect(
                        "S2-17",
                        HA_GIANG,
                        "to: [party-districts, party-communes]\n    as: Các huyện ủy, thành ủy và đảng ủy cấp xã",
                        "to: [party-districts]",
                        "recipients-miss-agency",
                        "{role: party-communes",
                        "party-communes"),
                defect(
                        "S3-56",
                        QUY_HOP,
                        "to: [police, military, health]",
                        "to: [police, military]",
                        "recipients-miss-agency",
                        "agency: health",
                        "health"),
                defect(
                        "S3-57",
                        QUY_HOP,
                        "to: [public-service-centre]",
                        "to: [economy]",
                        "recipients-miss-agency",
                        "agency: public-service-centre",
                        "public-service-centre"),
                defect(
                        "S3-58",
                        QUY_HOP,
                        "to: [police, military, health]",
                        "to: [police, health]",
                        "recipients-miss-agency",
                        "agency: military",
                        "military"),
                defect(
                        "S3-59",
                        QUY_HOP,
                        "to: [police, military, health]",
                        "to: [military, health]",
                        "recipients-miss-agency",
                        "agency: police",
                        "police"),
                // Citations and dates
                defect(
                        "S4-04",
                        LAM_DONG,
                        "\nrecipients:\n",
                        "\ncitations:\n  - {number: 77/2025/NQ-HĐND, type: Nghị quyết, issuer: Hội đồng nhân dân tỉnh, title: mẫu}\n\nrecipients:\n",
                        "citation-incomplete",
                        "{number: 77/2025/NQ-HĐND",
                        "mẫu"),
                defect(
                        "S3-34",
                        QUY_HOP,
                        "[@147/2025/TT-BTC]",
                        "[@05/2026/QĐ-TTg]",
                        "citation-not-yet-in-force",
                        "[@05/2026/QĐ-TTg]",
                        "[@05/2026/QĐ-TTg]"),
                defect(
                        "S3-37",
                        QUY_HOP,
                        "  - 50/NQ-CP\n",
                        "  - 50/NQ-CQ\n",
                        "citation-unknown",
                        "- 50/NQ-CQ",
                        "50/NQ-CQ"),
                defect(
                        "S4-07",
                        LAM_DONG,
                        "period: 2025-2030",
                        "period: 2026-2030",
                        "deadline-outside-period",
                        "of: T1c",
                        "2025}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void a_defect_is_found_at_its_line_and_column(String id, String plan, String code, String place) {
        assertThat(Checks.run(plan).stream()
                        .filter(finding -> finding.code().equals(code))
                        .map(finding -> finding.span().start().toString()))
                .as(id)
                .contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {QUY_HOP, LAM_DONG, THANH_HOA, HA_GIANG})
    void the_example_plans_have_no_errors_and_no_warnings(String plan) {
        assertThat(Checks.run(text(plan)))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void a_successor_is_named_by_its_part_of_the_work() {
        String plan = text(THANH_HOA).replace("as-of: 2021-02-15", "as-of: 2025-03-15");
        assertThat(Checks.run(plan))
                .filteredOn(finding -> finding.code().equals("agency-abolished"))
                .extracting(finding -> Checks.said(finding, Lang.VI))
                .anyMatch(
                        words -> words.contains("Công an tỉnh [police] (cai nghiện ma túy và quản lý sau cai nghiện)"));
    }

    @Test
    void departments_of_2021_are_right_in_2021() {
        assertThat(codes(THANH_HOA)).as("S1-34, S1-10").doesNotContain("agency-abolished", "agency-not-at-tier");
    }

    @Test
    void a_superior_plan_may_speak_of_the_province_in_its_title() {
        assertThat(codes(QUY_HOP)).as("S3-11").doesNotContain("unit-unknown", "citation-unknown", "agency-unknown");
    }

    @Test
    void targets_of_border_sea_and_air_are_right_in_a_province_that_has_them() {
        assertThat(codes(LAM_DONG)).as("S4-28, S4-32").doesNotContain("target-form", "project-not-applicable");
    }

    @Test
    void communes_and_special_zones_are_right_after_july_2025() {
        assertThat(codes(LAM_DONG)).as("S4-31").doesNotContain("agency-abolished", "agency-not-yet-founded");
    }

    private static Arguments target(String id, String of, String value, String fault) {
        String anchor = "    - id: users-fall\n";
        String line = "    - {of: " + of + ", " + value + "}\n";
        return defect(id, QUY_HOP, anchor, line + anchor, "target-form", "{of: " + of, fault);
    }

    private static Arguments defect(
            String id, String plan, String from, String to, String code, String line, String fault) {
        return defect(id, plan, List.of(from), to, code, line, 0, fault);
    }

    private static Arguments defect(
            String id, String plan, List<String> from, String to, String code, String line, String fault) {
        return defect(id, plan, from, to, code, line, 0, fault);
    }

    private static Arguments defect(
            String id, String plan, String from, String to, String code, String line, int below, String fault) {
        return defect(id, plan, List.of(from), to, code, line, below, fault);
    }

    private static Arguments defect(
            String id, String plan, List<String> from, String to, String code, String line, int below, String fault) {
        String text = text(plan);
        for (String words : from) {
            assertThat(text.contains(words)).as(id + ": " + words).isTrue();
            text = text.replace(words, to);
        }
        return Arguments.of(id, text, code, place(text, line, below, fault));
    }

    /** Where words stand: in the line that holds others, or so many lines below it. */
    private static String place(String text, String line, int below, String words) {
        int at = text.indexOf(line);
        assertThat(at).as(line).isNotNegative();
        int number = (int) text.substring(0, at).lines().count();
        number += text.charAt(at - 1) == '\n' ? 1 : 0;
        String content = text.lines().toList().get(number + below - 1);
        assertThat(content).contains(words);
        return number + below + ":" + (content.indexOf(words) + 1);
    }

    private static List<String> codes(String plan) {
        return Checks.run(text(plan)).stream().map(Diagnostic::code).toList();
    }

    private static String text(String plan) {
        try {
            return Files.readString(Path.of("../plans", plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
