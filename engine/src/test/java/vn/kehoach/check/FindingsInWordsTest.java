package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;

@DisplayName("Findings speak the language of their reader")
class FindingsInWordsTest {
    private static final String PLAN =
            """
            programme: ma-tuy-2030
            targets:
              - {of: T2a, at-least: 99.5, unit: "%", by: 2030}
            assignments:
              - agency: police
                text: Chủ trì thực hiện Kế hoạch.
                deadline: 2031-05
              - agency: customs
                text: Phối hợp thực hiện Kế hoạch.
            """;

    @Test
    @DisplayName("figures, months and tiers in Vietnamese")
    void vietnamese() {
        assertThat(said(Lang.VI))
                .contains("\"ít nhất 99,5%\"", "\"đạt 100%\"", "Hạn tháng 5/2031", "không có ở cấp xã")
                .doesNotContain("at-least", "exactly", "2031-05", "(commune)");
    }

    @Test
    @DisplayName("the same in English")
    void english() {
        assertThat(said(Lang.EN))
                .contains("\"at least 99.5%\"", "\"exactly 100%\"", "deadline 5/2031", "\"customs\" in a commune");
    }

    private static String said(Lang lang) {
        return Checks.run(Checks.overBase(PLAN)).stream()
                .map(finding -> Checks.said(finding, lang))
                .collect(Collectors.joining("\n"));
    }
}
