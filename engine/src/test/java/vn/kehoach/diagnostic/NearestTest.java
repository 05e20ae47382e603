package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KEYS = List.of("targets", "title", "text", "items");

    @Test
    void a_letter_missing_added_wrong_or_exchanged_is_a_slip() {
        assertThat(Nearest.slips("tile", "title")).isEqualTo(1);
        assertThat(Nearest.slips("titlee", "title")).isEqualTo(1);
        assertThat(Nearest.slips("titla", "title")).isEqualTo(1);
        assertThat(Nearest.slips("tilte", "title")).isEqualTo(1);
    }

    @Test
    void the_word_with_the_fewest_slips_is_meant() {
        assertThat(Nearest.of("tilte", KEYS)).contains("title");
        assertThat(Nearest.of("target", KEYS)).contains("targets");
    }

    @Test
    void a_word_that_is_too_far_from_all_means_none() {
        assertThat(Nearest.of("ngân-sách", KEYS)).isEmpty();
        assertThat(Nearest.of("x".repeat(100_000), KEYS)).isEmpty();
    }
}
