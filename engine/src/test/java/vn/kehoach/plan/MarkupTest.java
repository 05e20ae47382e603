package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The markup inside texts: bold, italic, citations, TODO. */
class MarkupTest {
    @Test
    @DisplayName("Two stars are bold, one is italic, and they may be nested")
    void stars() {
        assertThat(Markup.parse("a **b** *c* **d *e***"))
                .containsExactly(
                        words("a "),
                        new Markup.Words("b", true, false),
                        words(" "),
                        new Markup.Words("c", false, true),
                        words(" "),
                        new Markup.Words("d ", true, false),
                        new Markup.Words("e", true, true));
    }

    @ParameterizedTest(name = "“{0}” is plain text")
    @ValueSource(strings = {"2 * 3", "giá 5*", "[a]", "[@]", "[@ không đóng", "a_b_", "# a", "TODOS"})
    void plain(String text) {
        assertThat(Markup.parse(text)).containsExactly(words(text));
    }

    @Test
    @DisplayName("A backslash takes the meaning from a star or a bracket")
    void escapes() {
        assertThat(Markup.parse("\\*a\\* \\[@b] \\\\ \\c")).containsExactly(words("*a* [@b] \\ \\c"));
        assertThat(Markup.parse("\\[^x\\] và \\[#y\\]")).containsExactly(words("[^x] và [#y]"));
    }

    @Test
    @DisplayName("A citation knows its key and where it stands, counted from 0")
    void citations() {
        assertThat(Markup.parse("theo [@50/NQ-CP]."))
                .containsExactly(words("theo "), new Markup.Cite("50/NQ-CP", 5, false), words("."));
        assertThat(Markup.citations("[@a] và *[@ b ]*"))
                .containsExactly(new Markup.Cite("a", 0, false), new Markup.Cite("b", 9, true));
        assertThat(Markup.citations("không có")).isEmpty();
    }

    @Test
    @DisplayName("TODO takes the rest of the text")
    void todo() {
        assertThat(Markup.parse("giao TODO cơ quan *nào*"))
                .containsExactly(words("giao "), new Markup.Todo("TODO cơ quan *nào*", 5));
    }

    @Test
    @DisplayName("An empty text has no pieces")
    void empty() {
        assertThat(Markup.parse("")).isEmpty();
    }

    private static Markup.Words words(String text) {
        return new Markup.Words(text, false, false);
    }
}
