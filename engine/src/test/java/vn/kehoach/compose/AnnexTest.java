package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;

@DisplayName("Annexes behind the signature")
class AnnexTest {
    private static final String TWO =
            """
            solutions: [Thực hiện theo Phụ lục I và Phụ lục II kèm theo.]
            annexes:
              - id: kinh-phi
                title: Dự kiến kinh phí
                intro: "Đơn vị tính: triệu đồng."
                table: {columns: [Nội dung, Năm 2026], rows: [[Tuyên truyền, 10]]}
              - id: nhom-viec
                title: Các nhóm việc
                landscape: true
                items: [Rà soát., Kiểm tra.]
            """;

    @Test
    @DisplayName("ND30-PL-2, ND30-PL-3: two or more are numbered with Roman figures, one alone is not")
    void labels() {
        assertThat(Written.plan(TWO).all(Block.AnnexTitle.class))
                .extracting(title -> title.label().text())
                .containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(Written.plan(
                                """
                                solutions: [Thực hiện theo Phụ lục kèm theo.]
                                annexes: [{id: viec, title: Các việc, items: [Rà soát.]}]
                                """)
                        .all(Block.AnnexTitle.class))
                .extracting(title -> title.label().text())
                .containsExactly("Phụ lục");
    }

    @Test
    @DisplayName("ND30-PL-5, ND30-PL-6: the line of reference names the plan; the places of number and day stay open")
    void reference() {
        assertThat(Written.plan("number: 15\ndate: 2026-01-09\n" + TWO).all(Block.AnnexTitle.class))
                .extracting(title -> title.reference().text().replace('\u00a0', ' '))
                .containsOnly("(Kèm theo Kế hoạch số         /KH-UBND ngày       tháng       năm       của "
                        + "Ủy ban nhân dân xã Quỳ Hợp)");
    }

    @Test
    @DisplayName("ND30-PG-17: each is a run of pages of its own, upright or lying")
    void pages() {
        assertThat(Written.plan(TWO).document().sequences())
                .extracting(PageSequence::landscape)
                .containsExactly(false, false, true);
        assertThat(Written.plan("annexes:").document().sequences()).hasSize(1);
    }

    @Test
    @DisplayName("ND30-PL-8: each ends with the end mark, in its last sentence or below its table")
    void end() {
        assertThat(printed(Written.plan(TWO)))
                .containsSubsequence(
                        "Phụ lục I",
                        "DỰ KIẾN KINH PHÍ",
                        "Đơn vị tính: triệu đồng.",
                        "| Nội dung | Năm 2026 |",
                        "| Tuyên truyền | 10 |",
                        "./.",
                        "Phụ lục II",
                        "1. Rà soát.",
                        "2. Kiểm tra./.");
    }

    @Test
    @DisplayName("ND30-PL-8: one without anything to print ends with the end mark, too")
    void endOfAnEmptyOne() {
        assertThat(printed(Written.plan("annexes: [{id: ct, title: Chỉ tiêu, generated: targets}]")))
                .filteredOn(line -> !line.isBlank())
                .last()
                .isEqualTo("./.");
    }

    @Test
    @DisplayName("Targets: what they set, when, and the values on the way, under a common head")
    void targets() {
        Written plan = Written.plan(
                """
                programme: ma-tuy-2030
                targets:
                  - {of: T7b, exactly: 100, unit: "%", by: 2030, milestones: {2026: 60.5, 2028: 90}}
                  - {title: Số cuộc tuyên truyền, at-least: 1200, unit: cuộc, every-year: true}
                  - {of: T1a, less-than-before: true, every-year: true}
                annexes: [{id: ct, title: Chỉ tiêu, generated: targets}]
                """);

        Block.DataTable table = plan.all(Block.DataTable.class).get(0);
        assertThat(table.head())
                .extracting(AnnexTest::words)
                .containsExactly(
                        List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Mức đề ra", "Thời điểm", "Lộ trình theo năm"),
                        List.of("", "", "", "", "", "2026", "2028"));
        assertThat(printed(plan))
                .containsSubsequence("| 2 | Số cuộc tuyên truyền | cuộc | Ít nhất 1.200 | Hằng năm |  |  |");
        assertThat(printed(plan)).anyMatch(line -> line.endsWith("| % | 100 | Năm 2030 | 60,5 | 90 |"));
        assertThat(printed(plan)).anyMatch(line -> line.endsWith("|  | Giảm so với năm trước | Hằng năm |  |  |"));
    }

