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
                "at-least: 50, unit: '%' | Tỷ lệ xã đạt ít nhất 50%",
                "more-than: 80, unit: '%' | Tỷ lệ xã đạt trên 80%",
                "exactly: 100, unit: '%' | Tỷ lệ xã đạt 100%",
                "at-most: 3, unit: vụ | Tỷ lệ xã không quá 3 vụ",
                "exactly: 1200.5, unit: ha | Tỷ lệ xã đạt 1.200,5 ha",
                "less-than-before: true | Tỷ lệ xã giảm so với năm trước"
            })
    void comparators(String data, String told) {
        assertThat(sentence("{title: Tỷ lệ xã, " + data + "}")).isEqualTo(told + ".");
    }

    @Test
    @DisplayName("The year at whose end it holds, the steps on the way, and a yearly target are told too")
    void years() {
        assertThat(sentence("{title: Tỷ lệ xã, at-least: 50, unit: '%', by: 2030}"))
                .isEqualTo("Tỷ lệ xã đạt ít nhất 50% đến năm 2030.");
        assertThat(sentence("{title: Tỷ lệ xã, at-least: 50, unit: '%', milestones: {2027: 20, 2026: 10}}"))
                .isEqualTo("Tỷ lệ xã đạt ít nhất 50% (năm 2026: 10%; năm 2027: 20%).");
        assertThat(sentence("{title: Số vụ tăng, at-least: 50, unit: '%', every-year: true}"))
                .isEqualTo("Số vụ tăng ít nhất 50% hằng năm.");
    }

    @ParameterizedTest(name = "Of the programme’s, “{0}” is told as “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "of: T1a, less-than-before: true, every-year: true | Hằng năm, số người nghiện ma túy, người sử dụng trái phép chất ma túy trên địa bàn xã Quỳ Hợp giảm so với năm trước.",
                "of: T1b, done: true, by: 2030 | Đến năm 2030, xã Quỳ Hợp không có ma túy.",
                "of: T5a, done: true | Trạm y tế xã Quỳ Hợp đủ điều kiện xác định tình trạng nghiện ma túy.",
                "of: T7b, exactly: 100, unit: '%', by: 2030, milestones: {2027: 80} | Đến năm 2030, 100% số nhà trường trên địa bàn xã Quỳ Hợp tổ chức tuyên truyền, giáo dục về phòng, chống ma túy cho người học (năm 2027: 80%).",
                "of: T7b, at-least: 5, unit: trường | Nhà trường trên địa bàn xã Quỳ Hợp tổ chức tuyên truyền, giáo dục về phòng, chống ma túy cho người học đạt ít nhất 5 trường."
            })
    void ofTheProgramme(String data, String told) {
        assertThat(sentence("{" + data + "}")).isEqualTo(told);
    }

    @Test
    @DisplayName("A target of the programme's that has a title goes by it")
    void titled() {
        assertThat(sentence("{of: T7b, title: Số trường học tuyên truyền, exactly: 100, unit: '%'}"))
                .isEqualTo("Số trường học tuyên truyền đạt 100%.");
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
        String line = Written.plan("programme: ma-tuy-2030\ntargets: {numbering: arabic, items: [" + target
                        + "]}\nfunding: [Hết.]")
                .lines()
                .get(1);
        assertThat(line).startsWith("1. ");
        return line.substring(3);
    }
}
