package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void words_stand_on_one_line_and_long_ones_are_cut() {
        assertThat(Quote.of("Nâng cao\n  nhận thức ")).isEqualTo("Nâng cao nhận thức");
        assertThat(Quote.of("ế".repeat(61))).isEqualTo("ế".repeat(60) + "…");
    }
}
