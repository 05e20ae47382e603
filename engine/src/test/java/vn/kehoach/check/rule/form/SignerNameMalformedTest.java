package vn.kehoach.check.rule.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Office;
import vn.kehoach.SmallPlan;
import vn.kehoach.diagnostic.Diagnostic;

@DisplayName("Before the signer's name")
class SignerNameMalformedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"ThS. Lô Mẫu", "PGS.TS. Lô Mẫu", "Tiến sĩ Lô Mẫu", "Nhà giáo ưu tú Lô Mẫu", "Đồng chí Lô Mẫu"})
    @DisplayName("ND30-CK-11: stands no degree, honour or word of address")
    void address(String name) {
        assertThat(found(name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thượng tá Lô Mẫu", "Đại tá Lô Mẫu"})
    @DisplayName("ND30-CK-11: stands no rank where an UBND issues, whose signers are not of the armed forces")
    void rank(String name) {
        assertThat(found(name)).hasSize(1);
    }

    @Test
    @DisplayName("A name alone is right, also one that begins like an address")
    void alone() {
        assertThat(found("Lô Thị Mẫu")).isEmpty();
        assertThat(found("Ông Mẫu")).isEmpty();
    }

    private static List<Diagnostic> found(String name) {
        String plan = SmallPlan.with("signature: {authority: TM, title: CHỦ TỊCH, name: " + name + "}\n");
        return Office.engine().check(Office.file("vi-du.yaml", plan)).diagnostics().stream()
                .filter(finding -> finding.code().equals("signer-name-malformed"))
                .toList();
    }
}
