package vn.kehoach.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Folding;

@DisplayName("What is known about spelling is data")
class SpellingLoaderTest {
    @Test
    @DisplayName("Files add to each other")
    void together() {
        Spelling spelling = SpellingLoader.load(
                        List.of(
                                file("kehoach: 1\nslips: {bổ xung: bổ sung}\n"),
                                file(
                                        "kehoach: 1\nconfusions: [{wrong: bổ nhậm, right: bổ nhiệm, after: [quyết định]}]\ncompounds: [cơ sở]\n")))
                .value()
                .orElseThrow();

        assertThat(spelling.beginningWith(form("Bổ"), form("xung")))
                .extracting(Mistake::isSure)
                .containsExactly(true);
        assertThat(spelling.beginningWith(form("bổ"), form("nhậm")))
                .extracting(Mistake::isSure)
                .containsExactly(false);
        assertThat(spelling.isCompound(form("cơ"), form("sở"))).isTrue();
        assertThat(spelling.partnersBefore(form("sở"))).containsExactly("cơ");
    }

    @Test
    @DisplayName("Of the mistakes that begin alike that of most words comes first")
    void longestFirst() {
        Spelling spelling = SpellingLoader.load(
                        List.of(file("kehoach: 1\nslips: {khởi tồ: khởi tố, khởi tồ vụ an: khởi tố vụ án}\n")))
                .value()
                .orElseThrow();

        assertThat(spelling.beginningWith(form("khởi"), form("tồ")))
                .extracting(mistake -> mistake.wrong().size())
                .containsExactly(4, 2);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kehoach: 2 | catalogue-malformed",
                "slips: {bổ xung: bổ sugn} | catalogue-malformed",
                "slips: {hoà nhập: hòa nhập} | catalogue-contradiction",
                "slips: {bổ xung: bổ sung, Bổ Xung: bổ sung} | catalogue-duplicate",
                "compounds: [xã hội hóa] | catalogue-malformed",
                "slip: {bổ xung: bổ sung} | unknown-key"
            })
    void faults(String content, String code) {
        String text = content.startsWith("kehoach") ? content + "\n" : "kehoach: 1\n" + content + "\n";

        List<Diagnostic> found = SpellingLoader.load(List.of(file(text))).diagnostics();

        assertThat(found).extracting(Diagnostic::code).containsExactly(code);
        if (code.startsWith("catalogue")) {
            for (Lang lang : Lang.values()) {
                Messages messages = SpellingLoader.messages(lang);
                assertThat(messages.text(found.get(0).message())).isNotBlank().doesNotContain("{");
                assertThat(messages.text(found.get(0).hint().orElseThrow())).isNotBlank();
            }
        }
    }

    private static String form(String word) {
        return Folding.exact(word);
    }

    private static SourceFile file(String content) {
        return new SourceFile("spelling.yaml", content.getBytes(StandardCharsets.UTF_8));
    }
}
