package vn.kehoach.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Engine;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;

@DisplayName("A text that is hardly a plan")
class OddTextsTest {
    private static final Engine ENGINE = Engine.open(new Office());

    @Test
    void may_have_signs_and_no_word() {
        Conservation kept = imported("...\n\n...\n").draft().conservation();

        assertThat(kept.words()).isZero();
        assertThat(kept.differences()).allMatch(difference -> difference.lost().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phần 99999999999: Quy định", "Điều 99999999999. Quy định", "99999999999. Quy định"})
    void may_count_higher_than_anything_is_counted(String line) {
        assertThat(imported(line + "\n\nNội dung thực hiện.\n")
                        .draft()
                        .conservation()
                        .percent())
                .isEqualTo(100);
    }

    @Test
    void may_have_the_end_mark_on_a_line_of_its_own() {
        Imported imported = imported(
                "KẾ HOẠCH\nPhòng, chống ma túy\n\nI. KINH PHÍ\n\n1. Tuyên truyền.\n\n2. Tập huấn.\n\n./.\n\nNơi nhận:\n- Lưu: VT.\n");

        assertThat(imported.draft().plan().itemSections().flatMap(section -> section.items().stream()))
                .extracting(item -> item.text().orElse(""))
                .containsExactly("Tuyên truyền.", "Tập huấn.");
    }

    private static Imported imported(String text) {
        SourceFile file = new SourceFile("van-ban.txt", text.getBytes(StandardCharsets.UTF_8));
        return ENGINE.importFrom(file, Optional.empty(), Lang.VI).value().orElseThrow();
    }
}
