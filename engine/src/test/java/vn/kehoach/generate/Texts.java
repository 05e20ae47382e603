package vn.kehoach.generate;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts as plans have them: sentences of several clauses with figures, dates, quotes and marks. They name no body and no project. */
final class Texts {
    private static final List<String> CLAUSES = List.of(
            "rà soát hồ sơ",
            "tổ chức tập huấn kỹ năng cho tuyên truyền viên",
            "phát tờ rơi tại chợ phiên",
            "lập sổ theo dõi từng hộ gia đình",
            "duy trì đường dây nóng, tiếp nhận ý kiến của nhân dân",
            "kiểm tra đột xuất cơ sở lưu trú, quán nước, tiệm cầm đồ",
            "xây dựng phóng sự ngắn bằng tiếng phổ thông và tiếng dân tộc",
            "giúp đỡ người lầm lỗi có việc làm ổn định",
            "đưa nội dung vào hương ước, quy ước",
            "thăm hỏi, động viên gia đình có hoàn cảnh khó khăn",
            "tuần tra khép kín các tuyến đường liên thôn",
            "bố trí phương tiện, trang thiết bị phục vụ công tác",
            "sơ kết, rút kinh nghiệm",
            "nhân rộng cách làm hay, mô hình hiệu quả",
            "không để phát sinh điểm nóng",
            "khuyến khích mỗi dòng họ, mỗi khu dân cư đăng ký tự quản",
            "chú trọng nhóm học sinh, sinh viên, lao động thời vụ",
            "số hóa dữ liệu, bảo đảm an toàn thông tin mạng",
            "khắc phục triệt để tình trạng đùn đẩy, né tránh",
            "chịu trách nhiệm về tiến độ và chất lượng");

    private static final List<String> DETAILS = List.of(
            "",
            " trước ngày 15/9/2026",
            " theo Nghị định số 105/2021/NĐ-CP",
            " với chủ đề “Tuổi trẻ sống đẹp”",
            " (02 lần/năm)",
            " tại 54 xóm, bản",
            ", đạt 85,5% trở lên",
            " giai đoạn 2026 - 2030",
            " - nhất là vùng sâu, vùng xa -",
            " từ 7h00 đến 21h30",
            " ở các địa bàn A, B và C",
            " với kinh phí 1.250 triệu đồng",
            " [@163/2024/QH15]",
            " [@93/NQ-CP]",
            " **đúng thời hạn**",
            " *thường xuyên*");

    private static final List<String> HEADINGS = List.of(
            "Công tác truyền thông",
            "Phát hiện sớm, can thiệp kịp thời",
            "Củng cố lực lượng nòng cốt ở cơ sở",
            "Hợp tác, trao đổi thông tin giữa các địa phương",
            "Hỗ trợ sinh kế, dạy nghề và giới thiệu việc làm",
            "Ứng dụng công nghệ số",
            "Quản lý địa bàn trọng điểm",
            "Huy động nguồn lực xã hội",
            "Giám sát, đánh giá kết quả");

    private Texts() {}

    /** A paragraph that ends with a full stop, or a semicolon. */
    static Arbitrary<String> paragraph() {
        return Combinators.combine(clauses(6), Arbitraries.of(".", ".", ".", ";"))
                .as(String::concat);
    }

    /** Sentences one after another: up to a quarter of a page. */
    static Arbitrary<String> longParagraph() {
        return clauses(8).list().ofMinSize(1).ofMaxSize(4).map(sentences -> String.join(". ", sentences) + ".");
    }

    /** A sentence that introduces what follows. */
    static Arbitrary<String> introduction() {
        return Combinators.combine(clauses(2), Arbitraries.of(" như sau:", "; cụ thể:", ", trong đó:"))
                .as(String::concat);
    }

    /** A heading without end mark. */
    static Arbitrary<String> heading() {
        return Arbitraries.of(HEADINGS);
    }

    /** Words inside a sentence: a result, a reason. */
    static Arbitrary<String> words() {
        return Arbitraries.of(CLAUSES);
    }

    /** What a cell of a table says; may be empty. */
    static Arbitrary<String> cell() {
        return Arbitraries.of("", "Tổ chức lớp học", "12", "1.250", "Quý III/2026", "**Cộng**", "x", "Cả năm");
    }

    private static Arbitrary<String> clauses(int most) {
        Arbitrary<String> clause = Combinators.combine(Arbitraries.of(CLAUSES), Arbitraries.of(DETAILS))
                .as(String::concat);
        return clause.list().ofMinSize(1).ofMaxSize(most).map(clauses -> capitalised(String.join("; ", clauses)));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
