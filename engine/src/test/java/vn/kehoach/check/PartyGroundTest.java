package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;

@DisplayName("Rules of State form on a Party document")
class PartyGroundTest {
    private static final String ISSUED =
            """
            form: dang
            type: chuong-trinh
            status: issued
            issuer: {body: party-standing, unit: tỉnh Nghệ An}
            """;

    @Test
    @DisplayName("find what they find, but do not name the decree as its ground")
    void noDecree() throws IOException {
        assertThat(Checks.run(Files.readString(Path.of("../plans/ha-giang/chuong-trinh-tinh-uy.yaml"))))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(ground(finding)).doesNotContain("Nghị định"));
    }

    @ParameterizedTest(name = "on {0} name {1}")
    @CsvSource({"2026-05-26, 36-HD/VPTW", "2026-05-27, 05-HD/VPTW"})
    void theGuidanceOfTheDay(String date, String guidance) {
        String plan =
                ISSUED + "date: " + date + "\n" + Checks.without("form", "type", "status", "issuer", "date", "number");
        assertThat(Checks.run(plan))
                .filteredOn(finding -> finding.code().equals("header-incomplete"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(ground(finding)).contains(guidance));
    }

    private static String ground(Diagnostic finding) {
        return finding.legal().map(RuleCatalogue.messages(Lang.VI)::text).orElse("");
    }
}
