package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Lang;

class SentencesTest {
    @Test
    @DisplayName("Both languages have the same sentences, one for each reason and notice")
    void complete() {
        assertThat(Sentences.messages(Lang.EN).keys())
                .isEqualTo(Sentences.messages(Lang.VI).keys())
                .containsAll(Stream.concat(
                                words("reason.", Unplaced.Reason.values()), words("notice.", Notice.Kind.values()))
                        .toList());
    }

    private static Stream<String> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    @DisplayName("A report names the printed place, the line of the file, and the words that differ")
    void report() {
        OntoResult result = OntoTest.onto(OntoTest.word()
                .replace("Dán áp phích ở nhà văn hóa.", "Dán áp phích ở trạm y tế.")
                .replace("Độc lập - Tự do", "Độc lập, Tự do")
                .delete("Làm thường xuyên")
                .addAfter("Nói chuyện", "d) Thi vẽ tranh."));
        List<String> lines = new OntoText(Lang.VI).print(result).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "Thay đổi của kế hoạch (3):",
                        "- Mục III.1.b (plan.yaml:44): đổi “Dán áp phích ở nhà văn hóa.” thành “Dán áp phích ở trạm y tế.”",
                        "- Sau Mục III.1.c (plan.yaml:45): thêm “Thi vẽ tranh.”",
                        "- Mục I.2, gạch đầu dòng thứ 2 (plan.yaml:26): bỏ “Làm thường xuyên, không làm theo phong trào.”",
                        "Chưa đưa vào được, cần người quyết định (1):",
                        "- Phần do mẫu in sẵn (plan.yaml:2): “Độc lập - Tự do - Hạnh phúc” → “Độc lập, Tự do - Hạnh phúc”: "
                                + "phần này do chương trình in từ mẫu hoặc danh mục, không có chỗ sửa trong kế hoạch");
        assertThat(new OntoText(Lang.EN).print(result))
                .startsWith("Changes of the plan (3):\n- Section III.1.b (plan.yaml:44):");
    }

    @Test
    @DisplayName("Where nothing has changed, the report says so")
    void nothing() {
        assertThat(new OntoText(Lang.EN).print(OntoTest.onto(OntoTest.word()))).isEqualTo("Nothing has changed.\n");
    }
}
