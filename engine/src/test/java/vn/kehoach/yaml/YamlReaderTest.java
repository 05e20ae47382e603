package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceText;

class YamlReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a: bế c          → 1:4 to 1:8",
                "a: \"b c\"       → 1:4 to 1:9",
                "a: 'b'           → 1:4 to 1:7",
                "a: [b, c] # d    → 1:4 to 1:10",
                "a: {b: c}        → 1:4 to 1:10",
                "a: b\\n  c\\nd:  → 1:4 to 2:4",
                "a: |\\n  b\\n  c\\n\\nd: → 1:4 to 3:4",
                "a: >-\\n  b\\n# c\\n → 1:4 to 2:4",
                "a:\\n  b: c\\n\\nd: → 2:3 to 2:7",
                "a:\\n  - b\\n  - c\\nd: → 2:3 to 3:6",
                "a:\\n- b: c\\n  d: [e]\\nf: → 2:1 to 3:9",
                "a:               → 1:3 to 1:3",
                "a: 𝄞b            → 1:4 to 1:6"
            })
    void a_value_spans_from_its_first_character_to_after_its_last(String yaml, String span) {
        Node value = mapping(yaml.replace("\\n", "\n")).get("a").orElseThrow();
        assertThat(value.span().start() + " to " + value.span().end()).isEqualTo(span);
    }

    @Test
    void keys_have_spans_too() {
        Node.Entry entry = mapping("\"khóa\" : a").entries().get(0);
        assertThat(entry.key()).isEqualTo("khóa");
        assertThat(entry.keySpan()).hasToString("Span[start=1:1, end=1:7]");
    }

    @ParameterizedTest
    @CsvSource({"00123", "no", "0x10", "2026-01-09", "1e3", "true", "12:30", "1_000"})
    void values_are_texts_never_guessed_to_be_anything_else(String written) {
        assertThat(mapping("a: " + written).get("a"))
                .hasValueSatisfying(
                        value -> assertThat(((Node.Scalar) value).text()).isEqualTo(written));
    }

    @Test
    void only_plain_nothings_are_null() {
        Node.Mapping nothings = mapping("a:\nb: ~\nc: null\nd: ''\ne: \"null\"\n");
        assertThat(nothings.entries())
                .extracting(entry -> ((Node.Scalar) entry.value()).isNull())
                .containsExactly(true, true, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"a: &x c", "a: &x 'c'", "a: [&x c]", "&x c: a", "a: {b: &x c}"})
    void an_alias_stands_for_a_single_value_too(String first) {
        assertThat(mapping(first + "\nd: *x\n").get("d"))
                .hasValueSatisfying(
                        value -> assertThat(((Node.Scalar) value).text()).isEqualTo("c"));
    }

    @Test
    void lines_may_end_as_on_windows() {
        String yaml = "a: |\n  b\n\n  c\nd: \"e\n  f\"\ng: >-\n  h\n  i\nj: k\n";
        assertThat(mapping(yaml.replace("\n", "\r\n"))).isEqualTo(mapping(yaml));
    }

    private static Node.Mapping mapping(String yaml) {
        Outcome<Node> outcome = YamlReader.read(new SourceText("a.yaml", yaml));
        assertThat(outcome.diagnostics()).isEmpty();
        return (Node.Mapping) outcome.value().orElseThrow();
    }
}
