package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;

@DisplayName("One mistake in a good plan is one finding")
class OneMistakeTest {
    private static final Path QUY_HOP = Path.of("src/test/resources/plans/xa-quy-hop.yaml");

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "as-of: 2026-01-09 | as-of: 09/01/2026 | bad-value",
                "date: 2026-01\\n | date: 22/11/2026\\n | bad-value",
                "unit: Quỳ Hợp, Nghệ An | unit: Tân Lập | unit-ambiguous",
                "unit: Quỳ Hợp, Nghệ An | unit: 'thị trấn Quỳ Hợp, Nghệ An' | unit-unknown",
                "programme: ma-tuy-2030 | programme: ma-tuy-2031 | programme-unknown",
                "body: people-committee | body: Ủy ban nhân dân xã | issuer-unknown",
                "signature:\\n | signatur:\\n | unknown-key",
                "recipients:\\n | recipient:\\n | unknown-key",
            })
    void one(String from, String to, String code) throws IOException {
        String plan = Files.readString(QUY_HOP);
        assertThat(plan).contains(from.replace("\\n", "\n"));
        assertThat(errors(plan.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"))))
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @ParameterizedTest(name = "projects: {0}")
    @CsvSource({"DA66, DA6", "Dự án 6, DA6", "'Dự án 6', DA6"})
    void aWrongProject(String written, String meant) throws IOException {
        String plan = Files.readString(QUY_HOP);
        assertThat(plan).contains("projects: [DA6]");
        List<Diagnostic> found = errors(plan.replace("projects: [DA6]", "projects: [" + written + "]"));
        assertThat(found).extracting(Diagnostic::code).containsExactly("project-unknown");
        assertThat(Checks.said(found.get(0), Lang.VI)).contains("có phải là " + meant);
    }

    @Test
    @DisplayName("An unreadable date where no other day is said")
    void anUnreadableDate() {
        assertThat(all(Checks.overBase("date: 22/11/2026\n")))
                .extracting(Diagnostic::code)
                .containsExactly("bad-value");
    }

    @Test
    @DisplayName("A body of another unit is not taken for the issuer's own")
    void anotherUnit() {
        assertThat(
                        Checks.run(
                                Checks.overBase(
                                        """
                        assignments:
                          - agency: UBND xã Châu Quang
                            text: Phối hợp thực hiện.
                          - agency: UBND xã Quỳ Hợp
                            text: Phối hợp thực hiện.
                          - agency: UBND tỉnh
                            text: Phối hợp thực hiện.
                        """)))
                .extracting(finding -> finding.message().key())
                .containsExactly(
                        "agency-unknown.printed-elsewhere", "agency-unknown.printed", "agency-unknown.printed");
    }

    @Test
    @DisplayName("A body by its printed name is told its role")
    void printedName() {
        assertThat(
                        Checks.run(
                                Checks.overBase(
                                        """
                        recipients: [{to: [people-committee@province]}]
                        programme: ma-tuy-2030
                        assignments:
                          - agency: Phòng Văn hóa - Xã hội
                            projects: [DA6]
                          - agency: Sở Lao động - Thương binh và Xã hội
                            text: Phối hợp thực hiện.
                          - agency: UBND huyện Tân Kỳ
                            text: Phối hợp thực hiện.
                        """)))
                .filteredOn(finding -> finding.path().contains("assignments/"))
                .extracting(finding -> Checks.said(finding, Lang.VI))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).contains("viết là \"culture-society\""),
                        second -> assertThat(second)
                                .contains("sau ngày 28/02/2025; nay là: ")
                                .contains("Công an tỉnh [police@province] (cai nghiện"),
                        third -> assertThat(third)
                                .contains("sau ngày 30/6/2025, không còn cấp huyện")
                                .doesNotContain("Quỳ Hợp"));
    }

    /** What reader and rules find, without mere information. */
    private static List<Diagnostic> errors(String text) {
        return all(text).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static List<Diagnostic> all(String text) {
        var read = PlanFile.read(new SourceFile("plan.yaml", text.getBytes(StandardCharsets.UTF_8)));
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.addAll(Checker.run(read.value().orElseThrow(), new SourceText("plan.yaml", text), Checks.SHIPPED)
                .findings());
        return all;
    }
}
