package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.yaml.ReadingCode;

/** The catalogue of rules checks itself. */
class RuleCatalogueTest {
    static List<Rule> rules() {
        return RuleCatalogue.rules();
    }

    static List<String> codes() {
        return Explanation.codes();
    }

    @Test
    void there_are_at_least_twenty_rules_and_each_has_a_code_of_its_own() {
        assertThat(rules())
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(Rule::code)
                .doesNotHaveDuplicates();
        assertThat(rules()).extracting(Rule::code).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        Set<String> reading =
                Arrays.stream(ReadingCode.values()).map(ReadingCode::word).collect(Collectors.toSet());
        assertThat(rules()).extracting(Rule::code).doesNotContainAnyElementsOf(reading);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_class_bears_the_name_of_its_code(Rule rule) {
        String kebab = rule.getClass()
                .getSimpleName()
                .replaceAll("(?<!^)([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
        assertThat(kebab).isEqualTo(rule.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_its_sentences_in_both_languages(Rule rule) {
        for (Lang lang : Lang.values()) {
            Messages messages = RuleCatalogue.messages(lang);
            assertThat(messages.keys()).contains(rule.code() + ".hint");
            assertThat(messages.keys().contains(rule.code() + ".legal"))
                    .isEqualTo(rule.legal().isPresent());
            rule.legal().ifPresent(legal -> assertThat(messages.text(legal)).isNotBlank());
        }
    }

    @Test
    void both_languages_have_the_same_sentences_and_none_without_a_rule() {
        Set<String> vietnamese = RuleCatalogue.messages(Lang.VI).keys();
        assertThat(vietnamese)
                .isEqualTo(RuleCatalogue.messages(Lang.EN).keys())
                .allMatch(key -> key.startsWith("phrase.")
                        || RuleCatalogue.rule(key.substring(0, key.indexOf('.')))
                                .isPresent());
    }

    @Test
    void what_was_not_seen_in_a_source_is_called_so() {
        for (Lang lang : Lang.values()) {
            Messages messages = RuleCatalogue.messages(lang);
            assertThat(messages.keys().stream().filter(key -> key.endsWith("unverified")))
                    .allMatch(key -> messages.text(new vn.kehoach.diagnostic.Message(key, List.of("", "", "", "")))
                            .contains("chưa kiểm chứng"));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_is_explained_in_both_languages(String code) {
        for (Lang lang : Lang.values()) {
            assertThat(Explanation.title(code, lang)).isNotBlank();
            assertThat(Explanation.of(code, lang)).hasValueSatisfying(text -> assertThat(text)
                    .startsWith(code + " (")
                    .endsWith("\n")
                    .hasLineCount((int) text.lines().count())
                    .doesNotContain("{0}"));
        }
    }

    @Test
    void an_unknown_code_is_not_explained() {
        assertThat(Explanation.of("no-such-rule", Lang.VI)).isEmpty();
        assertThat(Explanation.of("../messages", Lang.VI)).isEmpty();
    }
}
