package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.unit.Tier.CENTRAL;
import static vn.kehoach.unit.Tier.COMMUNE;
import static vn.kehoach.unit.Tier.DISTRICT;
import static vn.kehoach.unit.Tier.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.unit.ShippedUnits;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** Who plays which role, before and after the reforms of 1 March and 1 July 2025. */
class AgencyDataTest {
    private static final AgencyCatalogue CATALOGUE = ShippedAgencies.catalogue();
    private static final Units UNITS = ShippedUnits.table();
    private static final LocalDate BEFORE_MARCH = LocalDate.of(2025, 2, 28);
    private static final LocalDate SINCE_MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate BEFORE_JULY = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE_JULY = LocalDate.of(2025, 7, 1);

    @Test
    void the_shipped_catalogue_reads_without_a_finding() {
        assertThat(AgencyCatalogueReader.read(ShippedAgencies.files()).diagnostics())
                .isEmpty();
    }

    @Test
    void every_role_that_plans_use_is_there() {
        List<String> roles = List.of(
                ("people-committee people-council government prime-minister national-assembly police military border-guard"
                                + " coast-guard procuracy court customs state-bank health education culture culture-society"
                                + " finance economy planning office justice home-affairs labour agriculture environment"
                                + " information science industry-trade construction transport ethnic-affairs inspectorate"
                                + " foreign-affairs fatherland-front youth-union womens-union trade-union farmers-union"
                                + " veterans-association public-service-centre public-administration-centre schools"
                                + " hamlet-heads steering-138 party-committee party-standing party-police"
                                + " party-propaganda party-office politburo departments mass-organisations communes"
                                + " districts steering-138-districts party-districts party-advisory-boards party-direct-committees party-communes committee-leaders"
                                + " steering-members")
                        .split(" "));
        assertThat(CATALOGUE.all()).extracting(Agency::role).containsExactlyInAnyOrderElementsOf(roles);
    }

