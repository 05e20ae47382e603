package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.diagnostic.Diagnostic;

@DisplayName("What rules find in a file of rows")
class TableFileFindingsTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01-09
            period: 2026
            title: Phòng, chống ma túy
            funding:
              - text: Kinh phí như sau.
                table:
                  columns: [Nội dung, {title: Số tiền, type: money}]
                  csv: kp.csv%s
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void rows() throws IOException {
        Files.writeString(folder.resolve("kp.csv"), "Nội dung,Số tiền\nTập huấn,TODO\nHướgn dẫn các xóm,10\n");
    }

    @Test
    @DisplayName("It has its line and column in that file, a word as well as what is still to be filled in")
    void places() {
        assertThat(found("")).containsExactlyInAnyOrder("kp.csv:2:10 todo-left", "kp.csv:3:1 syllable-broken");
    }

    @Test
    @DisplayName("It is set aside where the plan names the file; the file itself has no comments")
    void setAside() {
        assertThat(found(" # kehoach: bỏ qua syllable-broken -- chờ sửa")).containsExactly("kp.csv:2:10 todo-left");
        assertThat(found(" # kehoach: bỏ qua tone-mark-mixed -- không có"))
                .contains("vi-du.yaml:14:19 suppression-unused");
    }

    @Test
    @DisplayName("It has no correction: only the plan's own text is corrected")
    void corrections() {
        assertThat(diagnostics("")).allMatch(finding -> finding.fix().isEmpty());
    }

    /** The findings on texts. */
    private List<String> found(String comment) {
        return diagnostics(comment).stream()
                .map(finding -> finding.file() + ":" + finding.span().start() + " " + finding.code())
                .toList();
    }

    private List<Diagnostic> diagnostics(String comment) {
        PlanInput plan = new PlanInput(
                Office.file("vi-du.yaml", PLAN.formatted(comment)),
                Optional.of(folder.resolve("vi-du.yaml")),
                List.of());
        return Office.engine().check(plan).diagnostics().stream()
                .filter(finding -> finding.file().equals("kp.csv")
                        || finding.code().startsWith("suppression")
                        || finding.code().equals("syllable-broken"))
                .toList();
    }
}
