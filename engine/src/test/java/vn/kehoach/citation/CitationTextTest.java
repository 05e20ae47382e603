package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.citation.Documents.decree30;
import static vn.kehoach.citation.Documents.law;
import static vn.kehoach.citation.Documents.resolution163;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How documents are cited: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6. */
class CitationTextTest {
    @Test
    @DisplayName("ND30-VD-1, ND30-VD-4: the first citation gives type, the word “số”, number, date, issuer and title")
    void the_first_citation_gives_type_number_date_issuer_and_title() {
        assertThat(CitationText.first(resolution163()))
                .isEqualTo("Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội phê duyệt chủ trương đầu tư"
                        + " Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030");
    }

    @Test
    @DisplayName("ND30-VD-3: later citations give type and number only")
    void later_citations_give_type_and_number_only() {
        assertThat(CitationText.later(resolution163())).isEqualTo("Nghị quyết số 163/2024/QH15");
    }

    @Test
    @DisplayName("ND30-VD-2: a law is cited by type and name, first and later")
    void a_law_is_cited_by_type_and_name_first_and_later() {
        LegalDocument law = law("73/2021/QH14", LocalDate.of(2021, 3, 30), "Phòng, chống ma túy");
        assertThat(CitationText.first(law)).isEqualTo("Luật Phòng, chống ma túy");
        assertThat(CitationText.later(law)).isEqualTo("Luật Phòng, chống ma túy");
    }

    @Test
    @DisplayName("ND30-CC-3: as a căn cứ a law has its date but no number and no issuer")
    void as_a_basis_a_law_has_its_date_but_no_number_and_no_issuer() {
        LegalDocument law = law("76/2015/QH13", LocalDate.of(2015, 6, 19), "Tổ chức Chính phủ");
        assertThat(CitationText.basis(law)).isEqualTo("Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015");
    }

    @Test
    @DisplayName("ND30-CC-2: as a căn cứ any other document has its date in words")
    void as_a_basis_any_other_document_has_its_date_in_words() {
        assertThat(CitationText.basis(decree30()))
                .isEqualTo("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư");
    }

    @Test
    void in_a_document_of_the_party_a_comma_follows_the_number() {
        assertThat(CitationText.firstInPartyText(decree30()))
                .isEqualTo("Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư");
    }

    @Test
    @DisplayName("ND30-VD-5: in running text days below ten and the first two months have two digits")
    void days_below_ten_and_the_first_two_months_have_two_digits() {
        assertThat(CitationText.running(LocalDate.of(2024, 11, 27))).isEqualTo("27/11/2024");
        assertThat(CitationText.running(LocalDate.of(2025, 3, 13))).isEqualTo("13/3/2025");
        assertThat(CitationText.running(LocalDate.of(2025, 12, 5))).isEqualTo("05/12/2025");
        assertThat(CitationText.running(LocalDate.of(2026, 1, 9))).isEqualTo("09/01/2026");
        assertThat(CitationText.inWords(LocalDate.of(2026, 2, 1))).isEqualTo("01 tháng 02 năm 2026");
    }

    @Test
    void what_is_not_known_is_left_out() {
        LegalDocument undated = new LegalDocument(
                Optional.of("420/2025/NQ-HĐND"),
                Optional.empty(),
                "Nghị quyết",
                Optional.empty(),
                "Hội đồng nhân dân tỉnh Lâm Đồng",
                "về mức hỗ trợ",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(CitationText.first(undated))
                .isEqualTo("Nghị quyết số 420/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Lâm Đồng về mức hỗ trợ");
    }
}
