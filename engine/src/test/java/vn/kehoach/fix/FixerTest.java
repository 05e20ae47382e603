package vn.kehoach.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Fix;

/** A correction changes what it says it changes, and nothing else. */
class FixerTest {
    private static final Set<Fix.Kind> SAFE = EnumSet.of(Fix.Kind.SAFE);

    private static final String PLAN =
            """
            # Kế hoạch mẫu
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft            # chưa ban hành
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026-2030
            title: %s
            archive: [VT, CAX]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Xã sạch ma tuý năm 2030         | Xã sạch ma túy năm 2030",
                "\"Xã sạch ma tuý năm 2030\"       | \"Xã sạch ma túy năm 2030\"",
                "'Xã ''sạch'' ma tuý năm 2030'   | 'Xã ''sạch'' ma túy năm 2030'",
                "Xã sạch ma tuý # ma tuý         | Xã sạch ma túy # ma tuý",
            })
    void only_the_words_change_whatever_the_quotes(String before, String after) {
        Swap swap = Swap.of("sạch ma tuý", "sạch ma túy", "'' ma tuý", "'' ma túy");

        assertThat(fixed(PLAN.formatted(before), swap).after()).isEqualTo(PLAN.formatted(after));
    }

    @Test
    void a_comment_may_be_corrected_as_long_as_it_stays_one() {
        Swap swap = Swap.of("# Kế hoạch mẫu", "# Kế hoạch ví dụ", "# chưa ban hành", "");

        assertThat(fixed(PLAN.formatted("Xã"), swap).after())
                .isEqualTo(PLAN.formatted("Xã")
                        .replace("# Kế hoạch mẫu", "# Kế hoạch ví dụ")
                        .replace("# chưa ban hành", ""));
    }

    @Test
    void words_that_a_value_without_quotes_cannot_have_give_it_quotes() {
        Fixed fixed = fixed(PLAN.formatted("Mục tiêu - xã sạch ma túy"), Swap.of("tiêu - xã", "tiêu: xã"));

        assertThat(fixed.after()).isEqualTo(PLAN.formatted("\"Mục tiêu: xã sạch ma túy\""));
        assertThat(fixed.made()).hasSize(1);
        assertThat(fixed.refused()).isEmpty();
    }

    @Test
    void a_correction_with_which_the_file_would_say_something_else_is_refused() {
        String before = PLAN.formatted("Xã sạch ma túy");

        for (Swap swap : new Swap[] {
            Swap.of("title: Xã", "titles: Xã"),
            Swap.of("status: draft", "status: issued"),
            Swap.of("# chưa ban hành", "chưa ban hành"),
            Swap.of("[VT, CAX]", "[VT, CAX"),
            Swap.of("\"Quỳ", "Quỳ")
        }) {
            Fixed fixed = fixed(before, swap);
            assertThat(fixed.after()).isEqualTo(before);
            assertThat(fixed.isChanged()).isFalse();
            assertThat(fixed.made()).isEmpty();
            assertThat(fixed.refused()).hasSize(1);
        }
    }

    @Test
    void what_is_refused_does_not_keep_others_from_being_made() {
        Fixed fixed = fixed(PLAN.formatted("Xã sạch ma tuý"), Swap.of("title: Xã", "titles: Xã", "tuý", "túy"));

        assertThat(fixed.after()).isEqualTo(PLAN.formatted("Xã sạch ma túy"));
        assertThat(fixed.refused()).hasSize(1);
    }

    @Test
    void of_corrections_over_each_other_the_first_is_made_and_the_file_is_looked_at_again() {
        Swap swap = Swap.of("tuý túy", "túy", "xã xã", "xã", "ma tuý", "ma túy");

        assertThat(fixed(PLAN.formatted("Mọi xã xã sạch ma tuý túy"), swap).after())
                .isEqualTo(PLAN.formatted("Mọi xã sạch ma túy túy"));
    }

    @Test
    void corrections_that_undo_each_other_are_given_up_and_others_are_made() {
        Swap swap = Swap.of("thuý", "thúy", "thúy", "thuý", "tuý", "túy");

        Fixed fixed = fixed(PLAN.formatted("Xã thuý sạch ma tuý"), swap);

        assertThat(fixed.after()).contains("sạch ma túy");
        assertThat(fixed.refused()).hasSize(1);
    }

    @Test
    void a_value_that_is_meant_in_several_places_is_not_touched() {
        String before = PLAN.formatted("&ten Xã sạch ma tuý") + "opening: *ten\n";

        Fixed fixed = fixed(before, Swap.of("tuý", "túy"));

        assertThat(fixed.after()).isEqualTo(before);
        assertThat(fixed.refused()).hasSize(1);
    }

    @Test
    void a_text_that_is_no_yaml_stays_as_it_is() {
        assertThat(fixed("title: [tuý", Swap.of("tuý", "túy")).after()).isEqualTo("title: [tuý");
    }

    @Test
    void line_ends_and_byte_order_mark_stay() {
        String before = PLAN.formatted("Xã sạch\u202fma túy").replace("\n", "\r\n");

        Fixed fixed = engine().fix(PlanInput.alone(Office.file("plan.yaml", "\ufeff" + before)), false)
                .value()
                .orElseThrow();

        assertThat(fixed.before()).isEqualTo(before);
        assertThat(fixed.after()).isEqualTo(before.replace('\u202f', ' '));
    }

    @Test
    void what_may_change_the_meaning_is_corrected_only_when_asked() {
        String before = PLAN.formatted("Xã") + "recipents: auto\n";
        PlanInput plan = PlanInput.alone(Office.file("plan.yaml", before));

        assertThat(engine().fix(plan, false).value().orElseThrow().isChanged()).isFalse();
        assertThat(engine().fix(plan, true).value().orElseThrow().after())
                .isEqualTo(before.replace("recipents", "recipients"));
    }

    @Test
    void a_key_is_not_corrected_to_one_that_is_there() {
        String before = PLAN.formatted("Xã") + "tilte: Xã khác\n";

        Fixed fixed = engine().fix(PlanInput.alone(Office.file("plan.yaml", before)), true)
                .value()
                .orElseThrow();

        assertThat(fixed.isChanged()).isFalse();
        assertThat(fixed.refused()).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_left_alone() {
        byte[] latin = {'t', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xe9, '\n'};

        assertThat(engine().fix(PlanInput.alone(new vn.kehoach.source.SourceFile("plan.yaml", latin)), true)
                        .value())
                .isEmpty();
    }

    private static Engine engine() {
        return Office.engine();
    }

    private static Fixed fixed(String text, Swap swap) {
        Fixed fixed = Fixer.fix("plan.yaml", text, swap::in, SAFE);
        assertThat(Fixer.fix("plan.yaml", fixed.after(), swap::in, SAFE).after())
                .as("corrected twice")
                .isEqualTo(fixed.after());
        return fixed;
    }
}
