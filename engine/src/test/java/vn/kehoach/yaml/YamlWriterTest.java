package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

class YamlWriterTest {
    private static final String LONG =
            "Rà soát, lập danh sách các hộ trên địa bàn; phân công cán bộ phụ trách từng xóm, bản;"
                    + " mỗi quý một lần tổng hợp kết quả, gửi cơ quan thường trực # theo mẫu: đính kèm";

    @Test
    void blocksAreIndentedByTwoAndShortWordsShareALine() {
        Node tree = mapping(
                entry("id", text("xa-mau")),
                entry("archive", list(text("VT"), text("CAX"))),
                entry("implements", list(text("12/KH-UBND"))),
                entry(
                        "purposes",
                        list(
                                text("Một việc."),
                                mapping(
                                        entry("text", text("Hai việc.")),
                                        entry("items", list(list(text("a b"), text("c d"))))))));

        assertThat(write(tree))
                .isEqualTo(
                        """
                        id: xa-mau
                        archive: [VT, CAX]
                        implements:
                          - 12/KH-UBND
                        purposes:
                          - Một việc.
                          - text: Hai việc.
                            items:
                              - [a b, c d]
                        """);
    }

    @Test
    void aListUnderTheFirstKeyOfAnItemIsNoRow() {
        assertThat(write(list(mapping(entry("items", list(text("a b"), text("c d")))))))
                .isEqualTo(
                        """
                        - items:
                            - a b
                            - c d
                        """);
    }

    @Test
    void longTextIsFolded() {
        assertThat(write(mapping(entry("text", text(LONG)))))
                .isEqualTo(
                        """
                        text: >-
                          Rà soát, lập danh sách các hộ trên địa bàn; phân công cán bộ phụ trách từng xóm, bản; mỗi quý một lần tổng
                          hợp kết quả, gửi cơ quan thường trực # theo mẫu: đính kèm
                        """);
    }

    @Test
    void paragraphsOfATextAreKeptApart() {
        assertThat(write(mapping(entry("text", text("Đoạn một.\nĐoạn hai.")))))
                .isEqualTo(
                        """
                        text: >-
                          Đoạn một.

                          Đoạn hai.
                        """);
    }

    @ParameterizedTest(name = "{0} is plain")
    @ValueSource(
            strings = {
                "100% số xóm, bản",
                "ngày 10/6",
                "2026-2030",
                "Quỳ Hợp, Nghệ An",
                "T1a",
                "36-CT/TW",
                "12/KH-UBND",
                "để \"báo cáo\"",
                "TODO tên cơ quan",
                "a:b",
                "C#",
                "№ 5",
                "“Vì dân”"
            })
    void plain(String text) {
        assertThat(write(mapping(entry("text", text(text))))).isEqualTo("text: " + text + "\n");
    }

    @ParameterizedTest(name = "{0} stands in quotes")
    @ValueSource(
            strings = {
                "%", "@ubnd", "- một", "-", "[@12/KH-UBND]", "**đậm**", "100", "2026", "1,5", "0x1F", "1e5",
                        "2026-01-09", "true",
                "No", "~", "null", "Đối tượng:", "Phạm vi: toàn xã", "xã #5", " đầu", "cuối ", "`", "!", "&a", "> 90",
                        "...",
                "---", "? hỏi", "<<", "= 5", ".5", "+84", "12:30"
            })
    void quoted(String text) {
        assertThat(write(mapping(entry("text", text(text))))).isEqualTo("text: \"" + text + "\"\n");
    }

    @Test
    void quotesInsideTakeTheOtherKind() {
        assertThat(write(mapping(entry("text", text("Tên: \"Vì dân\" 'mới'")))))
                .isEqualTo("text: 'Tên: \"Vì dân\" ''mới'''\n");
    }

    @ParameterizedTest(name = "{0} is no text and keeps its form")
    @CsvSource({"100", "true", "2026-01-09", "2026", "12.50", "-3"})
    void values(String value) {
        assertThat(write(mapping(entry("value", new Node.Scalar(Span.WHOLE_FILE, value, true)))))
                .isEqualTo("value: " + value + "\n");
    }

    @Test
    void commentsStandAboveWhatTheyAreAbout() {
        Node tree = mapping(
                entry("id", text("x")),
                entry(
                        "items",
                        list(
                                mapping(
                                        entry("agency", text("police")),
                                        entry("projects", list(text("DA1"), text("DA2")))),
                                text("b"))));

        assertThat(YamlWriter.write(
                        tree,
                        Map.of(
                                "", List.of("yaml-language-server: $schema=../schema.json"),
                                "/items", List.of("", "Việc."),
                                "/items/0", List.of("Việc một."),
                                "/items/0/agency", List.of("? Công an xã hay\nCông an tỉnh"),
                                "/items/0/projects/1", List.of("? Dự án 2"),
                                "/items/1", List.of("Việc hai."))))
                .isEqualTo(
                        """
                        # yaml-language-server: $schema=../schema.json
                        id: x

                        # Việc.
                        items:
                          # Việc một.
                          # ? Công an xã hay Công an tỉnh
                          - agency: police
                            projects:
                              - DA1
                              # ? Dự án 2
                              - DA2
                          # Việc hai.
                          - b
                        """);
    }

