package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Office;

/** A character that takes two chars may stand anywhere, also over the end of the scanner's buffer. */
class LongCharactersTest {
    @DisplayName("A text with such a character is read")
    @ParameterizedTest(name = "A text with such a character after {0} others is read")
    @ValueSource(ints = {0, 1023, 1024, 1025, 2048, 2049, 2050, 5000})
    void read(int before) {
        String text = "title: " + "a".repeat(Math.max(0, before - 7)) + "\uD83D\uDE00b\n";

        assertThat(Office.engine().check(Office.file("plan.yaml", text)).diagnostics())
                .noneMatch(finding -> finding.code().equals("yaml-syntax"));
    }
}
