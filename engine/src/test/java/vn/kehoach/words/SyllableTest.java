package vn.kehoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Vietnamese syllable is. */
@DisplayName("Syllables")
class SyllableTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String[] CODAS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k", "h", "g", "l", "r", "s"};
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};

    static Stream<String> syllables() {
        return words(
                """
                a ạ ý ở ủy uỷ yêu yếm ỉa ích inh oan oạch uống ương ưu nghiện nghiêng giữ gìn gì giết giêng giường
                giuộc giỏi quốc quý quỷ quỳnh quyết quỵt quẹo quờ quầng khuỷu khuya khúc khuếch thuở huơ huých huỳnh
                tuýp buýt xoong soóc ngoằn ngoèo ngoao ngoáy loẹt hoạch xã kỹ kĩ lý lí Đắc ĐƯỜNG ỦY nguệch ngoạc
                khoảng khoẻ khỏe hóa hoá thúy thuý rượu hươu mứt xiêu vẹo ghế nghề ghi nghỉ
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void syllables(String word) {
        assertThat(Syllable.isWritten(word)).isTrue();
        assertThat(Syllable.isWritten(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .isTrue();
    }

    static Stream<String> noSyllables() {
        return words(
                """
                ho¹ch hoach hoảch thưc trât ngghe phòòng choáâng được̀ kế́ kien Kien ien iên ce cí cuyến ka ko gê ghà
                nge ngha qa qúc quôn bý nyên tyên đượcj fải zì wâ trươg nghiêngg tihnh muư đuơc chỉnhh côngan bar
                online km TTg
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void noSyllables(String word) {
        assertThat(Syllable.of(word)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "hòan, hoàn",
        "tòan, toàn",
        "khỏang, khoảng",
        "họach, hoạch",
        "tìên, tiền",
        "ngừơi, người",
        "đựơc, được",
        "gỉai, giải",
        "gíao, giáo",
        "qúy, quý",
        "qủa, quả",
        "thúê, thuế",
        "HÒAN, HOÀN",
        "Tóan, Toán",
        "khúyu, khuýu",
        "cuả, của",
        "nghiã, nghĩa",
        "muà, mùa"
    })
    void theMarkStandsOnItsVowel(String wrong, String right) {
        Syllable syllable = Syllable.of(wrong).orElseThrow();

        assertThat(syllable.isWellMarked()).isFalse();
        assertThat(syllable.wellMarked()).isEqualTo(right);
        assertThat(Syllable.isWritten(right)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}, else {2}")
    @CsvSource({
        "hóa, FIRST, hoá",
        "Khỏe, FIRST, Khoẻ",
        "TÚY, FIRST, TUÝ",
        "hoá, SECOND, hóa",
        "tuý, SECOND, túy",
        "ủy, FIRST, uỷ",
        "UỶ, SECOND, ỦY",
        "ngoẹ, SECOND, ngọe"
    })
    void twoCustoms(String word, Syllable.MarkPlace place, String other) {
        Syllable syllable = Syllable.of(word).orElseThrow();
        boolean first = place == Syllable.MarkPlace.FIRST;

        assertThat(syllable.markPlace()).isEqualTo(place);
        assertThat(syllable.marked(place)).isEqualTo(word);
        assertThat(syllable.marked(first ? Syllable.MarkPlace.SECOND : Syllable.MarkPlace.FIRST))
                .isEqualTo(other);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"quý", "hoàn", "hoạch", "hoa", "tuy", "mùa", "của", "khuỷu", "xoáy", "già", "huyện"})
    void oneCustom(String word) {
        Syllable syllable = Syllable.of(word).orElseThrow();

        assertThat(syllable.markPlace()).isEqualTo(Syllable.MarkPlace.SETTLED);
        assertThat(syllable.marked(Syllable.MarkPlace.FIRST)).isEqualTo(word);
        assertThat(syllable.marked(Syllable.MarkPlace.SECOND)).isEqualTo(word);
    }

    /**
     * Of all strings of an onset, vowels, consonants and a tone those that are syllables. The numbers were reckoned from the list of rhymes
     * by hand: six tones for each that is open or ends with a sonorant, two for each that a stop ends.
     */
    @Test
    @DisplayName("There are as many as the laws of writing make")
    void counts() {
        int everyRhyme = 6 * 101 + 2 * 54;
        Map<String, Integer> expected = new LinkedHashMap<>();
        words("b d đ kh n nh p ph r th tr x ch").forEach(onset -> expected.put(onset, everyRhyme));
        words("h l m s t v").forEach(onset -> expected.put(onset, everyRhyme + 6)); // and y
        expected.put("k", 6 * 21 + 2 * 12);
        expected.put("gh", 6 * 20 + 2 * 12);
        expected.put("ngh", 6 * 20 + 2 * 12);
        expected.put("ng", 6 * 81 + 2 * 42);
        expected.put("c", 6 * 54 + 2 * 29);
        expected.put("qu", 6 * 27 + 2 * 19);
        expected.put("gi", 6 * 91 + 2 * 48 - 6 * 5 - 2 * 3 + 6 * 2 + 2 * 2); // of giê only giền, giếng, giếc, giết
        expected.put("g", 6 * 81 + 2 * 42 + 6 * 2); // with gì and gìn
        expected.put("", 6 * 102 + 2 * 52);
        words("f j w z").forEach(onset -> expected.put(onset, 0));

        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        for (String onset : expected.keySet()) {
            int before = all.size();
            endings().forEach(ending -> Arrays.stream(TONES)
                    .flatMap(tone -> syllable(onset + ending, onset.length(), tone).stream())
                    .forEach(all::add));
            counts.put(onset, all.size() - before);
        }

        assertThat(counts).isEqualTo(expected);
        assertThat(all).hasSize(17_112).allMatch(Syllable::isWritten);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"));
    }

    /** Every sequence of one to three vowels with a consonant or none behind them. */
    private static List<String> endings() {
        List<String> nuclei = new ArrayList<>(List.of(VOWELS.split("")));
        for (int from = 0, length = 1; length < 3; length++) {
            int to = nuclei.size();
            for (String nucleus : List.copyOf(nuclei.subList(from, to))) {
                Arrays.stream(VOWELS.split("")).forEach(vowel -> nuclei.add(nucleus + vowel));
            }
            from = to;
        }
        return nuclei.stream()
                .flatMap(nucleus -> Arrays.stream(CODAS).map(coda -> nucleus + coda))
                .toList();
    }

    /** The syllable of letters and a tone, as it is usually written, whichever letter the mark stands on here. */
    private static Optional<String> syllable(String letters, int vowel, String tone) {
        String marked = letters.substring(0, vowel + 1) + tone + letters.substring(vowel + 1);
        return Syllable.of(Normalizer.normalize(marked, Normalizer.Form.NFC)).map(Syllable::wellMarked);
    }
}