    @Test
    void commentsAreFoldedToo() {
        assertThat(YamlWriter.write(mapping(entry("text", text("a"))), Map.of("/text", List.of(LONG)))
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.length() <= YamlWriter.WIDTH)
                .element(1, InstanceOfAssertFactories.STRING)
                .startsWith("# ");
    }

    @Test
    void aCommentOnNothingIsAMistakeOfOurs() {
        assertThatThrownBy(() -> YamlWriter.write(text("a"), Map.of("/items", List.of("?"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000, generation = GenerationMode.RANDOMIZED)
    void everyTextIsReadBackExactly(@ForAll("trees") Node tree) {
        assertThat(read(write(tree))).isEqualTo(tree);
    }

    @Property(tries = 300, generation = GenerationMode.RANDOMIZED)
    void noCommentChangesWhatIsRead(@ForAll("texts") String comment, @ForAll("texts") String text) {
        Node tree = mapping(entry("a", list(text(text), list(text(text)))));

        assertThat(read(YamlWriter.write(
                        tree, Map.of("/a", List.of(comment), "/a/0", List.of(comment), "/a/1/0", List.of(comment)))))
                .isEqualTo(tree);
    }

    @Provide
    Arbitrary<Node> trees() {
        return trees(4);
    }

    private Arbitrary<Node> trees(int depth) {
        Arbitrary<Node> scalars = texts().map(YamlWriterTest::text);
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Node> inner = trees(depth - 1);
        Arbitrary<Node> sequences = inner.list().ofMaxSize(3).map(items -> new Node.Sequence(Span.WHOLE_FILE, items));
        Arbitrary<Node> mappings = Arbitraries.maps(texts(), inner).ofMaxSize(3).map(YamlWriterTest::mappingOf);
        return Arbitraries.oneOf(scalars, sequences, mappings);
    }

    /** Texts that are hard on YAML, from its own marks to the ends of Unicode. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                " ",
                "  ",
                "\n",
                "\n\n",
                "\t",
                "\r",
                "- ",
                ": ",
                ":",
                " #",
                "#",
                "\"",
                "'",
                "\\",
                "|",
                ">",
                "%",
                "@",
                "`",
                "[",
                "]",
                "{",
                "}",
                ",",
                "&",
                "*",
                "!",
                "?",
                "---",
                "...",
                "~",
                "null",
                "true",
                "2026",
                "TODO",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u0000",
                "\u001b",
                "\ufffe",
                "😀",
                "\ud800",
                "e\u0301",
                "Ủy ban nhân dân",
                "“",
                "”",
                "–",
                "x".repeat(130),
                "thực hiện nghiêm túc các nhiệm vụ được giao, định kỳ báo cáo kết quả về cơ quan thường trực");
        Arbitrary<String> joined = pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.oneOf(joined, Arbitraries.strings().all().ofMaxLength(40), pieces);
    }

    private static String write(Node tree) {
        return YamlWriter.write(tree, Map.of());
    }

    private static Node read(String text) {
        Outcome<Node> read = YamlReader.read(new SourceText("written.yaml", text));
        assertThat(read.diagnostics()).as(text).isEmpty();
        return bare(read.value().orElseThrow());
    }

    /** Without places and looks. */
    private static Node bare(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    Span.WHOLE_FILE,
                    mapping.entries().stream()
                            .map(entry -> entry(entry.key(), bare(entry.value())))
                            .toList());
        }
        return node instanceof Node.Sequence sequence
                ? new Node.Sequence(
                        Span.WHOLE_FILE,
                        sequence.items().stream().map(YamlWriterTest::bare).toList())
                : text(((Node.Scalar) node).text());
    }

    private static Node text(String text) {
        return new Node.Scalar(Span.WHOLE_FILE, text, false);
    }

    private static Node list(Node... items) {
        return new Node.Sequence(Span.WHOLE_FILE, List.of(items));
    }

    private static Node mapping(Node.Entry... entries) {
        return new Node.Mapping(Span.WHOLE_FILE, List.of(entries));
    }

    private static Node mappingOf(Map<String, Node> values) {
        List<Node.Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(entry(key, value)));
        return new Node.Mapping(Span.WHOLE_FILE, entries);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Span.WHOLE_FILE, value);
    }
}
