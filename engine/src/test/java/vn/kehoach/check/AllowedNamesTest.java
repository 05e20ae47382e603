package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an office calls something is not wrong for rules about language and places. */
class AllowedNamesTest {
    private static final String TEXT = "Phối hợp với tỉnh Hủa Phăn, Lào";

    private final AllowedNames names = new AllowedNames(List.of("Hủa Phăn", "Lào"));

    @Test
    void a_name_and_a_part_of_it_are_covered() {
        assertThat(covers("Hủa Phăn")).isTrue();
        assertThat(covers("Hủa")).isTrue();
        assertThat(covers("Phăn")).isTrue();
        assertThat(covers("Lào")).isTrue();
    }

    @Test
    void more_than_a_name_is_not() {
        assertThat(covers("tỉnh Hủa Phăn")).isFalse();
        assertThat(covers("Phăn, Lào")).isFalse();
        assertThat(covers("Phối hợp")).isFalse();
    }

    @Test
    void a_name_inside_a_longer_word_is_another_word() {
        assertThat(names.cover("Làos", 0, 3)).isFalse();
        assertThat(names.cover("sLào", 1, 4)).isFalse();
    }

    @Test
    void every_place_of_a_name_counts() {
        String twice = "Lào Cai giáp Lào";

        assertThat(names.cover(twice, 0, 3)).isTrue();
        assertThat(names.cover(twice, 13, 16)).isTrue();
    }

    private boolean covers(String stretch) {
        int start = TEXT.indexOf(stretch);
        return names.cover(TEXT, start, start + stretch.length());
    }
}
