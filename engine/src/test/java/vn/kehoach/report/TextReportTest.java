package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

@DisplayName("The report for people at a terminal")
class TextReportTest {
    private static final Review REVIEW = Reviews.of(Office.file("a.yaml", Reviews.PLAN));

    @Test
    @DisplayName(
            "Under the file's name its findings; those of one line share its code frame, and say the same hint once")
    void grouped() {
        assertThat(print(REVIEW, 0))
                .startsWith("a.yaml (4 lỗi, 1 thông tin)\n────")
                .contains(
                        """
                        a.yaml:11:24: lỗi: Không có văn bản "7771/2099/NĐ-CP" trong danh mục và trong mục citations của kế hoạch. [citation-unknown]
                        a.yaml:11:41: lỗi: Không có văn bản "8882/2099/NĐ-CP" trong danh mục và trong mục citations của kế hoạch. [citation-unknown]
                          11 | bases: [163/2024/QH15, 7771/2099/NĐ-CP, 8882/2099/NĐ-CP]
                             |                        ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^
                          Gợi ý: Kiểm tra số, ký hiệu; văn bản chưa có trong danh mục thì khai ở citations đủ loại, số, ngày, cơ quan, trích yếu.
                          Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 6

                        """);
    }

    @Test
    @DisplayName(
            "At its end stand the kinds of findings, gravest and most frequent first, the counts and the rules' version")
    void summary() {
        assertThat(print(REVIEW, 0))
                .endsWith(
                        """
                        Theo từng loại:
                          lỗi        2  citation-unknown        Không biết văn bản được viện dẫn
                          lỗi        1  recipients-miss-agency  Cơ quan được phân công không có trong nơi nhận
                          lỗi        1  todo-left               Còn chỗ chưa điền
                          thông tin  1  header-incomplete       Thể thức chưa đủ

                        4 lỗi, 1 thông tin.
                        Bỏ qua 1 chỗ, có lý do ghi trong chú thích hoặc quy định của cơ quan.
                        Bộ quy tắc PACK
                        """
                                .replace("PACK", RulePack.current().stamp()));
    }

    @Test
    @DisplayName("A plan without findings gets two lines")
    void nothing() {
        assertThat(print(Reviews.of(), 0))
                .isEqualTo(
                        "Không có vấn đề nào.\nBộ quy tắc " + RulePack.current().stamp() + "\n");
    }

    @Test
    @DisplayName("For a terminal no line is wider than asked for, and words stay whole")
    void wrapped() {
        String report = print(REVIEW, 100);
        assertThat(report.lines()).allMatch(line -> Columns.width(line) <= 100);
        assertThat(report)
                .contains(
                        "a.yaml:11:24: lỗi: Không có văn bản \"7771/2099/NĐ-CP\" trong danh mục và trong mục citations của kế\n"
                                + "    hoạch. [citation-unknown]\n");
    }

    @Test
    @DisplayName("Findings far from each other in a long line are shown in parts of it, and each part fits")
    void longLine() {
        SourceText source = new SourceText("a.yaml", "đ".repeat(400));
        String frame = new TextReport(Lang.VI, Reviews.sentences(Lang.VI), false)
                .print(List.of(finding(11, 14, ""), finding(20, 22, ""), finding(301, 304, "")), List.of(source));
        List<String> shown = frame.lines().filter(line -> line.contains(" | ")).toList();
        assertThat(shown).hasSize(4).allMatch(line -> line.length() <= 100);
        assertThat(shown.get(1)).isEqualTo("     | " + " ".repeat(10) + "^^^" + " ".repeat(6) + "^^");
        assertThat(shown.get(3)).isEqualTo("     | " + " ".repeat(31) + "^^^");
    }

    @Test
    @DisplayName("Findings of one value stand together, whatever its lines")
    void oneValue() {
        SourceText source = new SourceText("a.yaml", "text: >\n  một\n  hai\n  ba\nx: y\n");
        Diagnostic first = finding(new Span(new Position(2, 3), new Position(2, 6)), "/text");
        Diagnostic last = finding(new Span(new Position(4, 3), new Position(4, 5)), "/text");
        Diagnostic other = finding(new Span(new Position(5, 4), new Position(5, 5)), "/x");
        assertThat(new TextReport(Lang.VI, Reviews.sentences(Lang.VI), false)
                        .print(List.of(other, last, first), List.of(source)))
                .contains("   2 |   một\n     |   ^^^\n     | …\n   4 |   ba\n     |   ^^\n", "\n\na.yaml:5:4: ");
    }

    private static String print(Review review, int width) {
        return new TextReport(Lang.VI, Reviews.sentences(Lang.VI), false, width)
                .print(review, Optional.of("kehoach fix a.yaml"));
    }

    private static Diagnostic finding(int from, int to, String path) {
        return finding(new Span(new Position(1, from), new Position(1, to)), path);
    }

    private static Diagnostic finding(Span span, String path) {
        return new Diagnostic(
                "todo-left",
                Severity.WARNING,
                "a.yaml",
                span,
                path,
                Message.of("todo-left.message"),
                Optional.of(Message.of("todo-left.hint")),
                Optional.empty());
    }
}
