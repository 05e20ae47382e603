package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.citation.Documents.decree30;
import static vn.kehoach.citation.Documents.plan594;
import static vn.kehoach.citation.Documents.resolution163;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding a document by the key that an author writes. */
class CitationCatalogueTest {
    private static final LegalDocument NGHE_AN = plan594("Ủy ban nhân dân tỉnh Nghệ An", LocalDate.of(2025, 7, 21));
    private static final LegalDocument LANG_SON = plan594("Ủy ban nhân dân tỉnh Lạng Sơn", LocalDate.of(2024, 5, 2));

    private final Citations citations = CitationCatalogue.of(List.of(resolution163(), decree30(), NGHE_AN, LANG_SON));

    @Test
    void a_document_is_found_by_its_number() {
        assertThat(citations.find("163/2024/QH15")).containsExactly(resolution163());
    }

    @Test
    void case_and_spaces_in_a_number_do_not_matter() {
        assertThat(citations.find(" 30/2020/nđ- cp ")).containsExactly(decree30());
    }

    @Test
    void d_with_stroke_is_a_letter_of_its_own() {
        assertThat(citations.find("30/2020/ND-CP")).isEmpty();
        assertThat(citations.nearest("30/2020/ND-CP")).first().isEqualTo("30/2020/NĐ-CP");
    }

    @Test
    void a_number_that_is_not_unique_finds_every_document_that_bears_it() {
        assertThat(citations.find("594/KH-UBND")).containsExactly(NGHE_AN, LANG_SON);
    }

    @Test
    void issuer_and_date_narrow_it_down_in_any_order_and_any_part() {
        assertThat(citations.find("594/KH-UBND|Ủy ban nhân dân tỉnh Nghệ An|2025-07-21"))
                .containsExactly(NGHE_AN);
        assertThat(citations.find("594/KH-UBND|2025-07-21|Ủy ban nhân dân tỉnh Nghệ An"))
                .containsExactly(NGHE_AN);
        assertThat(citations.find("594/KH-UBND|2024-05-02")).containsExactly(LANG_SON);
        assertThat(citations.find("594/KH-UBND|UBND tỉnh Lạng Sơn")).containsExactly(LANG_SON);
    }

    @Test
    void the_place_of_a_tone_mark_in_an_issuer_does_not_matter() {
        assertThat(citations.find("594/KH-UBND|Uỷ ban nhân dân tỉnh Nghệ An")).containsExactly(NGHE_AN);
    }

    @Test
    void a_part_that_does_not_fit_finds_nothing() {
        assertThat(citations.find("163/2024/QH15|Chính phủ")).isEmpty();
        assertThat(citations.find("163/2024/QH15|2024-11-28")).isEmpty();
    }

    @Test
    void a_mistyped_number_has_neighbours() {
        assertThat(citations.nearest("163/2024/QH14")).first().isEqualTo("163/2024/QH15");
        assertThat(citations.nearest("9999/ABC-XYZ")).isEmpty();
    }

    @Test
    void a_plan_adds_documents_of_its_own() {
        LegalDocument own = plan594("Ủy ban nhân dân tỉnh Sơn La", LocalDate.of(2023, 1, 3));
        assertThat(citations.with(List.of(own)).find("594/KH-UBND")).containsExactly(NGHE_AN, LANG_SON, own);
        assertThat(citations.find("594/KH-UBND")).hasSize(2);
    }

    @Test
    void a_plans_own_entry_takes_the_place_of_the_same_document() {
        LegalDocument own =
                Documents.document("30/2020/NĐ-CP", "Nghị định", LocalDate.of(2020, 3, 5), "Chính phủ", "về văn thư");
        assertThat(citations.with(List.of(own)).find("30/2020/NĐ-CP")).containsExactly(own);
    }

    @Test
    void a_plan_may_write_the_issuer_of_its_own_entry_in_short() {
        LegalDocument own = plan594("UBND tỉnh Nghệ An", LocalDate.of(2025, 7, 21));
        assertThat(citations.with(List.of(own)).find("594/KH-UBND|2025-07-21")).containsExactly(own);
    }

    @Test
    void the_complete_key_of_a_document_finds_it_alone() {
        assertThat(CitationText.key(NGHE_AN)).isEqualTo("594/KH-UBND|Ủy ban nhân dân tỉnh Nghệ An|2025-07-21");
        assertThat(citations.all()).allSatisfy(document -> assertThat(citations.find(CitationText.key(document)))
                .containsExactly(document));
    }
}
