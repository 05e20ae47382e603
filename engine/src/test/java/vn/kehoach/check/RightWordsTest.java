package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;

/** What is written as it should be, or cannot be known to be wrong, is met with silence. */
@DisplayName("Rules of form and citation keep silent")
class RightWordsTest {
    private static final List<String> OURS = Stream.of(RuleGroup.CITATION, RuleGroup.FORM)
            .flatMap(group -> group.rules().stream())
            .map(Rule::code)
            .toList();

    @ParameterizedTest(name = "about “{0}”")
    @ValueSource(
            strings = {
                "Thực hiện Luật Khám bệnh, chữa bệnh và các văn bản hướng dẫn thi hành.",
                "Triển khai Kết luận số 132-KL/TW ngày 18 tháng 3 năm 2025 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 36-CT/TW.",
                "Thực hiện Kết luận số 132-KL/TW, ngày 18/3/2025 của Bộ Chính trị.",
                "Thực hiện Nghị quyết số 50/NQ-CP ngày 12/5/2021 của Chính phủ về đổi mới quản lý.",
                "Triển khai Kế hoạch số 594/KH-UBND ngày 03/02/2025 của UBND huyện Tân Kỳ về trồng cây.",
                "Áp dụng Quyết định số 12/2024/QĐ-UBND ngày 05/3/2024 của UBND tỉnh ban hành quy chế phối hợp.",
                "Trao đổi theo Công văn số 456/SYT-NVY ngày 07/01/2026 của Sở Y tế về tiêm chủng.",
                "Theo Nghị quyết liên tịch số 01/NQLT-CA-PN ngày 04/01/2026 giữa Công an tỉnh và Hội Liên hiệp Phụ nữ tỉnh.",
                "Lồng ghép với Chương trình 135 và các chỉ thị, nghị quyết của Đảng.",
                "Báo cáo 15 vụ việc; công bố 24/24 giờ; tỷ lệ 3/4 số xóm.",
                "Tổ chức theo Kế hoạch 100 ngày cao điểm.",
                "Trình Chủ tịch UBND tỉnh ban hành Quyết định của UBND tỉnh về mức hỗ trợ.",
                "Góp phần thực hiện các Nghị quyết của Quốc hội về phát triển kinh tế - xã hội.",
                "Hoàn thành trước ngày 15/12/2026, mức 1.500.000 đồng/hộ.",
                "Cây keo, cây xoan, cây lát... được chăm sóc.",
                "Theo Phụ lục I Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
                "I-ốt và các vi chất được bổ sung cho trẻ em.",
                "Trung tâm đặt tại TP. Vinh; mời PGS. TS. tư vấn.",
                "Thực hiện Kế hoạch số 02-KH/BCĐ ngày 06/01/2026 của Ban Chỉ đạo về rà soát hộ nghèo.",
                "Thay thế Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.",
            })
    void sentence(String sentence) {
        assertThat(ours("purposes:\n  - '" + sentence + "'\n")).isEmpty();
    }

    @ParameterizedTest(name = "about {0}")
    @ValueSource(
            strings = {
                "signature: {authority: KT, title: PHÓ CHỦ TỊCH, head: CHỦ TỊCH, name: Lò Thị Mẫu}",
                "signature: {authority: Q, title: CHỦ TỊCH, name: Hờ A Mẫu}",
                "signature: {authority: TUQ, title: TRƯỞNG PHÒNG, head: CHỦ TỊCH, name: Y Mẫu Niê}",
                "issuer: {body: people-committee, unit: \"Quỳ Hợp, Nghệ An\", as: Chủ tịch Ủy ban nhân dân xã}\nsignature: {title: CHỦ TỊCH, name: Họ và Tên}",
                "place: Quỳ Hợp",
                "title: Triển khai Đề án 06 trên địa bàn xã Quỳ Hợp",
                "recipients:\n  - {to: [people-committee@province], for: để báo cáo}\n  - {to: [police], for: để phối hợp thực hiện}\n  - {to: [committee-leaders], for: để chỉ đạo thực hiện}",
                "solutions:\n  - title: Một\n    items:\n      - text: 'Hai:'\n        items:\n          - text: 'Ba:'\n            items: [Bốn., Năm.]",
            })
    void part(String plan) {
        assertThat(ours(plan + "\n")).isEmpty();
    }

    private static List<Diagnostic> ours(String snippet) {
        return Checks.run(Checks.overBase(snippet)).stream()
                .filter(finding -> OURS.contains(finding.code()))
                .toList();
    }
}
