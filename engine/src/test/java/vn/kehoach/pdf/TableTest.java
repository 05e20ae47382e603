package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;

/** The text of a page is 728.5 pt high and 453.5 pt wide; a row of one line is 19.5 pt high. */
@DisplayName("A table of data in a PDF")
class TableTest {
    private static final List<String> HEADER = List.of("TT", "Nội dung");

    @Test
    @DisplayName("Its header row stands again at the top of each page")
    void header() {
        List<List<String>> pages = pages(table(HEADER, rows(100, "Tập huấn")));

        assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page).startsWith("TT", "Nội dung"));
        assertThat(pages.stream().flatMap(List::stream).filter("Tập huấn"::equals))
                .hasSize(100);
    }

    @Test
    @DisplayName("A row that fits on a page is not split")
    void rowsStayWhole() {
        String long10 = "Tổ chức tập huấn nghiệp vụ cho lực lượng nòng cốt ở cơ sở. ".repeat(14);
        List<List<String>> pages = pages(table(HEADER, rows(9, long10)));

        assertThat(pages.size()).isGreaterThan(1);
        int lines = pages.stream().mapToInt(page -> page.size() - HEADER.size()).sum() / 9;
        assertThat(pages).allSatisfy(page -> assertThat((page.size() - HEADER.size()) % lines)
                .isZero());
    }

    @Test
    @DisplayName("A row that no page can hold goes on on the next ones, below the header row, and loses no line")
    void giantRow() {
        List<List<String>> pages = pages(table(HEADER, rows(1, "Tập huấn nghiệp vụ. ".repeat(600))));

        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(page).startsWith(HEADER.toArray(String[]::new)));
        assertThat(String.join(" ", pages.stream().flatMap(List::stream).toList())
                        .split("nghiệp", -1))
                .hasSize(601);
    }

    @Test
    @DisplayName("The header row never stays alone at the end of a page")
    void headerWithFirstRow() {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 32).forEach(i -> blocks.add(Samples.paragraph("Đoạn văn")));
        blocks.add(table(HEADER, rows(1, "Tập huấn")));

        assertThat(texts(blocks).get(0)).doesNotContain("TT");
        assertThat(texts(blocks).get(1)).containsExactly("2", "TT", "Nội dung", "1", "Tập huấn");
    }

    @Test
    @DisplayName("It is ruled from margin to margin")
    void lines() {
        PageLayout.Page page =
                layout(List.of(table(HEADER, rows(2, "Tập huấn")))).pages().get(0);

        assertThat(page.strokes())
                .filteredOn(stroke -> stroke.length() > stroke.width())
                .allSatisfy(line -> {
                    assertThat(line.length()).isCloseTo(160 * 72 / 25.4, within(1.0));
                    assertThat(line.width()).isEqualTo(0.5);
                });
        assertThat(page.strokes())
                .filteredOn(stroke -> stroke.length() < stroke.width())
                .hasSize(9);
    }

    @Test
    @DisplayName("What follows stands below its last line by as much as below a paragraph")
    void below() {
        PageLayout.Page page = layout(List.of(table(HEADER, rows(1, "Tập huấn")), Samples.paragraph("Đoạn văn")))
                .pages()
                .get(0);
        double last = page.strokes().stream()
                .filter(stroke -> stroke.length() > stroke.width())
                .mapToDouble(stroke -> stroke.y() + stroke.width() / 2)
                .max()
                .orElseThrow();
        PageLayout.Line paragraph = page.lines().get(page.lines().size() - 1);

        assertThat(paragraph.baseline()).isCloseTo(last + 6 + Measures.baseline(14), within(0.01));
    }

    private static Block.DataTable table(List<String> columns, List<List<List<Run>>> rows) {
        return new Block.DataTable(columns.stream().map(TableTest::cell).toList(), rows, List.of(), "");
    }

    private static List<List<List<Run>>> rows(int count, String text) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of(cell(Integer.toString(i)), cell(text)))
                .toList();
    }

    private static List<Run> cell(String text) {
        return List.of(Run.of(text));
    }

    /** The lines of each page, without the page's number. */
    private static List<List<String>> pages(Block.DataTable table) {
        return texts(List.of(table)).stream()
                .map(page -> page.get(0).equals("TT") ? page : page.subList(1, page.size()))
                .toList();
    }

    private static List<List<String>> texts(List<Block> blocks) {
        return layout(blocks).pages().stream()
                .map(page -> page.lines().stream().map(PageLayout.Line::text).toList())
                .toList();
    }

    private static PageLayout layout(List<Block> blocks) {
        return PdfWriter.layout(Samples.document(blocks));
    }
}
