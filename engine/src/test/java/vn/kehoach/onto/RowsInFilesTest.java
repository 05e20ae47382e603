package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.SmallPlan;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;

@DisplayName("Edits in a table whose rows lie in a CSV file")
class RowsInFilesTest {
    private static final String PLAN = SmallPlan.with(
            """
            annexes:
              - id: viec
                title: Các việc trong năm
                table:
                  csv: viec.csv
            signature: {authority: TM, title: CHỦ TỊCH}
            """);
    /** Of the key table, from 1. */
    private static final int LINE = 15;

    @TempDir
    private Path folder;

    private PlanInput plan;

    @BeforeEach
    void write() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.writeString(folder.resolve("viec.csv"), "TT,Nội dung\n1,Tuyên truyền lưu động\n2,Rà soát địa bàn\n");
        SourceFile source = new SourceFile("plan.yaml", Files.readAllBytes(file));
        plan = new PlanInput(source, Optional.of(file), List.of(), Optional.empty());
    }

    private WordFile word() {
        return WordFile.of(Office.engine()
                .render(plan, RenderOptions.of(Set.of(Format.DOCX)).draft(true))
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX));
    }

    private OntoResult onto(WordFile word) {
        return Office.engine().onto(word.file(), plan).value().orElseThrow();
    }

    @Test
    @DisplayName("Nothing edited, nothing changed")
    void nothing() {
        OntoResult result = onto(word());
        assertThat(result.changes()).isEmpty();
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).isEqualTo(PLAN);
    }

    @Test
    @DisplayName(
            "An edited cell is told, with the line of its table and where its rows lie; the plan file stays as it is")
    void cell() {
        OntoResult result = onto(word().replace("Rà soát địa bàn", "Rà soát từng hộ"));

        assertThat(result.newText()).isEqualTo(PLAN);
        assertThat(result.unplaced()).singleElement().satisfies(unplaced -> {
            assertThat(unplaced.reason()).isEqualTo(Unplaced.Reason.ROWS_FILE);
            assertThat(unplaced.at().line()).isEqualTo(LINE);
        });
        assertThat(new OntoText(Lang.VI).print(result))
                .contains(
                        "Phụ lục thứ 1 (plan.yaml:15): “Rà soát địa bàn” → “Rà soát từng hộ”: các dòng của bảng này nằm"
                                + " trong tệp CSV");
    }

    @Test
    @DisplayName("What is edited elsewhere in the annex is made")
    void title() {
        OntoResult result = onto(word().replace("CÁC VIỆC TRONG NĂM", "CÁC VIỆC TRONG NĂM 2026"));

        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).contains("năm 2026\n");
    }
}
