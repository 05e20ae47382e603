package vn.kehoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Vietnamese words are compared. */
class WordsTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hoà|hòa",
                "THUỶ|thủy",
                "cấp uỷ|cấp ủy",
                "qúy|quý",
                "Ea H’Leo|ea h'leo",
                "Văn hóa- Xã hội|Văn hóa - Xã hội",
                "Xuân Hương – Đà Lạt|Xuân Hương - Đà Lạt",
                "'  hai   khoảng trắng '|hai khoảng trắng"
            })
    void spellings_of_the_same_words_fold_to_one(String one, String other) {
        assertThat(Folding.exact(one)).isEqualTo(Folding.exact(other));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"Đồng,Dồng", "hòa,hoa", "hòa,hóa", "mơ,mo", "Thanh Hóa,Thanhhóa"})
    void different_words_stay_apart(String one, String other) {
        assertThat(Folding.exact(one)).isNotEqualTo(Folding.exact(other));
    }

    @Test
    void loose_folding_drops_every_mark() {
        assertThat(Folding.loose("Ủy ban nhân dân xã Đường Hoa")).isEqualTo("uy ban nhan dan xa duong hoa");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "ma tuý, ma túy",
        "vô hiệu hoá, vô hiệu hóa",
        "ỦY BAN UỶ BAN, ỦY BAN ỦY BAN",
        "khoẻ mạnh, khỏe mạnh",
        "quý, quý",
        "Quỳ Hợp, Quỳ Hợp",
        "hoàn toàn, hoàn toàn",
        "khuỷu tay, khuỷu tay",
        "hoạt động, hoạt động",
        "HOÀ, HÒA"
    })
    void tone_marks_move_to_the_first_vowel_of_an_open_oa_oe_uy(String typed, String expected) {
        assertThat(Folding.toneMarksOnFirstVowel(typed)).isEqualTo(expected);
    }

    @Test
    void the_nearest_word_is_the_one_with_the_fewest_slips() {
        List<String> keys = List.of("title", "targets", "recipients", "signature");
        assertThat(Nearest.of("recipeints", keys)).contains("recipients");
        assertThat(Nearest.of("titel", keys)).contains("title");
        assertThat(Nearest.of("budget", keys)).isEmpty();
        assertThat(Nearest.distance("ab", "ba", 3)).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting", 3)).isEqualTo(3);
    }
}
