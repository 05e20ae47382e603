package vn.kehoach.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** Where and when a plan is written, and what its references mean there. */
class SettingTest {
    private static final Catalogues CATALOGUES = new Catalogues(
            Office.engine().units(),
            Office.engine().agencies(),
            Office.engine().citations(),
            Office.engine().programmes().all(),
            java.util.Map.of());

    @Test
    @DisplayName("A unit stands in its line: the commune and its province")
    void lineage() {
        Setting setting = setting("Quỳ Hợp, Nghệ An", "2026-01-09");

        assertThat(setting.lineage()).extracting(Unit::fullName).containsExactly("xã Quỳ Hợp", "tỉnh Nghệ An");
        assertThat(setting.tier()).contains(Tier.COMMUNE);
        assertThat(setting.unitAt(Tier.PROVINCE)).map(Unit::name).contains("Nghệ An");
        assertThat(setting.unitAt(Tier.CENTRAL)).isEmpty();
    }

    @Test
    @DisplayName("Before July 2025 there was a district between them")
    void lineageOfThreeTiers() {
        assertThat(setting("xã Châu Quang, huyện Quỳ Hợp, Nghệ An", "2025-03-10")
                        .lineage())
                .extracting(Unit::tier)
                .containsExactly(Tier.COMMUNE, Tier.DISTRICT, Tier.PROVINCE);
    }

    @Test
    @DisplayName("A name that several units bear has no line, but all of them as candidates")
    void ambiguous() {
        Setting setting = setting("Thanh Hóa", "2021-02-01");

        assertThat(setting.units().size()).isGreaterThan(1);
        assertThat(setting.unit()).isEmpty();
        assertThat(setting.issuerName()).isEmpty();
    }

    @Test
    @DisplayName(
            "A role means the body of the issuer's own tier, a role with a tier the body of that tier in the issuer's line")
    void bodies() {
        Setting setting = setting("Quỳ Hợp, Nghệ An", "2026-01-09");

        assertThat(setting.name(ref("police"))).contains("Công an xã");
        assertThat(setting.name(ref("police@province"))).contains("Công an tỉnh");
        assertThat(setting.name(ref("people-committee@province"))).contains("Ủy ban nhân dân tỉnh Nghệ An");
        assertThat(setting.name(ref("no-such-role"))).isEmpty();
    }

    @Test
    @DisplayName("A name that the author gives goes before the catalogue's")
    void givenName() {
        assertThat(setting("Quỳ Hợp, Nghệ An", "2026-01-09")
                        .name(new AgencyRef("other", Optional.of("Hợp tác xã Châu Quang"))))
                .contains("Hợp tác xã Châu Quang");
    }

    @Test
    @DisplayName("A name is that of the plan's day: the department of agriculture before and after March 2025")
    void byDay() {
        assertThat(setting("tỉnh Nghệ An", "2025-02-28").name(ref("agriculture")))
                .contains("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(setting("tỉnh Nghệ An", "2025-03-01").name(ref("agriculture")))
                .contains("Sở Nông nghiệp và Môi trường");
    }

    @Test
    @DisplayName("While the date is not full, names are looked up on the as-of day; without one, nowhere")
    void asOf() {
        assertThat(setting("Quỳ Hợp, Nghệ An", "2026-01-09").day()).contains(LocalDate.of(2026, 1, 9));
        assertThat(Setting.of(plan("date: 2026-01", "Quỳ Hợp, Nghệ An"), CATALOGUES)
                        .day())
                .isEmpty();
    }

    private static AgencyRef ref(String role) {
        return new AgencyRef(role, Optional.empty());
    }

    private static Setting setting(String unit, String day) {
        return Setting.of(plan("as-of: " + day, unit), CATALOGUES);
    }

    private static Plan plan(String day, String unit) {
        String yaml = String.join(
                "\n",
                List.of(
                        "kehoach: 1",
                        "id: vi-du",
                        "type: ke-hoach",
                        "form: nd30",
                        "issuer: {body: people-committee, unit: \"" + unit + "\"}",
                        day,
                        "period: 2026",
                        "title: Ví dụ"));
        return Office.engine().check(Office.file("vi-du.yaml", yaml)).value().orElseThrow();
    }
}
