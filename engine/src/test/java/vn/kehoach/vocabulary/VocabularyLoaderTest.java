package vn.kehoach.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;

@DisplayName("The vocabulary")
class VocabularyLoaderTest {
    @Test
    @DisplayName("is what all files say together; a name may be no more than its words")
    void together() {
        Vocabulary words = load(
                        """
                        kehoach: 1
                        names: [Quốc hội, {write: Tòa án nhân dân, also: [Toà án nhân dân], always: true}]
                        """,
                        """
                        kehoach: 1
                        laws: [Luật Trẻ em]
                        terms: [{write: người khuyết tật, not: [người tàn tật], ground: Luật Người khuyết tật}]
                        """)
                .value()
                .orElseThrow();

        assertThat(words.names()).extracting(Spelling::write).containsExactly("Quốc hội", "Tòa án nhân dân");
        assertThat(words.laws()).containsExactly("Luật Trẻ em");
        assertThat(words.terms()).extracting(Term::others).containsExactly(List.of("người tàn tật"));
    }

    @Test
    @DisplayName("says a name once, and calls nothing right and wrong")
    void faults() {
        Outcome<Vocabulary> words = load(
                """
                kehoach: 2
                names: [Quốc hội, Quốc Hội, {write: Tổ Tự quản, also: [Tổ tự quản, Tổ Tự quản An ninh]}]
                abbreviations: [{write: BCĐ, not: [BCĐ]}]
                """);

        assertThat(words.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        "catalogue-malformed", "catalogue-duplicate", "catalogue-malformed", "catalogue-contradiction");
        assertThat(words.diagnostics()).allSatisfy(finding -> assertThat(
                        VocabularyLoader.messages(Lang.VI).text(finding.message()))
                .isNotBlank());
    }

    @Test
    @DisplayName("keeps what is made of it, until it is made of something else")
    void derived() {
        Vocabulary words = Vocabulary.of(List.of());

        Object first = words.derived(VocabularyLoaderTest.class, "a", Object::new);

        assertThat(words.derived(VocabularyLoaderTest.class, "a", Object::new)).isSameAs(first);
        assertThat(words.derived(VocabularyLoaderTest.class, "b", Object::new)).isNotSameAs(first);
    }

    private static Outcome<Vocabulary> load(String... files) {
        return VocabularyLoader.load(java.util.stream.IntStream.range(0, files.length)
                .mapToObj(i -> Office.file("words-" + i + ".yaml", files[i]))
                .toList());
    }
}
