package vn.kehoach.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the table of administrative units. */
class UnitTableTest {
    private static final LocalDate THREE_TIERS = LocalDate.of(2025, 6, 30);
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate PLAN_DAY = LocalDate.of(2026, 1, 9);

    private final Units units = ShippedUnits.table();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "17035",
                "Quỳ Hợp",
                "quỳ hợp",
                "xã Quỳ Hợp",
                "Xã Quỳ Hợp, tỉnh Nghệ An",
                "Quỳ Hợp, Nghệ An",
                "X. Quỳ Hợp,T. Nghệ An",
                "Qùy Hợp",
                "17035, 40"
            })
    void a_commune_is_found_by_code_name_type_or_the_unit_above(String text) {
        assertThat(units.find(text, PLAN_DAY)).extracting(Unit::code).containsExactly("17035");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Hồ Chí Minh",
                "TP Hồ Chí Minh",
                "TP. Hồ Chí Minh",
                "TP.Hồ Chí Minh",
                "thành phố hồ chí minh",
                "79"
            })
    void a_city_is_found_by_its_usual_short_forms(String text) {
        assertThat(units.find(text, PLAN_DAY)).extracting(Unit::code).containsExactly("79");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tỉnh Thanh Hoá|Thanh Hóa",
                "phường Thuận Hoá|Thuận Hóa",
                "Ea H’Leo, Đắk Lắk|Ea H'Leo",
                "Xuân Hương-Đà Lạt|Xuân Hương - Đà Lạt",
                "Hiệp Hoà, Bắc Ninh|Hiệp Hòa"
            })
    void the_place_of_the_tone_mark_the_apostrophe_and_spaces_at_a_hyphen_do_not_matter(String text, String name) {
        assertThat(units.find(text, PLAN_DAY)).extracting(Unit::name).containsExactly(name);
    }

    @Test
    void another_letter_or_tone_is_another_name() {
        assertThat(units.find("Quy Hợp", PLAN_DAY)).isEmpty();
        assertThat(units.find("tỉnh Dồng Nai", PLAN_DAY)).isEmpty();
        assertThat(units.find("xã Quỳ Hợp, Thanh Hóa", PLAN_DAY)).isEmpty();
    }

    @Test
    void an_ambiguous_name_gives_all_the_units_that_bear_it() {
        assertThat(units.find("Tân Phú", PLAN_DAY)).hasSizeGreaterThan(1).allMatch(unit -> unit.name()
                .equals("Tân Phú"));
        assertThat(units.find("", PLAN_DAY)).isEmpty();
        assertThat(units.find(",", PLAN_DAY)).isEmpty();
    }

    @Test
    void a_code_means_the_unit_of_the_day() {
        assertThat(units.byCode("24", THREE_TIERS)).map(Unit::fullName).contains("tỉnh Bắc Giang");
        assertThat(units.byCode("24", TWO_TIERS)).map(Unit::fullName).contains("tỉnh Bắc Ninh");
        assertThat(units.byCode("24", LocalDate.of(2026, 9, 19)))
                .map(Unit::fullName)
                .contains("tỉnh Bắc Ninh");
        assertThat(units.byCode("24", LocalDate.of(2026, 9, 20)))
                .map(Unit::fullName)
                .contains("thành phố Bắc Ninh");
    }

    @Test
    void a_unit_says_its_first_and_last_day() {
        Unit commune = units.byCode("25270", TWO_TIERS).orElseThrow();
        assertThat(commune.fullName()).isEqualTo("xã Lộc Ninh");
        assertThat(commune.from()).contains(TWO_TIERS);
        assertThat(commune.to()).contains(LocalDate.of(2026, 4, 29));
        Unit ward = units.byCode("25270", LocalDate.of(2026, 4, 30)).orElseThrow();
        assertThat(ward.fullName()).isEqualTo("phường Lộc Ninh");
        assertThat(ward.from()).contains(LocalDate.of(2026, 4, 30));
        assertThat(ward.to()).isEmpty();
        Unit district = units.find("huyện Quỳ Hợp", THREE_TIERS).get(0);
        assertThat(district.from()).isEqualTo(Optional.empty());
        assertThat(district.to()).contains(THREE_TIERS);
    }

    @Test
    void districts_and_townships_end_with_June_2025_and_special_zones_begin() {
        assertThat(units.find("huyện Quỳ Hợp", TWO_TIERS)).isEmpty();
        assertThat(units.find("thị trấn Quỳ Hợp", TWO_TIERS)).isEmpty();
        assertThat(units.find("đặc khu Phú Quốc", THREE_TIERS)).isEmpty();
        assertThat(units.find("đặc khu Phú Quốc, An Giang", TWO_TIERS))
                .extracting(Unit::code)
                .containsExactly("31078");
    }

    @Test
    void the_units_above_and_below_follow_the_day() {
        Unit old = units.find("thị trấn Quỳ Hợp", THREE_TIERS).get(0);
        assertThat(units.lineage(old, THREE_TIERS))
                .extracting(Unit::fullName)
                .containsExactly("thị trấn Quỳ Hợp", "huyện Quỳ Hợp", "tỉnh Nghệ An");
        Unit now = units.find("Quỳ Hợp", PLAN_DAY).get(0);
        assertThat(units.lineage(now, PLAN_DAY))
                .extracting(Unit::fullName)
                .containsExactly("xã Quỳ Hợp", "tỉnh Nghệ An");
        Unit province = units.find("tỉnh Nghệ An", PLAN_DAY).get(0);
        assertThat(units.children(province, PLAN_DAY)).hasSize(130).contains(now);
    }

    @Test
    void a_district_may_be_left_out_between_a_commune_and_its_province() {
        assertThat(units.find("thị trấn Quỳ Hợp, Nghệ An", THREE_TIERS)).hasSize(1);
    }

    @Test
    void completion_takes_the_beginning_of_a_name_without_marks() {
        assertThat(units.suggest("quy hop", 9)).extracting(Unit::fullName).contains("xã Quỳ Hợp", "huyện Quỳ Hợp");
        assertThat(units.suggest("xa quy hop", 1)).extracting(Unit::fullName).containsExactly("xã Quỳ Hợp");
        assertThat(units.suggest("dong nai", 1)).extracting(Unit::fullName).containsExactly("thành phố Đồng Nai");
    }

    @Test
    void a_slip_of_the_finger_finds_the_name_that_was_meant() {
        assertThat(units.suggest("Quì Hợp", 1)).extracting(Unit::fullName).containsExactly("xã Quỳ Hợp");
        assertThat(units.suggest("Thanh Hsóa", 3)).extracting(Unit::name).contains("Thanh Hóa");
        assertThat(units.suggest("zzzzzzzzzzzz", 3)).isEqualTo(List.of());
    }

    @Test
    void words_in_any_order_and_without_marks_suggest_the_unit_that_bears_them() {
        assertThat(units.suggest("tan ky nghe an", 9))
                .extracting(Unit::fullName)
                .startsWith("xã Tân Kỳ", "huyện Tân Kỳ", "thị trấn Tân Kỳ");
        assertThat(units.suggest("nghe an quy hop", 1)).extracting(Unit::code).containsExactly("17035");
        assertThat(units.suggest("xa tan ky ngh", 1)).extracting(Unit::code).containsExactly("17266");
    }

    @Test
    void a_name_is_found_on_any_day_latest_first() {
        assertThat(units.findEver("Kỳ Sơn"))
                .extracting(Unit::fullName)
                .startsWith("phường Kỳ Sơn")
                .contains("huyện Kỳ Sơn");
    }

    @Test
    void the_types_of_a_tier_follow_the_day() {
        assertThat(units.types(Tier.COMMUNE, THREE_TIERS))
                .containsExactly(UnitType.TOWNSHIP, UnitType.WARD, UnitType.COMMUNE);
        assertThat(units.types(Tier.COMMUNE, TWO_TIERS))
                .containsExactly(UnitType.WARD, UnitType.COMMUNE, UnitType.SPECIAL_ZONE);
        assertThat(units.types(Tier.DISTRICT, TWO_TIERS)).isEmpty();
    }

    @Test
    void a_former_unit_is_found_on_the_last_day_before() {
        assertThat(units.findBefore("huyện Quỳ Hợp", PLAN_DAY))
                .extracting(Unit::to)
                .containsExactly(Optional.of(LocalDate.of(2025, 6, 30)));
        assertThat(units.findBefore("tỉnh Nowhere", PLAN_DAY)).isEmpty();
    }
}
