package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;

@DisplayName("Tables and points without a mark")
class TablesTest {
    @Test
    @DisplayName("A point without a mark is a plain paragraph, and the next one counts on")
    void unmarked() {
        Written plan = Written.plan(
                """
                solutions:
                  - Rà soát địa bàn.
                  - {text: Kết quả được cập nhật hằng quý., mark: none}
                  - text: Kiểm tra.
                    items: [Hằng quý., {text: Mỗi đợt có biên bản., mark: none}, Hằng năm.]
                """);

        assertThat(plan.lines())
                .containsSequence(
                        "1. Rà soát địa bàn.",
                        "Kết quả được cập nhật hằng quý.",
                        "2. Kiểm tra.",
                        "a) Hằng quý.",
                        "Mỗi đợt có biên bản.",
                        "b) Hằng năm./.");
        assertThat(plan.all(Block.Paragraph.class))
                .filteredOn(paragraph -> paragraph.label().isEmpty())
                .extracting(paragraph -> paragraph.style().name())
                .containsOnly("BODY");
    }

    @Test
    @DisplayName("A titled point without a mark is a heading without a number, and numbers below it do not repeat one")
    void unmarkedHeading() {
        Written plan = Written.plan(
                """
                solutions:
                  - title: Năm 2026
                    mark: none
                    numbering: decimal
                    items: [Rà soát., Lập danh sách.]
                """);

        assertThat(plan.lines()).containsSequence("Năm 2026", "1. Rà soát.", "2. Lập danh sách./.");
    }

    @Test
    @DisplayName("One point with unmarked paragraphs around it is still one point: it has no mark")
    void onePoint() {
        Written plan = Written.plan(
                """
                funding:
                  - Từ ngân sách xã.
                  - {text: Lồng ghép theo quy định., mark: none}
                """);

        assertThat(plan.lines()).endsWith("Từ ngân sách xã.", "Lồng ghép theo quy định./.");
    }

    @Test
    @DisplayName("A table stands below its point's text, which stays on its page")
    void belowItsText() {
        Written plan = Written.plan(
                """
                funding:
                  - text: "Dự kiến kinh phí:"
                    table: {columns: [Nội dung, Năm 2026], widths: [70, 30], rows: [["**Tập huấn**", 12], [Hội nghị, ""]]}
                  - Quyết toán đúng quy định.
                """);
        Block.Paragraph text = plan.all(Block.Paragraph.class).get(0);
        Block.DataTable table = plan.all(Block.DataTable.class).get(0);

        assertThat(plan.document().blocks()).containsSequence(text, table);
        assertThat(text.keepWithNext()).isTrue();
        assertThat(words(table.columns())).containsExactly("Nội dung", "Năm 2026");
        assertThat(table.rows())
                .extracting(TablesTest::words)
                .containsExactly(List.of("Tập huấn", "12"), List.of("Hội nghị", ""));
        assertThat(table.rows().get(0).get(0)).containsExactly(new Run("Tập huấn", true, false, false));
        assertThat(table.widths()).containsExactly(70, 30);
        assertThat(plan.marks()).endsWith("1.", "2.");
    }

    @Test
    @DisplayName("A point that is only a table has no mark and is not counted")
    void tableAlone() {
        Written plan = Written.plan(
                """
                funding:
                  - Từ ngân sách xã.
                  - table: {rows: [[Tập huấn, 12]]}
                  - Quyết toán đúng quy định.
                """);

        assertThat(plan.lines()).endsWith("1. Từ ngân sách xã.", "2. Quyết toán đúng quy định./.");
    }

    @Test
    @DisplayName("A row that is too short, which a check reports, is filled up: nothing is lost in a draft")
    void uneven() {
        Written plan = Written.draft("funding: [{table: {columns: [Nội dung], rows: [[Tập huấn, 12], [Hội nghị]]}}]");
        Block.DataTable table = plan.all(Block.DataTable.class).get(0);

        assertThat(words(table.columns())).containsExactly("Nội dung", "");
        assertThat(table.rows())
                .extracting(TablesTest::words)
                .containsExactly(List.of("Tập huấn", "12"), List.of("Hội nghị", ""));
    }

    @Test
    @DisplayName(
            "The row of totals begins with its words; where each column is added up, they stand before the first total")
    void totals() {
        assertThat(total("columns: [Nội dung, {title: Số tiền, type: money}], rows: [[Tập huấn, 12], [Hội nghị, 3]]"))
                .containsExactly("Tổng cộng", "15");
        assertThat(total("columns: [{title: Số tiền, type: money}], rows: [[12], [3]]"))
                .containsExactly("Tổng cộng: 15");
        assertThat(total("row-numbers: true, columns: [{title: Số tiền, type: money}], rows: [[12], [3]]"))
                .containsExactly("", "Tổng cộng: 15");
    }

    @Test
    @DisplayName("Where no column has numbers, no empty row of totals is printed")
    void nothingToAddUp() {
        assertThat(total("columns: [Nội dung, Ghi chú], rows: [[Tập huấn, x]]")).containsExactly("Tập huấn", "x");
    }

    /** The last row of a table with totals. */
    private static List<String> total(String table) {
        Block.DataTable made = Written.draft("funding: [{table: {totals: true, " + table + "}}]")
                .all(Block.DataTable.class)
                .get(0);
        return words(made.rows().get(made.rows().size() - 1));
    }

    private static List<String> words(List<List<Run>> cells) {
        return cells.stream()
                .map(cell -> cell.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
