package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.source.SourceFile;

/** What is wrong with the form of four real plans and with what they cite is found where it stands. */
@DisplayName("Four real plans, imported")
class SeedCitationsTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final List<String> OURS = Stream.of(RuleGroup.CITATION, RuleGroup.FORM)
            .flatMap(group -> group.rules().stream())
            .map(Rule::code)
            .toList();

    @BeforeAll
    static void theSeedsAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the real plans are not on this machine");
    }

    @ParameterizedTest(name = "{0}: {2} at “{4}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "S1-01 | 001 | header-incomplete | INFO | draft",
                "S1-04 | 001 | strategy-without-number | WARNING | Chiến lược quốc gia",
                "S1-07 | 001 | citation-without-number | WARNING | Đề án",
                "S1-07 | 001 | citation-without-number | WARNING | Chỉ thị số 10 của UBND tỉnh",
                "S1-08 | 001 | citation-without-number | WARNING | Nghị quyết liên tịch số 03",
                "S1-09 | 001 | citation-first-incomplete | WARNING | Nghị quyết liên tịch số 01/NQLT-CA-PN",
                "S1-33 | 001 | signature-authority | INFO | TRƯỞNG BAN",
                "S2-01 | 002 | header-incomplete | INFO | draft",
                "S2-02 | 002 | todo-left | ERROR | TODO",
                "S2-20 | 002 | programme-uncited | WARNING | Chương trình mục tiêu quốc gia",
                "S3-01 | 003 | header-incomplete | INFO | draft",
                "S3-32 | 003 | citation-title-wrong | WARNING | về thực hiện Kết luận số 132-KL/TW",
                "S3-33 | 003 | citation-title-wrong | INFO | về",
                "S3-34 | 003 | citation-without-number | WARNING | Quyết định của Thủ tướng Chính phủ",
                "S3-35 | 003 | citation-newer-law | INFO | Luật Phòng, chống ma túy",
                "S3-36 | 003 | bases-ellipsis | WARNING | ...",
                "S4-01 | 004 | header-incomplete | INFO | draft",
                "S4-03 | 004 | programme-uncited | ERROR | Chương trình mục tiêu quốc gia",
                "S4-04 | 004 | citation-incomplete | WARNING | [@420/2025/NQ-HĐND]",
            })
    void found(String row, String seed, String code, Severity severity, String words) throws IOException {
        Imported imported = imported(seed);
        List<String> lines = imported.yaml().lines().toList();

        assertThat(findings(imported))
                .filteredOn(finding -> finding.code().equals(code) && finding.severity() == severity)
                .extracting(finding -> behind(lines, finding))
                .anyMatch(text -> text.startsWith(words));
    }

    @ParameterizedTest(name = "{0}: {1} findings of form and citation, each looked at and right")
    @CsvSource({"001, 7", "002, 2", "003, 7", "004, 4"})
    void nothingElse(String seed, int count) throws IOException {
        assertThat(findings(imported(seed)))
                .filteredOn(finding ->
                        OURS.contains(finding.code()) && !finding.code().startsWith("recipients-miss"))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: the draft says what its head and closing lack: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "001 | số (trước “/KH-BCĐ”); ngày, tháng ban hành (mới có năm 2021)",
                "002 | số (trước “-CTr/TU”)",
                "003 | số (trước “/KH-UBND”); ngày ban hành (mới có tháng 01/2026)",
                "004 | số (trước “/KH-UBND”); ngày, tháng, năm ban hành; chữ ký (quyền hạn, chức vụ, họ và tên người ký); nơi nhận",
            })
    void lacking(String seed, String parts) throws IOException {
        assertThat(findings(imported(seed)))
                .filteredOn(finding -> finding.code().equals("header-incomplete"))
                .extracting(finding -> RuleCatalogue.messages(Lang.VI).text(finding.message()))
                .containsExactly("Bản dự thảo còn thiếu: " + parts + ".");
    }

    @Test
    @DisplayName("The report of the import names the missing number and the incomplete date, at the lines of the head")
    void report() throws IOException {
        assertThat(head("001")).containsExactly("3 NUMBER_BLANK", "5 DATE_INCOMPLETE");
        assertThat(head("002")).containsExactly("3 NUMBER_ABSENT");
        assertThat(head("003")).containsExactly("3 NUMBER_BLANK", "5 DATE_INCOMPLETE");
        assertThat(head("004")).containsExactly("1 NUMBER_ABSENT", "1 DATE_ABSENT");
    }

    private static List<String> head(String seed) throws IOException {
        return imported(seed).draft().remarks().stream()
                .filter(remark -> List.of(
                                Matter.NUMBER_BLANK, Matter.NUMBER_ABSENT, Matter.DATE_INCOMPLETE, Matter.DATE_ABSENT)
                        .contains(remark.matter()))
                .map(remark -> remark.place().number() + " " + remark.matter())
                .toList();
    }

    private static String behind(List<String> lines, Diagnostic finding) {
        return lines.get(finding.span().start().line() - 1)
                .substring(finding.span().start().column() - 1);
    }

    private static List<Diagnostic> findings(Imported imported) {
        return Office.engine()
                .check(Office.file("imported.yaml", imported.yaml()))
                .diagnostics();
    }

    private static Imported imported(String start) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            SourceFile seed = new SourceFile(file.toString(), Files.readAllBytes(file));
            return Office.engine()
                    .importFrom(seed, Optional.empty(), Lang.VI)
                    .value()
                    .orElseThrow();
        }
    }
}
