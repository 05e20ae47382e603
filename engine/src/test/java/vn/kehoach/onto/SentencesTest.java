package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

class SentencesTest {
    private static final At AT = new At("/solutions/items/0/text", "II.1", 0, 9);

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

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each kind of change and each reason has a sentence with the words before and after")
    void words(Lang lang) {
        Messages messages = Sentences.messages(lang);
        Sentences sentences = new Sentences("plan.yaml");
        List<Change> changes = List.of(
                new Change.TextChanged(AT, "cũ", "mới"),
                new Change.TitleChanged(AT, "cũ", "mới"),
                new Change.Added(AT, "/solutions/items", 0, "mới"),
                new Change.Deleted(AT, "cũ"),
                new Change.Moved(AT, "/solutions/items", 0, "mới"),
                new Change.Split(AT, "cũ", "mới"),
                new Change.Merged(AT, AT, "mới"),
                new Change.RecipientsChanged(AT, "cũ", "mới"),
                new Change.RecipientsChanged(AT, "", "mới"),
                new Change.RecipientsChanged(AT, "cũ", ""),
                new Change.SignatureChanged(AT, "cũ", "mới"),
                new Change.HeadChanged(AT, "cũ", "mới"),
                new Change.TargetChanged(AT, "at-least", "cũ", "mới"));
        assertThat(changes)
                .extracting(change -> messages.text(sentences.of(change)))
                .allSatisfy(sentence -> assertThat(sentence)
                        .contains("II.1 (plan.yaml:9)")
                        .containsAnyOf("cũ", "mới")
                        .doesNotContain("{"));
        assertThat(Unplaced.Reason.values())
                .extracting(
                        reason -> messages.text(sentences.of(new Unplaced(AT, Optional.empty(), reason, "cũ", "mới"))))
                .allSatisfy(sentence ->
                        assertThat(sentence).contains("“cũ” → “mới”: ").doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each notice tells all its details")
    void details(Lang lang) {
        Map<Notice.Kind, Integer> details =
                Map.of(Notice.Kind.OPEN_REVISION, 2, Notice.Kind.VALUE_TOO, 2, Notice.Kind.OWN_SENTENCE, 0);
        for (Notice.Kind kind : Notice.Kind.values()) {
            String[] told = Arrays.copyOf(new String[] {"<0>", "<1>"}, details.getOrDefault(kind, 1));
            String sentence = Sentences.messages(lang).text(new Sentences("plan.yaml").of(Notice.of(AT, kind, told)));
            assertThat(sentence).as(kind.name()).doesNotContain("{");
            assertThat(told).as(kind.name()).allMatch(sentence::contains);
        }
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
                        "Thay đổi đưa được vào tệp (3):",
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
