package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules of State form on a Party document")
class PartyGroundTest {
    @Test
    @DisplayName("find what they find, but do not name the decree as its ground")
    void noDecree() throws IOException {
        assertThat(Checks.run(Files.readString(Path.of("../plans/ha-giang/chuong-trinh-tinh-uy.yaml"))))
                .filteredOn(finding -> finding.code().equals("header-incomplete"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.legal()).isEmpty());
    }
}
