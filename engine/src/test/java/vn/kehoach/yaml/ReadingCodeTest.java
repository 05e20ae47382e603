package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.diagnostic.Lang;

class ReadingCodeTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_case_has_a_message_and_a_hint_and_no_sentence_is_left_over(Lang lang) {
        assertThat(ReadingCode.messages(lang).keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReadingCode.values())
                        .flatMap(code -> code.variants().stream().map(variant -> code.word() + "." + variant))
                        .flatMap(key -> Stream.of(key + ".message", key + ".hint"))
                        .toList());
    }
}