    @Test
    @DisplayName("Assignments: every task for which somebody is named; what the plan does not say is empty")
    void assignments() {
        Written plan = Written.plan(
                """
                assignments:
                  - agency: police
                    items:
                      - {text: Rà soát địa bàn., with: [military], product: Danh sách, deadline: 2026-09-30}
                      - Tuần tra ban đêm.
                  - {agency: culture, text: Treo khẩu hiệu., deadline: 2026}
                solutions: [Không giao cho ai.]
                annexes: [{id: pc, title: Phân công, generated: assignments}]
                """);

        assertThat(printed(plan))
                .containsSequence(
                        "| 1 | Rà soát địa bàn | Công an xã | Ban Chỉ huy Quân sự xã | Danh sách | 30/9/2026 |",
                        "| 2 | Tuần tra ban đêm | Công an xã |  |  |  |",
                        "| 3 | Treo khẩu hiệu | Phòng Văn hóa - Xã hội |  |  | 2026 |",
                        "./.")
                .noneMatch(line -> line.startsWith("|") && line.contains("Không giao cho ai"));
    }

    @Test
    @DisplayName("Coverage: every component of the programme, who leads it here, and why it is left out")
    void coverage() {
        Written plan = Written.plan(
                """
                programme: ma-tuy-2030
                assignments: [{agency: police, projects: [DA1], text: Thực hiện Dự án 1.}]
                excluded: [{project: DA3.2, because: Xã không có biển.}]
                annexes: [{id: da, title: Dự án, generated: coverage}]
                """);

        assertThat(printed(plan)).anyMatch(line -> line.matches("\\| 1 \\| Dự án 1: .* \\| Công an xã \\|  \\|"));
        assertThat(printed(plan)).anyMatch(line -> line.endsWith("|  | Không thực hiện: Xã không có biển. |"));
    }

    @Test
    @DisplayName("Communes: the units below the plan's own on its day")
    void communes() {
        Written plan = Written.plan(
                """
                issuer: {body: people-committee, unit: "Nghệ An"}
                annexes: [{id: xa, title: Các xã, generated: communes}]
                """);

        assertThat(plan.all(Block.DataTable.class).get(0).rows()).hasSize(130);
        assertThat(printed(plan)).anyMatch(line -> line.matches("\\| \\d+ \\| Quỳ Hợp \\| Xã \\| \\d{5} \\|"));
    }

    @Test
    @DisplayName("Reports: who reports to whom, how often, by when")
    void reports() {
        Written plan = Written.plan(
                """
                organisation:
                  - agency: police
                    text: Tổng hợp kết quả.
                    report: {to: [people-committee], every: [6-months, year], by: trước ngày 15/12}
                annexes: [{id: bc, title: Báo cáo, generated: reports}]
                """);

        assertThat(printed(plan))
                .contains("| 1 | Công an xã | Ủy ban nhân dân xã Quỳ Hợp | 6 tháng, hằng năm | Trước ngày 15/12 "
                        + "| Tổng hợp kết quả |");
    }

    @Test
    @DisplayName("Numbers are printed as Vietnam writes them and stand right; rows are counted, columns added up")
    void typed() {
        Written plan = Written.plan(
                """
                funding:
                  - text: "Dự kiến:"
                    table:
                      columns:
                        - Nội dung
                        - {title: Số tiền, type: money, group: Kinh phí, total: sum}
                        - {title: Tỷ lệ, type: percent, group: Kinh phí}
                        - {title: Thời hạn, type: date}
                      rows: [[Tuyên truyền, 1234.5, "12,5", 2026-09-30], [Tập huấn, "1.000", "-", ""]]
                      row-numbers: true
                """);

        Block.DataTable table = plan.all(Block.DataTable.class).get(0);
        assertThat(printed(plan))
                .containsSequence(
                        "| TT | Nội dung | Kinh phí | Thời hạn |",
                        "|  |  | Số tiền | Tỷ lệ |  |",
                        "| 1 | Tuyên truyền | 1.234,5 | 12,5% | 30/9/2026 |",
                        "| 2 | Tập huấn | 1.000 | - |  |",
                        "|  | Tổng cộng | 2.234,5 |  |  |");
        assertThat(table.look().aligns())
                .containsExactly(
                        Style.Align.CENTRE, Style.Align.LEFT, Style.Align.RIGHT, Style.Align.RIGHT, Style.Align.CENTRE);
        assertThat(table.partOf(0, 0)).as("row number").isEmpty();
        assertThat(table.partOf(1, 2)).isEqualTo("/funding/items/0/table/rows/1/1");
        assertThat(table.partOf(2, 2)).as("total").isEmpty();
    }

    /** The plain text of the document, line by line. */
    private static List<String> printed(Written plan) {
        return plan.text().lines().toList();
    }

    private static List<String> words(List<HeadCell> row) {
        return row.stream()
                .map(cell -> cell.text().stream().map(Run::text).reduce("", String::concat))
                .toList();
    }
}
