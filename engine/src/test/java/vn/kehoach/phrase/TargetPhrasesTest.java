package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Target;
import vn.kehoach.unit.Tier;

/** Which targets a sentence tells. */
class TargetPhrasesTest {
    private static final TargetPhrases ALONE = new TargetPhrases(Optional.empty(), Optional.of(Tier.PROVINCE));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ít nhất 50% số thôn có tổ hòa giải                    | >= 50 %
            Tối thiểu 3,5% ngân sách chi cho công tác này         | >= 3.5 %
            Đạt từ 90% trở lên số đơn thư được giải quyết         | >= 90 %
            95% trở lên học sinh ký cam kết                       | >= 95 %
            Trên 80 % hộ dân được tuyên truyền                    | > 80 %
            Tỷ lệ giải quyết vượt 75%                             | > 75 %
            Tỷ lệ tái phạm không quá 5%                           | <= 5 %
            Giảm tỷ lệ hộ nghèo xuống dưới 3,5%                   | <= 3.5 %
            100% cán bộ được tập huấn                             | = 100 %
            Tỷ lệ hài lòng đạt 85 phần trăm                       | = 85 %
            Xây dựng 01 mô hình điểm                              | = 1 mô hình
            Xây dựng ít nhất 02 mô hình điểm                      | >= 2 mô hình
            Duy trì 1.250 tổ tự quản                              | = 1250 tổ
            Bố trí tối thiểu 1,5 tỷ đồng                          | >= 1.5 tỷ đồng
            Tỷ lệ hộ nghèo giảm trên 3 điểm phần trăm             | > 3 điểm phần trăm
            """)
    void figures(String sentence, String data) {
        assertThat(told(ALONE, sentence)).isEqualTo(data);
    }

    @ParameterizedTest(name = "No value is taken from the range in: {0}")
    @ValueSource(strings = {"Tỷ lệ hộ nghèo giảm 4 - 5%", "Giảm từ 1-1,5% số hộ nghèo mỗi năm", "Đạt 85% – 90% số hộ"})
    void ranges(String sentence) {
        TargetPhrases phrases = new TargetPhrases(Optional.empty(), Optional.empty());

        assertThat(phrases.find(sentence, Optional.empty()))
                .allMatch(found -> found.target().exactly().isEmpty()
                        && found.target().atLeast().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Đến năm 2028, 100% xã có nhà văn hóa                  | = 100 % by 2028
            Đến hết năm 2028 có ít nhất 40% thôn đạt chuẩn        | >= 40 % by 2028
            Trong năm 2026, xây dựng 03 mô hình                   | = 3 mô hình by 2026
            Hằng năm, tổ chức 04 buổi tuyên truyền                | = 4 buổi every year
            Mỗi năm, số vụ việc giảm ít nhất 2%                   | >= 2 % every year
            Số xã đạt chuẩn: năm 2026: 20%; năm 2027: 30%; năm 2030: 60% | = 60 % by 2030 {2026=20, 2027=30}
            Tỷ lệ đạt 40% (năm 2026: 20%; năm 2027: 30%) đến năm 2028    | = 40 % by 2028 {2026=20, 2027=30}
            Năm 2026 đạt 20%, năm 2027 đạt 35%                    | = 35 % by 2027 {2026=20}
            """)
    void years(String sentence, String data) {
        assertThat(told(ALONE, sentence)).isEqualTo(data);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Không quá 2/3 thành viên vắng mặt",
                "Thực hiện Nghị quyết số 12/NQ-HĐND ngày 15/3/2026",
                "Giai đoạn 2026 - 2030 tập trung vào 3 năm đầu",
                "Trong 6 tháng đầu năm tiếp tục rà soát",
                "Các nội dung của Dự án 1 và Dự án 2",
                "Nâng cao nhận thức của Nhân dân"
            })
    @DisplayName("No target: fractions, documents, periods, projects")
    void none(String sentence) {
        assertThat(ALONE.find(sentence, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("One sentence may tell several; a year said for one of them is not the others'")
    void several() {
        assertThat(
                        told(
                                ALONE,
                                "Hằng năm, giảm số vụ cháy; đến năm 2030 có ít nhất 50% thôn đạt chuẩn và 100% xã có trạm cứu hỏa"))
                .isEqualTo("less every year, >= 50 % by 2030, = 100 % by 2030");
        assertThat(told(ALONE, "Tổ chức 12 lớp tập huấn cho 1.250 cán bộ cơ sở"))
                .isEqualTo("= 12 lớp tập huấn, = 1250 cán bộ");
    }

    @Test
    @DisplayName("What the heading above says of the year holds for every target without its own")
    void yearOfTheHeading() {
        List<FoundTarget> found =
                ALONE.find("100% thôn có nhà văn hóa; riêng năm 2027 đạt 60% số xã", Optional.of(2030));

        assertThat(found).extracting(each -> each.target().by()).containsExactly(Optional.of(2030), Optional.of(2027));
    }

    @Test
    @DisplayName(
            "A target is the programme's where its words are, whatever its figure; words with another meaning are not")
    void ofTheProgramme() {
        TargetPhrases drugs = new TargetPhrases(Optional.of(Settings.DRUGS), Optional.of(Tier.PROVINCE));

        assertThat(of(drugs, "Có 85% số trạm y tế cấp xã đủ điều kiện xác định tình trạng nghiện ma túy"))
                .isEqualTo("T5a");
        assertThat(of(drugs, "100% diện tích trồng cây có chứa chất ma túy bị phát hiện, triệt xóa"))
                .isEqualTo("T2b");
        assertThat(of(drugs, "Ít nhất 20% xã, phường, đặc khu không có ma túy trong năm 2025"))
                .isEqualTo("T1c");
        assertThat(of(drugs, "Ít nhất 50% xã, phường, đặc khu không có ma túy vào năm 2030"))
                .isEqualTo("T1b");
        assertThat(of(drugs, "100% cán bộ được cấp trang phục")).isEqualTo("-");
    }

    @Test
    @DisplayName("A share that the tier makes a yes or no is done or not")
    void yesOrNo() {
        TargetPhrases drugs = new TargetPhrases(Optional.of(Settings.DRUGS), Optional.of(Tier.COMMUNE));

        FoundTarget found = drugs.find("Phấn đấu đến năm 2030 xã không có ma túy", Optional.empty())
                .get(0);

        assertThat(found.target().of()).contains("T1b");
        assertThat(found.target().done()).contains(true);
        assertThat(found.target().by()).contains(2030);
    }

    @Test
    @DisplayName("A sentence with one target is that target, one with several a group of them; the words stay")
    void told() {
        String one = "100% thôn có nhà văn hóa.";
        String two = "100% thôn có nhà văn hóa; trên 70% xã có sân thể thao.";

        assertThat(TargetPhrases.told(one, ALONE.find(one, Optional.empty())))
                .returns(Optional.of(one), Target::text)
                .returns(List.of(), Target::targets);
        assertThat(TargetPhrases.told(two, ALONE.find(two, Optional.empty())).targets())
                .hasSize(2);
    }

    private static String of(TargetPhrases phrases, String sentence) {
        return phrases.find(sentence, Optional.empty()).stream()
                .map(found -> found.target().of().orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String told(TargetPhrases phrases, String sentence) {
        return phrases.find(sentence, Optional.empty()).stream()
                .map(found -> data(found.target()))
                .collect(Collectors.joining(", "));
    }

    static String data(Target target) {
        String figure = target.atLeast()
                .map(value -> ">= " + value.toPlainString())
                .or(() -> target.moreThan().map(value -> "> " + value.toPlainString()))
                .or(() -> target.exactly().map(value -> "= " + value.toPlainString()))
                .or(() -> target.atMost().map(value -> "<= " + value.toPlainString()))
                .orElse(target.lessThanBefore() ? "less" : "done");
        return figure
                + target.unit().map(unit -> " " + unit).orElse("")
                + target.by().map(year -> " by " + year).orElse("")
                + (target.everyYear() ? " every year" : "")
                + (target.milestones().isEmpty() ? "" : " " + target.milestones());
    }
}
