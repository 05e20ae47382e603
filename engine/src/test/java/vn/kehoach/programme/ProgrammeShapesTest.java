package vn.kehoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.programme.ProgrammeTarget.Comparator;
import vn.kehoach.programme.ProgrammeTarget.Regional;
import vn.kehoach.unit.Tier;

/** Programmes of other shapes need a file each and not a line of code. */
class ProgrammeShapesTest {
    private final ProgrammeCatalogue programmes =
            Programmes.otherShapes().value().orElseThrow();

    @Test
    void all_of_them_load() {
        assertThat(Programmes.said(Programmes.otherShapes())).isEmpty();
        assertThat(programmes.all())
                .extracting(Programme::id)
                .containsExactly("culture", "ethnic", "merged", "new-rural");
    }

    @Test
    void a_programme_may_be_longer_than_its_approved_phase() {
        assertThat(programme("ethnic").phases()).extracting(Phase::period).containsExactly("2021-2025", "2026-2030");
        assertThat(programme("ethnic").covers(2027)).isTrue();
    }

    @Test
    void a_mass_organisation_may_lead() {
        assertThat(programme("ethnic").component("DT8").orElseThrow().leads())
                .singleElement()
                .matches(lead -> lead.agency().equals("womens-union") && lead.request());
    }

    @Test
    void a_figure_may_compare_with_a_baseline_year() {
        assertThat(programme("ethnic").target("D1").flatMap(ProgrammeTarget::baseline))
                .contains(2020);
    }

    @Test
    void several_kinds_of_component_may_stand_side_by_side() {
        assertThat(programme("new-rural").components())
                .extracting(Component::kind)
                .containsExactly("nội dung thành phần", "nội dung thành phần", "chuyên đề");
    }

    @Test
    void a_target_may_differ_by_region_and_have_shares() {
        ProgrammeTarget communes = programme("new-rural").target("N1").orElseThrow();
        assertThat(communes.regional())
                .filteredOn(regional -> regional.region().equals("Tây Nguyên"))
                .singleElement()
                .extracting(Regional::value)
                .asString()
                .isEqualTo("68");
        assertThat(programme("new-rural").targets())
                .filteredOn(target -> target.partOf().filter("N1"::equals).isPresent())
                .extracting(ProgrammeTarget::id)
                .containsExactly("N2", "N3");
    }

    @Test
    void components_may_be_three_levels_deep_and_led_together() {
        Programme merged = programme("merged");
        assertThat(merged.owners()).hasSize(2);
        assertThat(merged.allComponents()).extracting(Component::id).containsExactly("HP1", "HP1.1", "HP1.1.1", "HP2");
        assertThat(merged.component("HP1.1.1").orElseThrow().leads())
                .extracting(Lead::tier, Lead::agency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Tier.PROVINCE, "agriculture"),
                        org.assertj.core.groups.Tuple.tuple(Tier.PROVINCE, "ethnic-affairs"));
    }

    @Test
    void a_programme_says_what_takes_its_place() {
        assertThat(Stream.of("ethnic", "new-rural"))
                .allMatch(id ->
                        programme(id).replacedBy().filter("merged"::equals).isPresent());
    }

    @Test
    void targets_may_have_different_years_and_units() {
        List<ProgrammeTarget> targets = programme("culture").targets();
        assertThat(targets).extracting(target -> target.by().orElse(0)).containsExactly(2030, 2030, 0, 2035);
        assertThat(targets)
                .extracting(target -> target.unit().orElse("-"))
                .containsExactly("% số di tích", "% GDP", "sự kiện", "-");
        assertThat(targets).extracting(ProgrammeTarget::comparator).endsWith(Comparator.DONE);
    }

    private Programme programme(String id) {
        return programmes.byId(id).orElseThrow();
    }
}
