package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets: the author's sentence, else one made from the data. */
class TargetsTest {
    @Test
    @DisplayName("A target is printed in its author's words")
    void ownWords() {
        assertThat(sentence("{of: T2a, exactly: 100, unit: \"%\", text: Triệt xóa 100% điểm phức tạp.}"))
                .isEqualTo("Triệt xóa 100% điểm phức tạp.");
    }

    @ParameterizedTest(name = "Without words, “{0}” is told as “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "at-least: 50, unit: '%' | Tỷ lệ xã: ít nhất 50%",
                "more-than: 80, unit: '%' | Tỷ lệ xã: trên 80%",
                "exactly: 100, unit: '%' | Tỷ lệ xã: đạt 100%",
                "at-most: 3, unit: vụ | Tỷ lệ xã: không quá 3 vụ",
                "exactly: 1200.5, unit: ha | Tỷ lệ xã: đạt 1.200,5 ha",
                "less-than-before: true | Tỷ lệ xã: giảm so với năm trước"
            })
    void comparators(String data, String told) {
        assertThat(sentence("{title: Tỷ lệ xã, " + data + "}")).isEqualTo(told + ".");
    }

    @Test
    @DisplayName("The year at whose end it holds, the steps on the way, and a yearly target are told too")
    void years() {
        assertThat(sentence("{title: Tỷ lệ xã, at-least: 50, unit: '%', by: 2030}"))
                .isEqualTo("Tỷ lệ xã: ít nhất 50% đến hết năm 2030.");
        assertThat(sentence("{title: Tỷ lệ xã, at-least: 50, unit: '%', milestones: {2027: 20, 2026: 10}}"))
                .isEqualTo("Tỷ lệ xã: ít nhất 50% (năm 2026: 10%; năm 2027: 20%).");
        assertThat(sentence("{title: Tỷ lệ xã, at-least: 50, unit: '%', every-year: true}"))
                .isEqualTo("Hằng năm: Tỷ lệ xã: ít nhất 50%.");
    }

    @Test
    @DisplayName("A target of the programme's takes its name from the programme, in the form of the issuer's tier")
    void ofTheProgramme() {
        assertThat(sentence("{of: T2a, exactly: 100, unit: '%'}"))
                .endsWith(": đạt 100%.")
                .doesNotStartWith(":");
        assertThat(sentence("{of: T1b, done: true, by: 2030}")).isNotBlank().contains("2030");
    }

    @Test
    @DisplayName("A group of targets has a title, and letters below it")
    void group() {
        assertThat(Written.plan(
                                """
                targets:
                  - title: Giảm cầu
                    targets: [{text: Một.}, {text: Hai.}]
                funding: [Ba.]
                """)
                        .lines())
                .startsWith("I. Chỉ tiêu", "1. Giảm cầu", "a) Một.", "b) Hai.");
    }

    private static String sentence(String target) {
        String line = Written.plan("programme: ma-tuy-2030\ntargets: [" + target + "]\nfunding: [Hết.]")
                .lines()
                .get(1);
        assertThat(line).startsWith("1. ");
        return line.substring(3);
    }
}
