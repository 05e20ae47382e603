package vn.kehoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.programme.ProgrammeTarget.As;
import vn.kehoach.programme.ProgrammeTarget.Comparator;
import vn.kehoach.unit.Tier;

/** The programmes that are shipped. */
class ShippedProgrammesTest {
    private final ProgrammeCatalogue programmes = Programmes.shipped().value().orElseThrow();
    private final Programme drugs = programmes.byId("ma-tuy-2030").orElseThrow();

    @Test
    void the_catalogue_contradicts_itself_nowhere() {
        assertThat(Programmes.shipped().diagnostics()).isEmpty();
        assertThat(programmes.all()).extracting(Programme::id).containsExactly("giam-ngheo-2025", "ma-tuy-2030");
    }

    @Test
    void the_drug_programme_has_nine_projects_and_six_sub_projects() {
        assertThat(drugs.components()).hasSize(9).allMatch(part -> part.kind().equals("dự án"));
        assertThat(drugs.allComponents())
                .filteredOn(part -> part.kind().equals("tiểu dự án"))
                .extracting(Component::id)
                .containsExactly("DA3.1", "DA3.2", "DA7.1", "DA7.2", "DA7.3", "DA7.4");
    }

    @Test
    void the_drug_programme_has_nineteen_targets_each_served_by_a_project() {
        assertThat(drugs.targets())
                .extracting(ProgrammeTarget::id)
                .containsExactly(
                        "T1a", "T1b", "T1c", "T2a", "T2b", "T3", "T4a", "T4b", "T4c", "T5a", "T5b", "T6a", "T6b", "T6c",
                        "T7a", "T7b", "T7c", "T8", "T9");
        assertThat(drugs.targets()).noneMatch(target -> target.projects().isEmpty());
    }

