package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.unit.Tier;

/** Dates known in part, periods, and references to bodies. */
class DatesAndPeriodsTest {
    @ParameterizedTest(name = "{0} is a date, as precise as it is written")
    @ValueSource(strings = {"2026", "2026-01", "2026-01-09", "2024-02-29"})
    void dates(String text) {
        assertThat(PartialDate.parse(text)).map(PartialDate::toString).contains(text);
        assertThat(Deadline.parse(text)).map(Deadline::toString).contains(text);
    }

    @ParameterizedTest(name = "{0} is no date")
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-13",
                "2026-00",
                "2026-02-30",
                "2025-02-29",
                "2026-1-9",
                "09/01/2026",
                "2026-01-09 "
            })
    void noDates(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("Only year, month and day together are a full date")
    void full() {
        assertThat(PartialDate.parse("2026-01-09").flatMap(PartialDate::full)).contains(LocalDate.of(2026, 1, 9));
        assertThat(PartialDate.parse("2026-01").flatMap(PartialDate::full)).isEmpty();
    }

    @Test
    @DisplayName("A period is one year, or a first and a last")
    void periods() {
        assertThat(Period.parse("2026")).contains(new Period(2026, 2026));
        assertThat(Period.parse("2026-2030")).contains(new Period(2026, 2030));
        assertThat(new Period(2026, 2026)).hasToString("2026");
        assertThat(new Period(2026, 2030)).hasToString("2026-2030");
    }

    @ParameterizedTest(name = "{0} is no period")
    @ValueSource(strings = {"", "2030-2026", "2026-", "2026 - 2030", "26-30", "2026-2030-2035"})
    void noPeriods(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("A reference to a body names a role, and a tier where it is not the issuer's own")
    void agencies() {
        AgencyRef own = new AgencyRef("police", Optional.empty());
        AgencyRef above = new AgencyRef("police@province", Optional.empty());

        assertThat(own.roleId()).isEqualTo("police");
        assertThat(own.tier()).isEmpty();
        assertThat(above.roleId()).isEqualTo("police");
        assertThat(above.tier()).contains(Tier.PROVINCE);
        assertThat(new AgencyRef("police@moon", Optional.empty()).tierWord()).contains("moon");
        assertThat(new AgencyRef("police@moon", Optional.empty()).tier()).isEmpty();
    }

    @Test
    @DisplayName("A root key is a section of its kind, or a free one")
    void sections() {
        assertThat(SectionKind.of("targets")).isEqualTo(SectionKind.TARGETS);
        assertThat(SectionKind.of("section-muc-tieu")).isEqualTo(SectionKind.FREE);
    }
}
