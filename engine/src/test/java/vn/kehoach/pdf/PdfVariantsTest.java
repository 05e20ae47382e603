package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.StatePlan;

@DisplayName("Marks and attached plan of a PDF")
class PdfVariantsTest {
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final int RED = 0xFF0000;

    private final PageLayout layout = PdfWriter.layout(StatePlan.withEverything());
    private final PageLayout.Page first = layout.pages().get(0);

    @Test
    @DisplayName(
            "ND30-SD-15, ND30-MK-5, ND30-MK-6: urgency is bright red in a frame 30 mm wide and 8 mm high, below secrecy and number")
    void urgency() {
        PageLayout.Line mark = line("HỎA TỐC");
        List<PageLayout.Stroke> frame = first.strokes().stream()
                .filter(stroke -> stroke.colour() == RED)
                .toList();

        assertThat(mark.colour()).isEqualTo(RED);
        assertThat(mark.baseline()).isGreaterThan(line("MẬT").baseline());
        assertThat(line("MẬT").baseline()).isGreaterThan(line("Số: 12/QĐ-UBND").baseline());
        assertThat(frame).hasSize(4);
        assertThat(frame.get(0).length() / POINTS_IN_MM).isCloseTo(30, within(0.1));
        assertThat((frame.get(1).y() - frame.get(0).y() + frame.get(0).width()) / POINTS_IN_MM)
                .isCloseTo(8, within(0.2));
        assertThat(mark.x() + mark.width() / 2)
                .isCloseTo(frame.get(0).x() + frame.get(0).length() / 2, within(0.1));
    }

    @Test
    @DisplayName("ND30-SD-16, ND30-MK-9: the note on circulation stands framed in the top margin, right of the centre")
    void circulation() {
        PageLayout.Line note = line("LƯU HÀNH NỘI BỘ");

        assertThat(note.baseline()).isLessThan(20 * POINTS_IN_MM);
        assertThat(note.x()).isGreaterThan(first.width() / 2);
        assertThat(first.strokes())
                .filteredOn(stroke -> stroke.y() < 20 * POINTS_IN_MM)
                .hasSize(4);
    }

    @Test
    @DisplayName(
            "The frame of a note on circulation that is too long, which a rule reports, stays on the paper and above Quốc hiệu")
    void longNote() {
        PageLayout.Page page = PdfWriter.layout(
                        StatePlan.withCirculation("Chỉ lưu hành nội bộ trong các cơ quan của xã, xem xong trả lại"))
                .pages()
                .get(0);

        double nation = page.lines().stream()
                .filter(line -> line.text().startsWith("CỘNG HÒA"))
                .findFirst()
                .orElseThrow()
                .baseline();
        assertThat(page.strokes())
                .filteredOn(stroke -> stroke.y() < nation)
                .hasSize(4)
                .allSatisfy(stroke ->
                        assertThat(stroke.x() + stroke.length()).isLessThan(page.width() - 19 * POINTS_IN_MM));
        assertThat(page.lines())
                .filteredOn(line -> line.baseline() < nation - 13)
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "ND30-SD-18, ND30-LH-1: the contact line ends the text of the first page, under a rule as wide as the text")
    void contact() {
        PageLayout.Line line = line("Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An");

        assertThat(line.baseline()).isBetween(first.height() - 30 * POINTS_IN_MM, first.height() - 20 * POINTS_IN_MM);
        assertThat(first.strokes())
                .filteredOn(stroke -> Math.abs(stroke.length() - 160 * POINTS_IN_MM) < 0.5)
                .singleElement()
                .satisfies(rule -> assertThat(rule.y()).isLessThan(line.baseline()));
        assertThat(layout.pages().get(1).lines())
                .extracting(PageLayout.Line::text)
                .doesNotContain(line.text());
    }

    @Test
    @DisplayName("ND30-PG-17, ND30-PL-9: the plan that a decision issues begins a page, and is numbered by itself")
    void attached() {
        assertThat(layout.pages()).hasSizeGreaterThan(2);
        assertThat(layout.pages().get(1).lines())
                .extracting(PageLayout.Line::text)
                .contains("KẾ HOẠCH");
        assertThat(layout.pages().get(1).lines())
                .extracting(PageLayout.Line::text)
                .doesNotContain("1", "2");
        assertThat(layout.pages().get(2).lines())
                .extracting(PageLayout.Line::text)
                .startsWith("2");
    }

    private PageLayout.Line line(String text) {
        return first.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }
}
