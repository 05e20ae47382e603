package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Run;

@DisplayName("Footnotes")
class FootnotesTest {
    private static final String PLAN =
            """
            opening: "Ủy ban nhân dân xã ban hành Kế hoạch[^Thay kế hoạch năm 2025.] như sau:"
            solutions:
              - Tuyên truyền[^Trên *loa* truyền thanh.] hằng tuần.
              - text: Kinh phí.
                table: {columns: [Nội dung], rows: [["Tập huấn[^Hai đợt.]"]]}
              - Tổng hợp kết quả.[^Trước ngày 15.]
            """;

    private static List<Run.Note> notes() {
        return Written.plan(PLAN).document().notes();
    }

    @Test
    @DisplayName("They are numbered through the whole document, tables among it")
    void numbers() {
        assertThat(notes()).extracting(Run.Note::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("Their words may be bold or italic; where one is called, the text itself has no words for it")
    void words() {
        assertThat(notes().get(1).text())
                .containsExactly(Run.of("Trên "), new Run("loa", false, true, false), Run.of(" truyền thanh."));
        assertThat(Written.plan(PLAN).lines()).contains("1. Tuyên truyền hằng tuần.");
    }

    @Test
    @DisplayName("The end of the content is put before a footnote that is called behind it")
    void end() {
        assertThat(Written.plan(PLAN).lines()).contains("3. Tổng hợp kết quả./.");
    }

    @Test
    @DisplayName("As plain text they stand at the end, under their numbers")
    void text() {
        assertThat(vn.kehoach.text.TextWriter.write(Written.plan(PLAN).document()))
                .contains("1. Tuyên truyền[2] hằng tuần.\n")
                .endsWith(
                        "\n\n[1] Thay kế hoạch năm 2025.\n[2] Trên loa truyền thanh.\n[3] Hai đợt.\n[4] Trước ngày 15.\n");
    }
}
