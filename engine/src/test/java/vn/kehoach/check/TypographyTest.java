package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.source.SourceText;

@DisplayName("Punctuation, capitals, abbreviations and names")
class TypographyTest {
    private static final Set<String> CODES = Set.of(
            "punctuation-doubled",
            "space-misplaced",
            "code-spaced",
            "sentence-end-wrong",
            "colon-missing",
            "quote-unclosed",
            "bracket-unclosed",
            "body-name-capitals",
            "law-name-capitals",
            "document-type-capital",
            "unit-noun-capital",
            "cited-part-capital",
            "day-name-capital",
            "people-state-capitals",
            "common-noun-capital",
            "compound-dash-missing",
            "abbreviation-undefined",
            "abbreviation-mixed",
            "short-name-twice",
            "short-name-unused",
            "programme-named-variously",
            "name-spelled-variously",
            "foreign-name-doubtful",
            "term-varies");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kèm theo Kế hoạch số ....../KH-UBND ngày .... tháng .... năm 2026.",
                "Hỗ trợ gạo, muối, v.v.; thăm hỏi TP. Vinh; kiểm tra quán bar, nhà nghỉ...; xử lý nghiêm.",
                "Tỷ lệ 1 : 2; nhiệt độ -5 độ; giai đoạn 2021-2025, 2026 - 2030; lúc 8:30; giảm 1,5%; 10.000 đồng.",
                "Tra cứu tại https://dichvucong.gov.vn hoặc gửi về abc@nghean.gov.vn; công nghệ 4.0.",
                "Gồm: a) rà soát; b) lập hồ sơ; 1) lần đầu; 2) bổ sung.",
                "Thực hiện chương trình, đề án, dự án (nếu có); các Bộ, ngành; cơ quan Trung ương.",
                "Theo Quyết định số 15/QĐ-UBND - văn bản của xã - và Nghị quyết số 163/2024/QH15 - Quốc hội.",
                "Viện Kiểm sát nhân dân, Tòa án nhân dân, Công an nhân dân, thanh tra nhân dân phối hợp.",
                "Ban chỉ huy quân sự xã, các tổ chức phi chính phủ, công an các nước, sở y tế các tỉnh bạn.",
                "Xây dựng chính phủ điện tử; bảo đảm dân chủ, pháp luật, kỷ luật phòng, chống ma túy.",
                "Đợt cao điểm thứ hai; mỗi tháng hai lần; ngày thứ ba của hội nghị; tháng 8 năm 2026.",
                "Ngân sách nhà nước, quản lý nhà nước, doanh nghiệp nhà nước; một trăm nhân dân tệ.",
                "Phòng Tổ chức Cán bộ, Luật Cán bộ, công chức, Hội Người cao tuổi, các Sở Y tế, Sở Tư pháp.",
                "Danh mục I, danh mục II các chất ma túy; khoản mục 1; thành phần IV; Huân chương hạng II.",
                "Định hướng chính trị xã hội chủ nghĩa; nền kinh tế xã hội hóa; kinh tế, văn hóa, xã hội.",
                "Phòng, chống HIV/AIDS; ứng dụng CNTT, CSDL quốc gia; bảo đảm ATGT, PCCC; khí N2O; Covid-19.",
                "Xóm Đồng Tâm, xóm Đồng Tân, bản Na Cáng, bản Na Cảng ký cam kết.",
                "UBND Thành phố, Tỉnh ủy, Huyện đoàn, Xã Đoàn Kết, Phường Điện Biên Phủ và Quận 1.",
                "Gửi Trung tâm Cai nghiện ma túy Phúc Sơn; cơ sở cai nghiện tiếp nhận; “con nghiện” là từ miệt thị.",
                "Phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”; ống thép 15\\\"; xã \\\"không ma túy\\\".",
            })
    void what_is_written_well_is_not_spoken_of(String sentence) {
        assertThat(ours("purposes:\n  - \"" + sentence + "\"\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giữ vững địa bàn ; xử lý nghiêm.|Giữ vững địa bàn; xử lý nghiêm.",
                "Rà soát (nếu có)và báo cáo.|Rà soát (nếu có) và báo cáo.",
                "Giai đoạn 2021- 2025.|Giai đoạn 2021-2025.",
                "Theo Kế hoạch số 15 /KH- UBND.|Theo Kế hoạch số 15/KH-UBND.",
                "Trình Quốc Hội xem xét.|Trình Quốc hội xem xét.",
                "Báo cáo ủy ban nhân dân xã.|Báo cáo Ủy ban nhân dân xã.",
                "Theo Luật phòng, chống ma túy.|Theo Luật Phòng, chống ma túy.",
                "Theo quyết định số 15/QĐ-UBND.|Theo Quyết định số 15/QĐ-UBND.",
                "Tại Khoản 2 Điều 5.|Tại khoản 2 Điều 5.",
                "Các tổ chức chính trị xã hội.|Các tổ chức chính trị - xã hội.",
                "Vận động nhân dân tham gia.|Vận động Nhân dân tham gia.",
                "Thành viên BCĐ138 xã.|Thành viên BCĐ 138 xã.",
            })
    void what_is_certain_brings_a_correction_that_says_the_same(String wrong, String right) {
        String plan = Checks.overBase("purposes:\n  - \"" + wrong + "\"\n");
        String corrected = plan;
        List<Diagnostic> found = Checks.run(plan).stream()
                .filter(finding -> CODES.contains(finding.code()))
                .toList();
        assertThat(found).isNotEmpty();
        for (int i = found.size() - 1; i >= 0; i--) {
            Fix fix = found.get(i).fix().orElseThrow();
            assertThat(fix.kind()).isEqualTo(Fix.Kind.SAFE);
            corrected = applied(corrected, fix);
        }
        assertThat(corrected).contains("\"" + right + "\"");
    }

    @Test
    void a_text_all_in_capitals_says_nothing_about_capitals() {
        assertThat(ours("title: KẾ HOẠCH CỦA ỦY BAN NHÂN DÂN TỈNH NGHỆ AN THEO LUẬT PHÒNG, CHỐNG MA TÚY\n"))
                .isEmpty();
    }

    @Test
    void a_name_is_told_once_where_sentence_and_helper_say_it() {
        assertThat(
                        ours(
                                """
                        assignments:
                          - agency: police
                            text: Phối hợp với Ủy ban mặt trận Tổ quốc Việt Nam xã tuyên truyền.
                            with:
                              - {role: fatherland-front, as: Ủy ban mặt trận Tổ quốc Việt Nam xã}
                        """))
                .containsExactly("body-name-capitals");
    }

    private static List<String> ours(String snippet) {
        return Checks.run(Checks.overBase(snippet)).stream()
                .map(Diagnostic::code)
                .filter(CODES::contains)
                .collect(Collectors.toList());
    }

    private static String applied(String plan, Fix fix) {
        var edit = fix.edits().get(0);
        List<String> lines = new SourceText("plan.yaml", plan).text().lines().collect(Collectors.toList());
        int line = edit.span().start().line() - 1;
        String text = lines.get(line);
        lines.set(
                line,
                text.substring(0, edit.span().start().column() - 1)
                        + edit.text()
                        + text.substring(edit.span().end().column() - 1));
        return String.join("\n", lines);
    }
}
