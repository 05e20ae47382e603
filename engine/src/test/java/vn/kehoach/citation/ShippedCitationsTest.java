package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.words.Folding;

/** The legal documents that are shipped. */
class ShippedCitationsTest {
    private final CitationCatalogue citations = ShippedCitations.load().value().orElseThrow();

    @Test
    void the_catalogue_contradicts_itself_nowhere() {
        assertThat(ShippedCitations.load().diagnostics()).isEmpty();
    }

    @Test
    void every_document_says_where_it_was_read() {
        assertThat(citations.all()).allMatch(document -> document.evidence().isPresent());
    }

    @Test
    void every_number_means_one_document() {
        assertThat(citations.all())
                .flatExtracting(document -> document.number().stream().toList())
                .allSatisfy(number -> assertThat(citations.find(number)).hasSize(1));
    }

    @Test
    void titles_follow_the_issuer_in_lower_case_and_names_of_laws_start_with_a_capital() {
        assertThat(citations.all()).allSatisfy(document -> assertThat(
                        Character.isUpperCase(document.title().charAt(0)))
                .as(document.title())
                .isEqualTo(document.isLaw()));
    }

    @Test
    void the_letters_are_composed_and_tone_marks_stand_on_the_first_vowel() {
        assertThat(citations.all()).allSatisfy(document -> {
            String text = document.issuer() + " " + document.title();
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(text).isEqualTo(Folding.toneMarksOnFirstVowel(text));
        });
    }

    @Test
    void the_resolution_on_the_drug_programme_is_there() {
        assertThat(citations.find("163/2024/QH15")).singleElement().satisfies(document -> {
            assertThat(document.date()).contains(LocalDate.of(2024, 11, 27));
            assertThat(document.issuer()).isEqualTo("Quốc hội");
        });
    }

    @Test
    void a_law_is_found_by_its_key_and_by_its_number() {
        assertThat(citations.find("luat-phong-chong-ma-tuy-2025")).isEqualTo(citations.find("120/2025/QH15"));
        assertThat(citations.find("120/2025/QH15"))
                .extracting(LegalDocument::from)
                .containsExactly(Optional.of(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void a_date_that_no_source_gives_is_left_out() {
        assertThat(citations.find("420/2025/NQ-HĐND"))
                .extracting(LegalDocument::date)
                .containsExactly(Optional.empty());
    }

    @Test
    void that_the_new_drug_law_replaces_the_old_one_is_not_claimed() {
        assertThat(citations.find("73/2021/QH14")).singleElement().satisfies(law -> {
            assertThat(law.to()).isEmpty();
            assertThat(law.replacedBy()).isEmpty();
        });
    }
}
