package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Words;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.spelling.Confusion;
import vn.kehoach.spelling.Mistake;
import vn.kehoach.spelling.SpellingFile;

/** Words that are written for others, by the catalogue that is shipped. */
@DisplayName("Confused words are found by what stands around them")
class MistakesTest {
    @Test
    @DisplayName(
            "There are hundreds of slips, and each is found in a sentence, whatever its case and the custom of its tone mark")
    void everySlip() throws IOException {
        SpellingFile shipped = shipped();

        assertThat(shipped.slips()).hasSizeGreaterThan(500);
        shipped.slips().forEach((wrong, right) -> {
            assertThat(found("Cần " + wrong + " ngay.")).as(wrong).containsExactly(wrong);
            assertThat(found(wrong.toUpperCase(java.util.Locale.ROOT)))
                    .as(wrong)
                    .hasSize(1);
            assertThat(found("Cần " + right + " ngay.")).as(right).isEmpty();
        });
    }

    @Test
    @DisplayName("Each confusion is found in surroundings that it allows, and not in those that it forbids")
    void everyConfusion() throws IOException {
        List<Confusion> confusions = shipped().confusions();

        assertThat(confusions).hasSizeGreaterThan(150);
        for (Confusion each : confusions) {
            String before =
                    each.opens() || each.after().isEmpty() ? "" : each.after().get(0) + " ";
            String behind =
                    each.before().isEmpty() ? "" : " " + each.before().get(0).replace("#", "90");
            assertThat(found(before + each.wrong() + behind))
                    .as(each.toString())
                    .containsExactly(each.wrong());
            for (String forbidden : each.notAfter()) {
                assertThat(found(forbidden + " " + each.wrong() + behind))
                        .as(each.toString())
                        .doesNotContain(each.wrong());
            }
            for (String forbidden : each.notBefore()) {
                assertThat(found(before + each.wrong() + " " + forbidden))
                        .as(each.toString())
                        .doesNotContain(each.wrong());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phần đầu 90% số hộ ký cam kết | Phần đầu",
                "Chủ động nắm địa bàn; năm tình hình từng xóm, bản | năm tình hình",
                "Năm, phân tích tình hình | Năm",
                "Giáo dục thanh thiếu niên “hu” | hu",
                "Không “khoán trăng” cho Công an | khoán trăng",
                "ĐẢM BÃO AN NINH | ĐẢM BÃO",
                "Hỗ trợ 05 mô hình ở vùng sâu, vùng sa | vùng sa",
                "Chuyển hoá, kiềm chế tội phạm; kiểm chế ma túy | kiểm chế",
                "Tăng cường ra soát? Tổng ra soát người nghiện | ra soát",
                "Phòng, chông tội phạm | Phòng, chông"
            })
    void wrong(String text, String words) {
        assertThat(found(text)).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Góp phần đấu tranh với tội phạm; phần đầu của Kế hoạch; phần đầu tiên; (phần đầu)",
                "Trong năm tình hình ổn định; năm 2026, phân tích kết quả; 05 năm, đánh giá lại",
                "Việc phân chia sẽ do Ủy ban nhân dân xã quyết định",
                "Khả năng xuất khẩu; chức năng xuất bản; hồ sơ xuất cảnh",
                "Lịch sử lý luận; tiếp xúc tích cực; chính sách ưu tiên chất lượng",
                "Lãnh đạo tạo điều kiện; trực tiếp nhân rộng; công an toàn xã",
                "Chủ trương hợp tác; nhãn hiệu quá hạn; liên kết quá trình",
                "Phối hợp liên ngành; ngành nghe nhìn; xét xử điển hình",
                "Đảng ủy bàn giao; nhà dân tốc mái; bổ sung đột xuất",
                "Tham gia xúc tiến thương mại; đàn gia súc tiến hành tiêm phòng",
                "Người nghiên cứu; phòng chống bão đảm bảo an toàn; sau bão vệ sinh môi trường",
                "xã Thái Đô; phường Chũ; bà Nguyễn Thị Chử Ký",
                "Tìm hiểu kỹ luật mới; nghiên cứu kỹ nguyên nhân; lợi thế kỹ thuật",
                "Thanh thiếu niên hư hỏng; củng cố, kiện toàn; cũng cố gắng"
            })
    void right(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        List<String> words = new ArrayList<>();
        for (Found<Mistake> found : Mistakes.in(text, Words.of(text), Checks.SHIPPED.spelling())) {
            words.add(found.words());
        }
        return words;
    }

    private static SpellingFile shipped() throws IOException {
        Path path = Path.of("../templates/spelling/confusions.yaml");
        return RecordReader.read(SpellingFile.class, new SourceFile("confusions.yaml", Files.readAllBytes(path)))
                .value()
                .orElseThrow()
                .value();
    }
}