    @ParameterizedTest(name = "{1}, {2}: {0} is {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "finance|2025-02-28|province|tỉnh Nghệ An|Sở Tài chính",
                "planning|2025-02-28|province|tỉnh Nghệ An|Sở Kế hoạch và Đầu tư",
                "planning|2025-03-01|province|tỉnh Nghệ An|",
                "agriculture|2025-02-28|province|tỉnh Nghệ An|Sở Nông nghiệp và Phát triển nông thôn",
                "agriculture|2025-03-01|province|tỉnh Nghệ An|Sở Nông nghiệp và Môi trường",
                "environment|2025-02-28|province|tỉnh Nghệ An|Sở Tài nguyên và Môi trường",
                "environment|2025-03-01|province|tỉnh Nghệ An|",
                "labour|2025-03-01|province|tỉnh Nghệ An|",
                "transport|2025-03-01|province|tỉnh Nghệ An|",
                "information|2025-03-01|province|tỉnh Nghệ An|",
                "ethnic-affairs|2025-02-28|province|tỉnh Nghệ An|Ban Dân tộc tỉnh",
                "ethnic-affairs|2025-03-01|province|tỉnh Nghệ An|Sở Dân tộc và Tôn giáo",
                "police|2025-02-28|district|huyện Quỳ Hợp|Công an huyện",
                "police|2025-03-01|district|huyện Quỳ Hợp|",
                "people-committee|2025-06-30|district|huyện Quỳ Hợp|Ủy ban nhân dân huyện Quỳ Hợp",
                "procuracy|2025-06-30|district|huyện Quỳ Hợp|Viện kiểm sát nhân dân huyện",
                "court|2025-07-01|commune|xã Quỳ Hợp|Tòa án nhân dân khu vực",
                "border-guard|2025-06-30|province|tỉnh Nghệ An|Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                "border-guard|2025-07-01|province|tỉnh Nghệ An|",
                "economy|2025-07-01|commune|xã Quỳ Hợp|Phòng Kinh tế",
                "economy|2025-07-01|commune|đặc khu Phú Quốc|Phòng Kinh tế",
                "economy|2025-07-01|commune|phường Hoàn Kiếm|Phòng Kinh tế, Hạ tầng và Đô thị",
                "finance|2025-07-01|commune|phường Hoàn Kiếm|Phòng Kinh tế, Hạ tầng và Đô thị",
                "education|2025-07-01|commune|xã Quỳ Hợp|Phòng Văn hóa - Xã hội",
                "office|2025-07-01|commune|xã Quỳ Hợp|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
                "office|2025-07-01|province|tỉnh Nghệ An|Văn phòng Ủy ban nhân dân tỉnh",
                "health|2026-01-09|commune|xã Quỳ Hợp|Trạm y tế xã",
                "police|2026-01-09|commune|đặc khu Phú Quốc|Công an đặc khu",
                "people-committee|2026-01-09|commune|đặc khu Phú Quốc|Ủy ban nhân dân đặc khu Phú Quốc",
                "people-committee|2026-01-09|province|TP. Hồ Chí Minh|Ủy ban nhân dân Thành phố Hồ Chí Minh",
                "communes|2025-06-30|province|tỉnh Nghệ An|Ủy ban nhân dân các xã, phường, thị trấn",
                "communes|2025-07-01|province|tỉnh Nghệ An|Ủy ban nhân dân các xã, phường, đặc khu",
                "districts|2025-07-01|province|tỉnh Nghệ An|",
                "party-committee|2025-05-07|province|tỉnh Hà Giang|Tỉnh ủy Hà Giang",
                "party-committee|2026-01-09|commune|xã Quỳ Hợp|Đảng ủy xã Quỳ Hợp",
                "party-committee|2026-01-09|province|TP. Hồ Chí Minh|Thành ủy Thành phố Hồ Chí Minh",
                "steering-138|2021-03-01|province|tỉnh Thanh Hóa|Ban Chỉ đạo 138 tỉnh Thanh Hóa"
            })
    void a_role_is_played_by_the_body_of_the_day(
            String role, LocalDate day, String tier, String unitName, String expected) {
        Unit unit = UNITS.find(unitName, day).get(0);
        Optional<String> name = CATALOGUE
                .body(role, Tier.valueOf(tier.toUpperCase(java.util.Locale.ROOT)), Optional.of(unit.type()), day)
                .map(body -> CATALOGUE.nameIn(body, Optional.of(unit)));
        assertThat(name).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_work_of_the_labour_department_went_five_ways() {
        Body labour = CATALOGUE
                .body("labour", PROVINCE, Optional.empty(), BEFORE_MARCH)
                .orElseThrow();
        assertThat(labour.to()).contains(BEFORE_MARCH);
        assertThat(labour.successors())
                .extracting(Successor::role)
                .containsExactly("home-affairs", "agriculture", "health", "education", "police");
        assertThat(labour.successors())
                .allMatch(successor -> successor.function().isPresent());
    }

    @Test
    void no_district_body_works_after_June_2025() {
        assertThat(CATALOGUE.all())
                .flatExtracting(Agency::bodies)
                .filteredOn(body -> body.tier() == DISTRICT)
                .isNotEmpty()
                .allMatch(body ->
                        (body.isThereOn(BEFORE_MARCH) || body.isThereOn(SINCE_MARCH)) && !body.isThereOn(SINCE_JULY));
        assertThat(CATALOGUE.body("police", DISTRICT, Optional.empty(), SINCE_MARCH))
                .isEmpty();
        assertThat(CATALOGUE.body("people-committee", DISTRICT, Optional.empty(), BEFORE_JULY))
                .isPresent();
    }

    @Test
    void a_peoples_committee_orders_its_departments_but_not_courts_fronts_and_central_forces() {
        for (String role : List.of("police", "military", "health", "culture", "finance")) {
            assertThat(body(role).subordinate()).as(role).isTrue();
        }
        for (String role : List.of(
                "court",
                "procuracy",
                "coast-guard",
                "state-bank",
                "customs",
                "fatherland-front",
                "youth-union",
                "womens-union",
                "trade-union",
                "farmers-union",
                "veterans-association",
                "mass-organisations")) {
            assertThat(body(role).subordinate()).as(role).isFalse();
        }
    }

    @Test
    void issuers_have_a_symbol_and_only_the_steering_committee_a_governing_line() {
        assertThat(CATALOGUE.all())
                .filteredOn(Agency::issues)
                .extracting(Agency::role)
                .containsExactly("people-committee", "steering-138", "party-committee", "party-standing");
        assertThat(body("people-committee").symbol()).contains("UBND");
        assertThat(body("people-committee").governing()).isEmpty();
        assertThat(body("steering-138").symbol()).contains("BCĐ");
        assertThat(body("steering-138").governing()).contains("UBND {type} {unit}");
        assertThat(body("party-standing").symbol()).contains("TU");
    }

    @Test
    void a_groups_name_includes_its_members_at_the_right_tier() {
        Agency departments = CATALOGUE.byRole("departments").orElseThrow();
        assertThat(departments.includes("police", PROVINCE, PROVINCE)).isTrue();
        assertThat(departments.includes("police", COMMUNE, COMMUNE)).isFalse();
        assertThat(departments.includes("culture-society", COMMUNE, COMMUNE)).isTrue();
        assertThat(departments.includes("court", PROVINCE, PROVINCE)).isFalse();
        assertThat(departments.includes("border-guard", PROVINCE, PROVINCE)).isFalse();
        Agency communes = CATALOGUE.byRole("communes").orElseThrow();
        assertThat(communes.includes("people-committee", COMMUNE, PROVINCE)).isTrue();
        assertThat(communes.includes("people-committee", PROVINCE, PROVINCE)).isFalse();
    }

    @Test
    void what_no_source_confirms_is_marked() {
        assertThat(CATALOGUE.all())
                .flatExtracting(Agency::bodies)
                .filteredOn(Body::unverified)
                .extracting(Body::name)
                .contains("Cục Hải quan {type}", "Ngân hàng Nhà nước chi nhánh {type}");
    }

    @Test
    void a_name_without_a_unit_stands_alone() {
        Body committee = body("people-committee");
        assertThat(CATALOGUE.nameIn(committee, Optional.empty())).isEqualTo("Ủy ban nhân dân");
        assertThat(CATALOGUE.nameIn(
                        CATALOGUE
                                .body("police", CENTRAL, Optional.empty(), SINCE_JULY)
                                .orElseThrow(),
                        Optional.empty()))
                .isEqualTo("Bộ Công an");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Công an xã|police",
                "Công an xã Quỳ Hợp|police",
                "CAX|police",
                "CAT|police",
                "Ủy ban mặt trận Tổ quốc Việt Nam xã|fatherland-front",
                "Ủy ban MTTQ xã|fatherland-front",
                "Phòng Văn hóa- Xã hội|culture-society",
                "Phòng Văn hoá - Xã hội xã|culture-society",
                "Phòng Kinh tế|economy",
                "Văn phòng HĐND&UBND xã|office",
                "UBND tỉnh Nghệ An|people-committee",
                "UỶ BAN NHÂN DÂN XÃ QUỲ HỢP|people-committee",
                "Trung tâm Cung ứng dịch vụ công xã|public-service-centre",
                "Trung tâm Phục vụ hành chính công|public-administration-centre",
                "Sở GD&ĐT|education",
                "Sở Lao động - Thương binh & Xã hội|labour",
                "Sở Nông nghiệp và Phát triển Nông thôn|agriculture",
                "Cục Hải Quan tỉnh|customs",
                "Chi cục Hải quan khu vực XIII|customs",
                "Bộ tư lệnh Vùng Cảnh sát biển 3|coast-guard",
                "Viện Kiểm sát nhân dân tối cao|procuracy",
                "Tỉnh đoàn|youth-union",
                "Hội LHPN tỉnh|womens-union",
                "Ban Chỉ huy Quân sự xã|military",
                "Ban chỉ đạo 138 các huyện, thị xã, thành phố|steering-138-districts",
                "BCĐ 138 tỉnh|steering-138",
                "Đảng uỷ xã Quỳ Hợp|party-committee",
                "Các phòng, ban, ngành|departments"
            })
    void a_printed_name_leads_to_its_role(String printed, String role) {
        assertThat(CATALOGUE.find(printed)).extracting(Agency::role).startsWith(role);
    }

    @Test
    void a_name_that_nobody_bears_leads_nowhere() {
        assertThat(CATALOGUE.find("Sở Phép thuật")).isEmpty();
        assertThat(CATALOGUE.find("")).isEmpty();
        assertThat(CATALOGUE.find("Trung tâm")).isEmpty();
    }

    private static Body body(String role) {
        return CATALOGUE.body(role, PROVINCE, Optional.empty(), SINCE_JULY).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Lao động|labour",
                "Lao động|labour",
                "so lao dong|labour",
                "hội phụ nữ|womens-union",
                "Công an huyện|police",
                "Ban chỉ đạo|steering-138",
                "liên đoàn|trade-union",
                "cai nghiện ma túy|police",
                "drug rehabilitation|police"
            })
    void words_of_a_name_or_failing_that_of_a_description_lead_to_a_role(String words, String role) {
        assertThat(CATALOGUE.search(words)).extracting(Agency::role).startsWith(role);
    }

    @Test
    void words_that_stand_as_typed_come_before_words_in_any_order() {
        assertThat(CATALOGUE.search("Lao động")).extracting(Agency::role).contains("labour", "trade-union");
        assertThat(CATALOGUE.search("động lao")).extracting(Agency::role).contains("labour", "trade-union");
        assertThat(CATALOGUE.search("Sở Phép thuật")).isEmpty();
        assertThat(CATALOGUE.search(" - ")).isEmpty();
    }
}
