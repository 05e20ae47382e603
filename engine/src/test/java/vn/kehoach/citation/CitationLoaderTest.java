package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;

/** What the loader says about files that contradict themselves or each other. */
class CitationLoaderTest {
    private static final String DECREE =
            """
            kehoach: 1
            documents:
              - number: 30/2020/NĐ-CP
                type: Nghị định
                date: 2020-03-05
                issuer: Chính phủ
                title: về công tác văn thư
            """;

    @Test
    void a_good_file_gives_its_documents_and_no_findings() {
        Outcome<CitationCatalogue> loaded = load(DECREE);
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().orElseThrow().find("30/2020/NĐ-CP"))
                .extracting(LegalDocument::title)
                .containsExactly("về công tác văn thư");
    }

    @Test
    void the_same_number_issuer_and_date_may_stand_in_one_place_only() {
        assertThat(said(load(DECREE, DECREE)))
                .containsExactly(
                        "2.yaml:3:13 error Văn bản số 30/2020/NĐ-CP cùng cơ quan, cùng ngày đã ghi ở 1.yaml:3:5.");
    }

    @Test
    void the_same_number_of_another_issuer_is_no_contradiction() {
        assertThat(said(load(DECREE, DECREE.replace("issuer: Chính phủ", "issuer: Quốc hội"))))
                .isEmpty();
    }

    @Test
    void a_key_may_be_used_once() {
        String keyed = DECREE.replace("  - number: 30", "  - key: van-thu\n    number: 30");
        assertThat(said(load(keyed, keyed.replace("30/2020", "31/2020"))))
                .containsExactly("2.yaml:3:10 error Khóa van-thu đã dùng ở 1.yaml:3:5.");
    }

    @Test
    void force_before_issue_is_a_warning_and_an_end_before_the_start_an_error() {
        assertThat(said(load(DECREE + "    from: 2020-01-01\n")))
                .containsExactly("1.yaml:8:11 warning Ngày có hiệu lực 01/01/2020 sớm hơn ngày ban hành 05/3/2020.");
        assertThat(said(load(DECREE + "    to: 2020-03-04\n")))
                .containsExactly("1.yaml:8:9 error Ngày hết hiệu lực 04/3/2020 sớm hơn ngày có hiệu lực 05/3/2020.");
    }

    @Test
    void what_replaces_a_document_must_be_in_the_catalogue() {
        assertThat(said(load(DECREE + "    replaced-by: 99/2030/NĐ-CP\n")))
                .containsExactly("1.yaml:8:18 error Không có văn bản 99/2030/NĐ-CP trong danh mục.");
    }

    @Test
    void numbers_of_the_state_and_of_the_party_have_different_forms_and_no_spaces() {
        assertThat(Stream.of(
                        "15/KH-UBND",
                        "163/2024/QH15",
                        "80/KH-SGD&ĐT",
                        "096/KH-UBND",
                        "01/NQLT-CA-PN",
                        "36-CT/TW",
                        "345-KH/TU"))
                .allMatch(NumberForm::isGood);
        assertThat(Stream.of("12-KH/UBND", "50/NQ- CP", "số 15/KH-UBND", "KH-UBND", "15/"))
                .noneMatch(NumberForm::isGood);
        assertThat(said(load(DECREE.replace("30/2020/NĐ-CP", "30-NĐ/UBND"))))
                .singleElement()
                .asString()
                .startsWith("1.yaml:3:13 error Số, ký hiệu 30-NĐ/UBND không đúng dạng");
    }

    @Test
    void the_year_in_a_number_is_the_year_of_issue() {
        assertThat(said(load(DECREE.replace("date: 2020", "date: 2021"))))
                .containsExactly("1.yaml:5:11 error Năm trong số, ký hiệu 30/2020/NĐ-CP khác năm ban hành 05/3/2021.");
    }

    @Test
    void a_document_without_number_and_key_cannot_be_cited() {
        assertThat(said(load(DECREE.replace("number: 30/2020/NĐ-CP", "aliases: []"))))
                .singleElement()
                .asString()
                .contains("không có số, ký hiệu cũng không có khóa");
    }

    @Test
    void everything_is_said_at_once_and_in_both_languages() {
        Outcome<CitationCatalogue> loaded = load(
                DECREE + "    to: 2019-01-01\n    replaced-by: 1/2030/NĐ-CP\n",
                DECREE.replace("kehoach: 1", "kehoach: 2"));
        assertThat(loaded.diagnostics()).hasSize(4);
        for (Lang lang : Lang.values()) {
            assertThat(loaded.diagnostics()).allSatisfy(finding -> {
                assertThat(CitationLoader.messages(lang).text(finding.message()))
                        .isNotBlank();
                assertThat(CitationLoader.messages(lang).text(finding.hint().orElseThrow()))
                        .isNotBlank();
            });
        }
        assertThat(CitationLoader.messages(Lang.EN).keys())
                .isEqualTo(CitationLoader.messages(Lang.VI).keys());
        assertThat(loaded.hasAny(Severity.ERROR)).isTrue();
    }

    private static Outcome<CitationCatalogue> load(String... texts) {
        AtomicInteger number = new AtomicInteger();
        List<SourceFile> files = Arrays.stream(texts)
                .map(text -> new SourceFile(number.incrementAndGet() + ".yaml", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return CitationLoader.load(files);
    }

    private static List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(CitationLoaderTest::said).toList();
    }

    private static String said(Diagnostic finding) {
        return finding.file() + ":" + finding.span().start() + " "
                + finding.severity().word() + " "
                + CitationLoader.messages(Lang.VI).text(finding.message());
    }
}
