package vn.kehoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;

/** What the loader says about programmes that contradict themselves or each other. */
class ProgrammeLoaderTest {
    private static final String GOOD =
            """
            kehoach: 1
            id: water
            name: Chương trình nước sạch
            period: 2025-2030
            owners: [Bộ Nông nghiệp và Môi trường]
            legal:
              - {cite: 27/2022/NĐ-CP, relation: law}
            components:
              - id: W1
                kind: dự án
                name: Cấp nước
                leads:
                  - {tier: commune, agency: office}
                components:
                  - {id: W1.1, kind: tiểu dự án, name: Giếng}
            targets:
              - id: T1
                summary: hộ có nước sạch
                comparator: at-least
                value: 80
                unit: "% số hộ"
                by: 2030
                projects: [W1.1]
            """;

    @Test
    void a_good_programme_gives_no_findings() {
        assertThat(Programmes.read(GOOD).diagnostics()).isEmpty();
    }

    @Test
    void two_programmes_have_two_ids() {
        assertThat(Programmes.said(Programmes.read(GOOD, GOOD)))
                .containsExactly(
                        "2.yaml:2:5 catalogue-duplicate: The programme water is already written at 1.yaml:2:5.");
    }

    @Test
    void a_component_of_any_depth_has_an_id_of_its_own() {
        assertThat(said("id: W1.1,", "id: W1,"))
                .contains("1.yaml:15:14 catalogue-duplicate: The id W1 is used for two components.");
    }

    @Test
    void a_target_serves_components_of_its_programme() {
        assertThat(said("[W1.1]", "[W1.1, W2]"))
                .containsExactly(
                        "1.yaml:23:22 catalogue-unknown: The target T1 belongs to W2, which is no component of the programme.");
    }

    @Test
    void a_share_is_part_of_another_target() {
        assertThat(said("projects:", "part-of: T1\n    projects:"))
                .containsExactly(
                        "1.yaml:23:14 catalogue-unknown: The target T1 is part of T1, which is no other target of the programme.");
    }

    @Test
    void a_lead_is_a_role_of_the_agency_catalogue_with_or_without_a_tier() {
        assertThat(said("agency: office", "agency: postman"))
                .containsExactly("1.yaml:13:33 catalogue-unknown: W1: the agency catalogue has no postman.");
        assertThat(said("agency: office", "agency: office@moon")).hasSize(1);
        assertThat(said("agency: office", "agency: office@province")).isEmpty();
    }

    @Test
    void two_bodies_may_lead_together_but_none_twice() {
        assertThat(said("agency: office}", "agency: office}\n      - {tier: commune, agency: health}"))
                .isEmpty();
        assertThat(said("agency: office}", "agency: office}\n      - {tier: commune, agency: office, request: true}"))
                .containsExactly(
                        "1.yaml:14:33 catalogue-contradiction: W1: the body office leads twice at the tier commune.");
    }

    @Test
    void a_document_that_it_stands_on_is_in_the_catalogue() {
        assertThat(said("27/2022/NĐ-CP", "27/2022/ND-CP"))
                .containsExactly(
                        "1.yaml:7:12 catalogue-unknown: The citation key 27/2022/ND-CP does not mean exactly one document of the catalogue.");
    }

    @Test
    void a_figure_needs_its_value_and_its_unit() {
        assertThat(said("    value: 80\n", ""))
                .containsExactly("1.yaml:17:5 catalogue-contradiction: The target T1 has no value.");
        assertThat(said("    unit: \"% số hộ\"\n", ""))
                .containsExactly("1.yaml:17:5 catalogue-contradiction: The target T1 has a figure but no unit.");
    }

    @Test
    void what_is_done_or_not_done_has_no_value() {
        assertThat(said("at-least", "done"))
                .containsExactly(
                        "1.yaml:20:12 catalogue-contradiction: The target T1 compares with no figure but has a value.");
    }

    @Test
    void a_range_has_two_ends_in_order_and_nothing_else_has() {
        assertThat(said("at-least", "between"))
                .containsExactly("1.yaml:17:5 catalogue-contradiction: The target T1 is a range without an upper end.");
        assertThat(said("value: 80", "value: 80\n    up-to: 90"))
                .containsExactly(
                        "1.yaml:21:12 catalogue-contradiction: The target T1 is no range but has an upper end.");
        assertThat(said("at-least\n    value: 80", "between\n    value: 80\n    up-to: 70"))
                .containsExactly(
                        "1.yaml:21:12 catalogue-contradiction: The target T1: the upper end is not above the lower.");
    }

    @Test
    void a_target_holds_by_a_year_of_the_period_or_every_year() {
        assertThat(said("by: 2030", "by: 2031"))
                .containsExactly(
                        "1.yaml:22:9 catalogue-contradiction: The target T1: the year 2031 lies outside the programme's period 2025-2030.");
        assertThat(said("by: 2030", "every-year: false")).hasSize(1);
        assertThat(said("by: 2030", "by: 2030\n    every-year: true")).hasSize(1);
        assertThat(said("by: 2030", "every-year: true")).isEmpty();
    }

    @Test
    void a_target_has_one_form_at_a_tier() {
        assertThat(said(
                        "projects: [W1.1]",
                        "forms:\n      - {tier: commune, as: none}\n      - {tier: commune, as: yes-no}"))
                .containsExactly("1.yaml:25:16 catalogue-duplicate: The target T1 has two forms at the tier commune.");
        assertThat(said("projects: [W1.1]", "forms:\n      - {tier: commune, as: none, facts: [coast]}"))
                .hasSize(1);
    }

    @Test
    void a_period_is_two_years_in_order_and_holds_its_phases() {
        assertThat(said("period: 2025-2030", "period: 2030-2025"))
                .containsExactly("1.yaml:4:9 catalogue-malformed: “2030-2025” is not a period.");
        assertThat(said("owners:", "phases: [{name: I, period: 2024-2026}]\nowners:"))
                .containsExactly(
                        "1.yaml:5:28 catalogue-contradiction: The phase 2024-2026 lies outside the programme's period 2025-2030.");
    }

    @Test
    void what_replaces_a_programme_is_in_the_catalogue() {
        assertThat(said("owners:", "replaced-by: air\nowners:"))
                .containsExactly("1.yaml:5:14 catalogue-unknown: The catalogue has no programme air.");
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(ProgrammeLoader.messages(Lang.EN).keys())
                .isEqualTo(ProgrammeLoader.messages(Lang.VI).keys())
                .allSatisfy(key -> assertThat(key).endsWith(key.endsWith("hint") ? ".hint" : ".message"));
    }

    private static java.util.List<String> said(String was, String is) {
        assertThat(GOOD).contains(was);
        return Programmes.said(Programmes.read(GOOD.replace(was, is)));
    }
}
