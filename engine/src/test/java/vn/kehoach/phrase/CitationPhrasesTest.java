package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.citation.LegalDocument;

/** Which legal documents a text cites. */
class CitationPhrasesTest {
    private static final CitationPhrases PHRASES = new CitationPhrases(Settings.COMMUNE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Nghị quyết số 163/2024/QH15                                     | 163/2024/QH15 SHORT
            Nghị quyết số 50/NQ- CP                                         | 50/NQ-CP OTHER
            nghị quyết 50/NQ-CP                                             | 50/NQ-CP OTHER
            Chỉ thị số 36-CT/TW, ngày 16/8/2019 của Bộ Chính trị            | 36-CT/TW OTHER
            Kế hoạch số 594/KH-UBND ngày 21/7/2025 của UBND tỉnh            | 594/KH-UBND OTHER
            Kế hoạch số 345-KH/TU ngày 10/6/2025 của Tỉnh ủy                | 345-KH/TU OTHER
            Nghị quyết số 93/NQ-CP, số 50/NQ-CP và 163/2024/QH15            | 93/NQ-CP SHORT, 50/NQ-CP OTHER, 163/2024/QH15 OTHER
            Luật số 73/2021/QH14                                            | luat-phong-chong-ma-tuy-2021 OTHER
            Luật Phòng, chống ma túy năm 2021                               | luat-phong-chong-ma-tuy-2021 OTHER
            Luật Phòng, chống ma tuý ngày 10/12/2025                        | luat-phong-chong-ma-tuy-2025 OTHER
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; | luat-to-chuc-chinh-quyen-dia-phuong-2025 BASIS
            """)
    void known(String text, String keys) {
        List<Found<Citation>> found = PHRASES.find(text);

        assertThat(found).allMatch(each -> each.value().known() && each.isSure());
        assertThat(found.stream()
                        .map(each -> each.value().key() + " " + each.value().form())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(keys);
    }

    @Test
    @DisplayName("A title is the same with a comma before the day of what it cites, as texts of the Party have it")
    void comma() {
        String text =
                "Nghị định số 38/2023/NĐ-CP, ngày 24 tháng 6 năm 2023 của Chính phủ sửa đổi, bổ sung một số điều của"
                        + " Nghị định số 27/2022/NĐ-CP, ngày 19/4/2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện"
                        + " các chương trình mục tiêu quốc gia";

        assertThat(PHRASES.find(text).get(0).value().titleEnd()).isEqualTo(text.length());
    }

    @Test
    @DisplayName("A title behind the issuer belongs to the citation; what it cites itself is found too")
    void title() {
        String text =
                "theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và quy chế cơ quan";

        Found<Citation> found = PHRASES.find(text).get(0);

        assertThat(found.words()).isEqualTo("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ");
        assertThat(text.substring(found.end(), found.value().titleEnd())).isEqualTo(" về công tác văn thư");
        assertThat(found.value().form()).isEqualTo(Citation.Form.BASIS);
    }

    @Test
    @DisplayName("A document that the catalogue has not is made of what the text tells")
    void made() {
        Citation citation = PHRASES.find(
                        "Căn cứ Công văn số 1234/CAT-PC04 ngày 03 tháng 02 năm 2026 của Công an tỉnh về việc báo cáo số liệu;")
                .get(0)
                .value();

        assertThat(citation.known()).isFalse();
        assertThat(citation.key()).isEqualTo("1234/CAT-PC04");
        assertThat(citation.document())
                .returns("Công văn", LegalDocument::type)
                .returns(Optional.of(LocalDate.of(2026, 2, 3)), LegalDocument::date)
                .returns("Công an tỉnh Nghệ An", LegalDocument::issuer)
                .returns("về việc báo cáo số liệu", LegalDocument::title);
    }

    @Test
    @DisplayName("A number that others use too is another document where date or issuer say so")
    void sameNumber() {
        Citation citation = PHRASES.find("Kế hoạch số 594/KH-UBND ngày 12/5/2024 của UBND huyện Tương Dương")
                .get(0)
                .value();

        assertThat(citation.known()).isFalse();
        assertThat(citation.key()).isEqualTo("594/KH-UBND|UBND huyện Tương Dương|2024-05-12");
    }

    @Test
    @DisplayName("What is not told is left to do; only a symbol of one body tells the issuer")
    void untold() {
        Found<Citation> found = PHRASES.find("Quyết định số 999/QĐ-TTg").get(0);
        assertThat(found.value().document().issuer()).isEqualTo("Thủ tướng Chính phủ");
        assertThat(found.value().document().title()).isEqualTo("TODO");
        assertThat(found.isSure()).isFalse();

        assertThat(PHRASES.find("Chỉ thị số 10 của UBND tỉnh").get(0))
                .returns(false, Found::isSure)
                .returns(
                        "Ủy ban nhân dân tỉnh Nghệ An",
                        each -> each.value().document().issuer());
    }

    @Test
    @DisplayName("A law by name alone is the one in force on the plan's day, and doubtful where there are others")
    void lawOfTheDay() {
        Found<Citation> before = PHRASES.find("theo Luật Phòng, chống ma túy.").get(0);
        Found<Citation> after = new CitationPhrases(Settings.of("people-committee", "Quỳ Hợp, Nghệ An", "2026-08-01"))
                .find("theo Luật Phòng, chống ma túy.")
                .get(0);

        assertThat(before.value().key()).isEqualTo("luat-phong-chong-ma-tuy-2021");
        assertThat(after.value().key()).isEqualTo("luat-phong-chong-ma-tuy-2025");
        assertThat(before.isSure()).isFalse();
    }

    @ParameterizedTest(name = "{0} cites nothing")
    @ValueSource(
            strings = {
                "Kế hoạch năm 2026",
                "quyết định giao 12 biên chế",
                "Số: 15/KH-UBND",
                "tỷ lệ 24/24 giờ",
                "kỷ luật nghiêm"
            })
    void nothing(String text) {
        assertThat(PHRASES.find(text)).isEmpty();
    }
}
