package vn.kehoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The forms in which words are compared. */
@DisplayName("Forms of words")
class FoldingTest {
    private static final String LETTERS = "aăâđeêioôơuưyÀằẫĐềỉộỡừỳ 0-.,ắ\u0301\u0323\u0306ﬁǅḍ\u1fff가\ud83d\ude00";

    @Test
    @DisplayName("letters are taken apart as Unicode has it, each alone")
    void everyLetter() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            String text = "a" + letter;
            assertThat(Folding.decomposed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
    }

    @Test
    @DisplayName("and in words, with marks that stand alone behind them")
    void anyWord() {
        Random random = new Random(30);
        for (int word = 0; word < 20_000; word++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(8); at >= 0; at--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(Folding.decomposed(text.toString())).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
    }

    @Test
    @DisplayName(
            "two spellings of a word are one: the place of the tone mark, capitals, dashes and blanks do not matter")
    void exact() {
        assertThat(Folding.exact("Hoà  bình – Thuỷ")).isEqualTo(Folding.exact("hòa bình-thủy"));
        assertThat(Folding.exact("đá")).isNotEqualTo(Folding.exact("dá"));
        assertThat(Folding.loose("Đắk Lắk")).isEqualTo("dak lak");
    }
}
