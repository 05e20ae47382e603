package vn.kehoach.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Target;
import vn.kehoach.source.Position;

class RecordReaderTest {
    private static final Read<Plan> READ = sample();
    private static final Plan PLAN = READ.value();

    private static Read<Plan> sample() {
        Outcome<Read<Plan>> outcome = RecordReader.read(Plan.class, Samples.file(Samples.PLAN));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void values_get_the_types_of_their_components() {
        assertThat(PLAN.kehoach()).isEqualTo(1);
        assertThat(PLAN.status()).contains(Plan.Status.DRAFT);
        assertThat(PLAN.asOf()).contains(LocalDate.of(2026, 1, 9));
        assertThat(PLAN.period()).isEqualTo(new Period(2026, 2030));
        assertThat(PLAN.facts().orElseThrow().border()).contains(false);
        assertThat(PLAN.facts().orElseThrow().hamlets()).contains(54);
        assertThat(PLAN.opening()).contains("Thực hiện [@1154/KH-UBND], Ủy ban nhân dân xã ban hành Kế hoạch.");
    }

    @Test
    void what_is_not_written_is_absent_empty_or_false() {
        Target first = PLAN.targetSections().findFirst().orElseThrow().items().get(0);
        assertThat(PLAN.number()).isEmpty();
        assertThat(PLAN.citations()).isEmpty();
        assertThat(first.everyYear()).isFalse();
        assertThat(first.milestones()).isEmpty();
    }

    @Test
    void sections_keep_the_order_of_the_file_and_know_their_keys() {
        assertThat(PLAN.sections())
                .extracting(Section::key)
                .containsExactly("purposes", "section-muc-tieu", "targets", "solutions", "assignments");
    }

    @Test
    void a_single_value_may_stand_for_a_list_of_one() {
        assertThat(PLAN.implementing()).containsExactly("1154/KH-UBND");
        assertThat(PLAN.archive()).containsExactly("VT");
        assertThat(PLAN.excluded()).hasSize(1);
        assertThat(task().report().orElseThrow().every()).containsExactly(ReportDuty.Every.HALF_YEAR);
    }

    @Test
    void a_bare_value_or_list_may_stand_for_a_record() {
        assertThat(PLAN.bases().get(0)).isEqualTo(new Basis("163/2024/QH15", Optional.empty()));
        assertThat(task().agency()).containsExactly(new AgencyRef("health", Optional.empty()));
        assertThat(task().with().get(1)).isEqualTo(new AgencyRef("other", Optional.of("Tổ tuyên truyền")));
        List<Recipient> lines = PLAN.recipients().orElseThrow().list();
        assertThat(lines.get(0).to()).containsExactly(new AgencyRef("people-committee@province", Optional.empty()));
        assertThat(lines.get(1).purpose()).contains("để thực hiện");
    }

    @Test
    void numbers_are_exact_and_words_of_enums_are_kebab_case() {
        Target schools = PLAN.targetSections().findFirst().orElseThrow().items().get(1);
        assertThat(schools.exactly()).contains(new BigDecimal("100"));
        assertThat(schools.milestones()).isEqualTo(Map.of(2026, new BigDecimal("60"), 2028, new BigDecimal("90.5")));
        assertThat(((ItemSection) PLAN.sections().get(1)).items().get(0).numbering())
                .contains(Numbering.NONE);
    }

    @Test
    void a_text_is_kept_as_written_even_if_it_looks_like_a_number() {
        Read<Plan> read = read(Samples.HEAD.replace("id: a", "id: 00123").replace("Quỳ Hợp", "no"));
        assertThat(read.value().id()).isEqualTo("00123");
        assertThat(read.value().issuer().unit()).isEqualTo("no");
    }

    @Test
    void origins_lead_from_the_full_shape_to_the_place_in_the_file() {
        Origins.Place id = READ.origins().at("/id");
        assertThat(id.value().start()).isEqualTo(new Position(2, 5));
        assertThat(id.value().end()).isEqualTo(new Position(2, 29));
        assertThat(id.key().orElseThrow().start()).isEqualTo(new Position(2, 1));
        Origins.Place role = READ.origins().at("/solutions/items/0/items/0/agency/0/role");
        assertThat(role.pointer()).isEqualTo("/solutions/0/items/0/agency");
        assertThat(role.value().start()).isEqualTo(new Position(34, 17));
        Origins.Place cite = READ.origins().at("/bases/1/cite");
        assertThat(cite.pointer()).isEqualTo("/bases/1/cite");
        assertThat(READ.origins().at("/number").pointer()).isEmpty();
    }

    @Test
    void todo_is_kept_as_text_left_out_otherwise_and_noted_in_both_cases() {
        Read<Plan> read =
                read(Samples.HEAD + "number: TODO\nprogramme: TODO\npurposes: [Có TODO người]\nsignature: TODO\n"
                        + "bases: [TODO]\nfacts: {hamlets: TODO đếm lại}\n");
        assertThat(read.todos())
                .containsExactlyInAnyOrder(
                        "/number",
                        "/programme",
                        "/purposes/items/0/text",
                        "/signature",
                        "/bases/0/cite",
                        "/facts/hamlets");
        assertThat(read.value().number()).isEmpty();
        assertThat(read.value().programme()).contains("TODO");
        assertThat(read.value().signature()).isEmpty();
        assertThat(read.value().bases()).hasSize(1);
    }

    @Test
    void what_is_written_but_cannot_be_read_is_noted_apart_from_what_is_missing() {
        Read<Plan> read = RecordReader.read(
                        Plan.class,
                        Samples.file(Samples.HEAD
                                + "date: 22/11/2026\nplase: Vinh\nprogramme:\nnumber: TODO\nsignature: {name: A}\n"
                                + "purposes: [{text: a, deadline: [b]}, {}]\ntargets: 5\nbases: [[a]]\n"))
                .value()
                .orElseThrow();
        assertThat(read.unreadable())
                .containsExactlyInAnyOrder(
                        "/date",
                        "/place",
                        "/programme",
                        "/signature",
                        "/purposes/items/0/deadline",
                        "/targets",
                        "/bases/0");
        assertThat(read.isUnreadable("/date")).isTrue();
        assertThat(read.isUnreadable("/bases")).isTrue();
        assertThat(read.isUnreadable("/number")).isFalse();
        assertThat(READ.unreadable()).isEmpty();
    }

    @Test
    void an_item_that_is_only_an_agency_needs_no_text() {
        Item police = PLAN.itemSections()
                .reduce((first, last) -> last)
                .orElseThrow()
                .items()
                .get(0);
        assertThat(police.text()).isEmpty();
        assertThat(police.projects()).hasSize(2);
    }

    private static Item task() {
        ItemSection solutions = (ItemSection) PLAN.sections().get(3);
        return solutions.items().get(0).items().get(0);
    }

    private static Read<Plan> read(String text) {
        Outcome<Read<Plan>> outcome = RecordReader.read(Plan.class, Samples.file(text));
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }
}
