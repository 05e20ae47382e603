package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.SampleDocuments;

@DisplayName("Annexes in a PDF")
class AnnexPdfTest {
    private static final double SIDE = 297 * 72 / 25.4;

    private final PageLayout layout = PdfWriter.layout(SampleDocuments.annexes(1000));
    private final int first = label("Phụ lục I");
    private final int second = label("Phụ lục II");

    @Test
    @DisplayName(
            "ND30-PL-2 to 6, ND30-MC-22, ND30-MC-23, ND30-MC-30: label and title bold, the title in capitals, the reference italic, 14 pt")
    void head() {
        List<PageLayout.Line> lines = layout.pages().get(first).lines();
        assertThat(lines.get(0).text()).isEqualTo("Phụ lục I");
        assertThat(lines.get(1).text()).isEqualTo("CÁC NHÓM VIỆC");
        assertThat(lines.get(2).text()).startsWith("(Kèm theo Kế hoạch số");
        assertThat(lines.subList(0, 3)).allMatch(line -> line.size() == 14);
        assertThat(lines.subList(0, 3))
                .extracting(line -> line.pieces().get(0).face())
                .containsExactly(Face.BOLD, Face.BOLD, Face.ITALIC);
    }

    @Test
    @DisplayName("ND30-PL-3, ND30-PL-4, ND30-PL-5: they stand in the middle between the margins")
    void centred() {
        double middle = (30 + 190) / 2.0 * 72 / 25.4;
        assertThat(layout.pages().get(first).lines().subList(0, 3))
                .allSatisfy(line -> assertThat(line.x() + line.width() / 2).isCloseTo(middle, within(0.5)));
    }

    @Test
    @DisplayName("ND30-PL-7: a short rule under the reference")
    void rule() {
        assertThat(layout.pages().get(first).strokes()).singleElement().satisfies(rule -> assertThat(rule.length())
                .isBetween(50.0, 250.0));
    }

    @Test
    @DisplayName("ND30-PG-17: the pages of each annex count from 1, which is not shown; those of the second lie")
    void pages() {
        assertThat(layout.pages().get(second).lines().get(0).text()).isEqualTo("Phụ lục II");
        assertThat(layout.pages().get(second + 1).lines().get(0).text()).isEqualTo("2");
        assertThat(layout.pages().subList(second, layout.pages().size()))
                .allSatisfy(page -> assertThat(page.width()).isCloseTo(SIDE, within(0.1)));
    }

    @Test
    @DisplayName("ND30-ND-8: both rows of the head stand again on each page, and each of a thousand rows is there once")
    void rows() {
        List<PageLayout.Page> pages =
                layout.pages().subList(second + 1, layout.pages().size());
        assertThat(pages).hasSizeGreaterThan(30).allSatisfy(page -> assertThat(page.lines())
                .extracting(PageLayout.Line::text)
                .contains("Kinh phí năm 2026", "Nguồn khác"));
        assertThat(layout.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> line.text().matches("[0-9]+\\.000")))
                .hasSize(1000);
    }

    @Test
    @DisplayName("Each annex has its place among the bookmarks")
    void bookmarks() {
        assertThat(layout.bookmarks())
                .extracting(PageLayout.Bookmark::title)
                .contains("Phụ lục I. Các nhóm việc", "Phụ lục II. Dự kiến kinh phí");
    }

    private int label(String label) {
        for (int page = 0; page < layout.pages().size(); page++) {
            if (layout.pages().get(page).lines().get(0).text().equals(label)) {
                return page;
            }
        }
        throw new AssertionError("no page begins with " + label);
    }
}
