package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;

/** Ways of telling targets, sums and times that look like a mistake and are none, and the mistakes beside them. */
@DisplayName("Rules about the words of targets")
class TargetWordsTest {
    private static final Set<String> CODES = Set.of(
            "figure-contradicts-data",
            "same-target-two-values",
            "share-impossible",
            "share-of-one",
            "target-object-absent",
            "yearly-path-falls",
            "parts-do-not-add-up",
            "target-without-value",
            "start-without-date");

    @ParameterizedTest
    @DisplayName("A target is told in many ways that agree with its data")
    @ValueSource(
            strings = {
                "{text: \"Tỷ lệ hộ nghèo giảm bình quân 1 - 1,5%/năm.\", at-least: 1, unit: điểm phần trăm, every-year: true}",
                "{text: \"Giảm trên 3%/năm (từ 12,5% năm 2021 xuống dưới 3% năm 2025).\", more-than: 3, unit: \"% số hộ\", every-year: true}",
                "{text: \"Giảm 1/2 số hộ nghèo, tương đương 5% tổng số hộ.\", exactly: 50, unit: \"% số hộ nghèo\", by: 2030}",
                "{text: \"Có ít nhất 90% người lao động được tư vấn, trong đó ít nhất 70% có việc làm.\", at-least: 90, unit: \"% số người\", by: 2030}",
                "{text: \"Hằng năm mở 10 lớp tập huấn cho 500 lượt người; đến năm 2030 có 50 lớp.\", exactly: 50, unit: lớp, by: 2030}",
                "{text: \"Hỗ trợ tối thiểu 20 mô hình, mỗi xóm ít nhất 02 mô hình.\", at-least: 20, unit: mô hình, by: 2030}",
                "{text: \"Ít nhất 01 mô hình ở mỗi xóm; 02 mô hình cấp xã.\", exactly: 2, unit: mô hình, by: 2030}",
                "{text: \"Trong năm 2026, 100% người có công được hỗ trợ; duy trì đến hết năm 2030.\", exactly: 100, unit: \"%\", by: 2030}",
                "{text: \"Thu ngân sách tăng 150% so với năm 2025, đạt 120% kế hoạch.\", exactly: 150, unit: \"% so với năm 2025\", by: 2030}",
                "{text: \"Phấn đấu 95% công chức xã, 90% thanh niên xã ký cam kết.\", exactly: 95, unit: \"%\", by: 2030}",
                "{text: \"Có 20 tin, bài trên các cơ quan báo chí của tỉnh.\", exactly: 20, unit: \"tin, bài\", by: 2030}",
                "{text: \"100% người lao động của xã tại các khu công nghiệp ngoài tỉnh được tuyên truyền.\", exactly: 100, unit: \"%\", by: 2030}"
            })
    void agrees(String target) {
        assertThat(codes("programme: ma-tuy-2030\ntargets:\n  - " + target + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A target's sentence and its data differ")
    @ValueSource(
            strings = {
                "{text: \"Tối thiểu 15 mô hình.\", at-least: 20, unit: mô hình, by: 2030}",
                "{text: \"Không quá 5% hộ tái nghèo.\", exactly: 5, unit: \"%\", by: 2030}",
                "{text: \"Trên 60% xóm có mô hình; đến hết năm 2029 hoàn thành.\", more-than: 65, unit: \"%\", by: 2029}"
            })
    void differs(String target) {
        assertThat(codes("targets:\n  - " + target + "\n")).containsExactly("figure-contradicts-data");
    }

    @ParameterizedTest
    @DisplayName("Tasks speak of figures, years and sums that are right")
    @ValueSource(
            strings = {
                "Tốc độ tăng trưởng năm 2026 đạt 6%, năm 2027 đạt 9%, năm 2028 đạt 7%.",
                "Giải ngân năm 2026 đạt 40%, năm 2027 đạt 90%, năm 2028 đạt 60%.",
                "Tỷ lệ hộ nghèo năm 2026 là 10%, năm 2027 là 8%, năm 2028 là 6%.",
                "Giảm số xóm đặc biệt khó khăn; tăng số lao động có việc làm.",
                "Từ khi ban hành đến nay đã hỗ trợ nhiều hộ.",
                "Tổng kinh phí là 1.200 triệu đồng, trong đó: năm 2026: 400 triệu đồng; năm 2027: 500 triệu đồng.",
                "Tổng vốn là 12,5 tỷ đồng, gồm: ngân sách tỉnh 10 tỷ đồng, ngân sách xã 2.500 triệu đồng.",
                "Tổng dự toán 500 triệu đồng, bao gồm hội nghị 200 triệu đồng (hội trường 50 triệu đồng, tài liệu 150 triệu đồng), tuyên truyền 300 triệu đồng.",
                "Tổng mức hỗ trợ mỗi hộ 50 triệu đồng, gồm 30 triệu đồng làm nhà, 10 triệu đồng mua giống."
            })
    void right(String task) {
        assertThat(codes("solutions:\n  - \"" + task + "\"\n")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Tables whose totals are right, or cannot be told")
    @ValueSource(
            strings = {
                "{columns: [TT, Nội dung, Tổng cộng, Năm 2026, Năm 2027], rows: [[I, Vốn đầu tư, '300', '100', '200'], ['1', Trung ương, '200', '50', '150'], ['2', Tỉnh, '100', '50', '50'], [II, Vốn sự nghiệp, '150', '50', '100'], ['', TỔNG CỘNG, '450', '150', '300']]}",
                "{columns: [STT, Xóm, Tổng số hộ, Số hộ nghèo, Tỷ lệ (%)], rows: [['1', A, '1.000', '100', '10'], ['2', B, '2.000', '100', '5'], ['', Tổng số, '3.000', '200', '6,7']]}",
                "{columns: [Nội dung, Số lớp], rows: [[Tập huấn, 12 lớp], [Nói chuyện, '5'], [Cộng, '20']]}",
                "{columns: [Nội dung, Kinh phí], rows: [[Tập huấn, '33,3'], [Nói chuyện, '33,3'], [Phát thanh, '33,3'], [Cộng, '100']]}",
                "{columns: [Chỉ tiêu, Năm 2026, Năm 2027, Năm 2028], rows: [[Tỷ lệ giảm hộ nghèo, '1', '2', '1,5'], [Số hộ thoát nghèo, '100', '80', '90']]}"
            })
    void tables(String table) {
        assertThat(codes("solutions:\n  - text: \"Bảng:\"\n    table: " + table + "\n"))
                .isEmpty();
    }

    private static List<String> codes(String snippet) {
        return Checks.run(Checks.overBase(snippet)).stream()
                .map(Diagnostic::code)
                .filter(CODES::contains)
                .toList();
    }
}
