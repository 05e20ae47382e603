package vn.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.diagnostic.Lang;

class IntakeCodeTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("Every code has a message and a hint, and no sentence is left over but the names of kinds")
    void complete(Lang lang) {
        assertThat(IntakeCode.messages(lang).keys())
                .filteredOn(key -> !key.startsWith("kind."))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(IntakeCode.values())
                        .flatMap(code -> Stream.of(code.word() + ".message", code.word() + ".hint"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A kind that has no name of its own is named")
    void kinds(Lang lang) {
        assertThat(IntakeCode.messages(lang).keys()).contains("kind.plan", "kind.binary", "kind.text");
    }
}