    @Test
    void half_of_the_communes_becomes_yes_or_no_in_one_commune() {
        ProgrammeTarget communes = drugs.target("T1b").orElseThrow();
        assertThat(communes.comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(communes.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(communes.by()).contains(2030);
        assertThat(communes.formAt(Tier.PROVINCE)).isEmpty();
        assertThat(communes.formAt(Tier.COMMUNE)).map(ProgrammeTarget.Form::as).contains(As.YES_NO);
    }

    @Test
    void these_targets_are_no_matter_of_a_commune() {
        assertThat(drugs.targets())
                .filteredOn(target -> target.formAt(Tier.COMMUNE)
                        .filter(form -> form.as() == As.NONE)
                        .isPresent())
                .extracting(ProgrammeTarget::id)
                .containsExactly("T1c", "T3", "T4b", "T4c", "T5b", "T6a", "T7a");
    }

    @Test
    void these_targets_depend_on_what_the_commune_has() {
        Map<String, Fact> facts = Map.of("T4a", Fact.BORDER, "T6b", Fact.ADDICTS, "T7c", Fact.INDUSTRIAL_PARK);
        facts.forEach((id, fact) -> assertThat(drugs.target(id)
                        .flatMap(target -> target.formAt(Tier.COMMUNE))
                        .map(ProgrammeTarget.Form::facts))
                .contains(List.of(fact)));
    }

    @Test
    void what_a_unit_must_have_for_a_target_and_for_the_parts_that_serve_it_agrees() {
        for (Programme programme : programmes.all()) {
            for (Tier tier : List.of(Tier.PROVINCE, Tier.COMMUNE)) {
                Map<Component, Set<Fact>> needed = new HashMap<>();
                leaves(programme).forEach(part -> needed.put(part, factsOf(part, tier)));
                List<ProgrammeTarget> targets = programme.targets().stream()
                        .filter(target -> target.formAt(tier)
                                .filter(form -> form.as() == As.NONE)
                                .isEmpty())
                        .toList();
                for (ProgrammeTarget target : targets) {
                    List<Set<Fact>> ofParts = needed.keySet().stream()
                            .filter(part -> target.projects().contains(part.id()))
                            .map(needed::get)
                            .toList();
                    if (!ofParts.isEmpty() && ofParts.stream().noneMatch(Set::isEmpty)) {
                        assertThat(factsOf(target, tier))
                                .as(target.id() + " at " + tier)
                                .isEqualTo(ofParts.stream().flatMap(Set::stream).collect(Collectors.toSet()));
                    }
                }
                for (Component part : needed.keySet()) {
                    List<Set<Fact>> ofTargets = targets.stream()
                            .filter(target -> target.projects().contains(part.id()))
                            .map(target -> factsOf(target, tier))
                            .toList();
                    if (!ofTargets.isEmpty() && ofTargets.stream().noneMatch(Set::isEmpty)) {
                        assertThat(needed.get(part))
                                .as(part.id() + " at " + tier)
                                .isNotEmpty()
                                .isSubsetOf(
                                        ofTargets.stream().flatMap(Set::stream).toList());
                    }
                }
            }
        }
    }

    private static Stream<Component> leaves(Programme programme) {
        return programme.allComponents().stream()
                .filter(part -> part.components().isEmpty());
    }

    private static Set<Fact> factsOf(Component part, Tier tier) {
        return part.applies()
                .filter(where ->
                        where.factTiers().isEmpty() || where.factTiers().contains(tier))
                .map(where -> Set.copyOf(where.facts()))
                .orElse(Set.of());
    }

    private static Set<Fact> factsOf(ProgrammeTarget target, Tier tier) {
        return target.formAt(tier).map(form -> Set.copyOf(form.facts())).orElse(Set.of());
    }

    @Test
    void the_armys_project_makes_sense_at_a_border_or_a_coast_and_never_in_a_commune() {
        Applicability army = drugs.component("DA3").orElseThrow().applies().orElseThrow();
        assertThat(army.tiers()).containsExactly(Tier.CENTRAL, Tier.PROVINCE);
        assertThat(army.facts()).containsExactly(Fact.BORDER, Fact.COAST);
        assertThat(army.factTiers()).containsExactly(Tier.PROVINCE);
    }

    @Test
    void a_body_outside_the_peoples_committee_is_asked_and_not_ordered() {
        assertThat(lead("DA3.2", Tier.PROVINCE).request()).isTrue();
        assertThat(lead("DA7.4", Tier.COMMUNE))
                .matches(lead -> lead.agency().equals("fatherland-front") && lead.request());
        assertThat(lead("DA7.3", Tier.COMMUNE)).matches(lead -> !lead.request());
    }

    @Test
    void a_lead_that_no_source_names_is_marked() {
        assertThat(Stream.of("DA6", "DA8"))
                .allMatch(id -> lead(id, Tier.COMMUNE).evidence().orElseThrow().unverified());
        assertThat(Stream.of("DA1", "DA2", "DA4", "DA5", "DA7.2", "DA9"))
                .noneMatch(id -> lead(id, Tier.COMMUNE).evidence().orElseThrow().unverified());
    }

    @Test
    void every_name_lead_and_value_says_where_it_was_read_or_that_it_was_not() {
        assertThat(programmes.all()).allSatisfy(programme -> {
            assertThat(programme.evidence()).isPresent();
            assertThat(programme.targets()).allMatch(target -> target.evidence().isPresent());
            assertThat(programme.allComponents())
                    .allMatch(part -> part.evidence().isPresent());
            assertThat(programme.allComponents().stream().flatMap(part -> part.leads().stream()))
                    .allMatch(lead -> lead.evidence()
                            .filter(read -> read.unverified() || read.source().isPresent())
                            .isPresent());
        });
    }

    @Test
    void a_project_is_found_by_a_name_without_its_comma() {
        assertThat(ProgrammeCatalogue.named(
                        drugs, "Phòng ngừa đấu tranh tội phạm về ma tuý có tổ chức, xuyên quốc gia"))
                .extracting(Component::id)
                .containsExactly("DA1");
        assertThat(ProgrammeCatalogue.named(drugs, "Nâng cao hiệu quả công tác phòng, chống ma túy tại cơ sở"))
                .extracting(Component::id)
                .containsExactly("DA4");
    }

    @Test
    void a_programme_is_found_by_id_by_name_and_by_a_neighbouring_id() {
        assertThat(programmes.find("chương trình mục tiêu quốc gia phòng, chống ma tuý đến năm 2030"))
                .containsExactly(drugs);
        assertThat(programmes.find("ma-tuy-2030")).containsExactly(drugs);
        assertThat(programmes.nearest("ma-tuy-2031")).containsExactly("ma-tuy-2030");
    }

    @Test
    void the_poverty_programme_reduces_by_a_range_each_year() {
        ProgrammeTarget poverty = programmes
                .byId("giam-ngheo-2025")
                .flatMap(found -> found.target("G1"))
                .orElseThrow();
        assertThat(poverty.comparator()).isEqualTo(Comparator.BETWEEN);
        assertThat(poverty.upTo()).hasValueSatisfying(end -> assertThat(end).isEqualByComparingTo("1.5"));
        assertThat(poverty.everyYear()).isTrue();
    }

    private Lead lead(String component, Tier tier) {
        return drugs.component(component).orElseThrow().leads().stream()
                .filter(lead -> lead.tier() == tier)
                .findFirst()
                .orElseThrow();
    }
}
