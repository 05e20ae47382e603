package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    @Test
    void texts_come_back_as_they_were() {
        String hard = "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029ế𝄞";
        assertThat(JsonMapper.shared().readTree(Json.write(hard)).stringValue()).isEqualTo(hard);
    }

    @Test
    void half_a_letter_is_escaped_because_utf_8_has_none() {
        assertThat(Json.write("a\ud834")).isEqualTo("\"a\\ud834\"\n");
        assertThat(Json.write("\udd1eb")).isEqualTo("\"\\udd1eb\"\n");
        assertThat(Json.write("𝄞")).isEqualTo("\"𝄞\"\n");
    }

    @Test
    void maps_and_lists_are_indented_by_two() {
        assertThat(Json.write(Map.of("a", List.of(1, true, Map.of(), List.of()))))
                .isEqualTo("{\n  \"a\": [\n    1,\n    true,\n    {},\n    []\n  ]\n}\n");
    }

    @Test
    void nothing_else_is_written() {
        assertThatThrownBy(() -> Json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
