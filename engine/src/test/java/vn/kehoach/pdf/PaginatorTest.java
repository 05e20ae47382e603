package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;

/** The text of a page is 728.5 pt high. A line of the body is 16.1 pt, a paragraph has 6 pt below it: 33 lines of one fill it. */
@DisplayName("Where pages end")
class PaginatorTest {
    private static final String WORDS = "chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện ";

    @Test
    @DisplayName("A page is filled to its last line, and the space below a paragraph does not count at the end")
    void full() {
        assertThat(pages(singles(33))).hasSize(1);
        assertThat(pages(singles(34))).hasSize(2);
    }

    @Test
    @DisplayName("A paragraph's first line never stays alone at the end of a page")
    void orphan() {
        List<Block> blocks = singles(32);
        blocks.add(lines(4));
        List<List<String>> pages = pages(blocks);

        assertThat(pages.get(0)).hasSize(32);
        assertThat(pages.get(1)).hasSize(1 + 4);
    }

    @Test
    @DisplayName("A paragraph's last line never stands alone at the beginning of a page")
    void widow() {
        List<Block> blocks = singles(30);
        blocks.add(lines(5));
        List<List<String>> pages = pages(blocks);

        assertThat(pages.get(0)).hasSize(30 + 3);
        assertThat(pages.get(1)).hasSize(1 + 2);
    }

    @Test
    @DisplayName("A paragraph of three lines stays whole: it cannot be parted without a lone line")
    void three() {
        List<Block> blocks = singles(31);
        blocks.add(lines(3));

        assertThat(pages(blocks).get(0)).hasSize(31);
    }

    @Test
    @DisplayName("Headings go to the next page with the beginning of what they head")
    void headings() {
        List<Block> blocks = singles(30);
        blocks.add(Samples.section("I.", "Mục đích"));
        blocks.add(Samples.clause("1.", "Mục đích chung"));
        blocks.add(lines(4));
        List<List<String>> pages = pages(blocks);

        assertThat(pages.get(0)).hasSize(30);
        assertThat(pages.get(1)).contains("I. MỤC ĐÍCH", "1. Mục đích chung");
    }

    @Test
    @DisplayName("Headings stay where two lines of what they head still fit")
    void headingsStay() {
        List<Block> blocks = singles(29);
        blocks.add(Samples.section("I.", "Mục đích"));
        blocks.add(Samples.clause("1.", "Mục đích chung"));
        blocks.add(lines(4));

        assertThat(pages(blocks).get(0)).hasSize(29 + 2 + 2);
    }

    @Test
    @DisplayName(
            "ND30-SD-8, ND30-SD-13: recipients and signature are never split and never alone: the last paragraph comes along")
    void closing() {
        for (int filler = 0; filler < 40; filler++) {
            List<Block> blocks = singles(filler);
            blocks.add(lines(5));
            blocks.add(Samples.closing());
            List<List<String>> pages = pages(blocks);
            List<String> last = pages.get(pages.size() - 1);

            assertThat(last)
                    .as("after " + filler + " lines")
                    .contains("Nơi nhận:", "- Lưu: VT, CAX.", "TM. ỦY BAN NHÂN DÂN", "Họ Và Tên")
                    .anyMatch(line -> line.startsWith("chủ trì"));
            assertThat(String.join("", last).indexOf("chủ trì"))
                    .isLessThan(String.join("", last).indexOf("Nơi nhận"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 34, 36, 37, 80, 300})
    @DisplayName("Every recipient is printed within the margins, in order, the signature beside the first")
    void everyRecipient(int count) {
        for (boolean longNames : List.of(false, true)) {
            Block.Closing closing = Samples.closing(count, longNames);
            List<Block> blocks = singles(20);
            blocks.add(closing);
            PageLayout layout = PdfWriter.layout(Samples.document(blocks));
            List<List<String>> pages = pages(blocks);

            assertThat(layout.pages()).allSatisfy(page -> assertThat(page.lines())
                    .allSatisfy(line -> assertThat(line.baseline()).isLessThan(841.9 - 56.7)));
            String all = pages.stream().flatMap(List::stream).collect(Collectors.joining(" "));
            assertThat(all)
                    .contains(closing.label())
                    .containsSubsequence(
                            closing.recipients().stream().map(Line::text).toList());
            assertThat(pages.stream()
                            .filter(page -> page.contains("Nơi nhận:"))
                            .findFirst()
                            .orElseThrow())
                    .contains("TM. ỦY BAN NHÂN DÂN", "Họ Và Tên")
                    .anyMatch(line -> line.startsWith("Dòng"));
        }
    }

    @Test
    @DisplayName("The Lưu line never stands alone on a page")
    void archiveLine() {
        for (int filler = 0; filler < 30; filler++) {
            List<Block> blocks = singles(filler);
            blocks.add(Samples.closing(80, false));
            List<List<String>> pages = pages(blocks);

            assertThat(pages.get(pages.size() - 1))
                    .as("after " + filler + " lines")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    @DisplayName("A long last paragraph begins where it stands, and its last two lines at least go with the signature")
    void longLastParagraph() {
        Block last = lines(60);
        for (int filler = 0; filler < 33; filler++) {
            List<Block> blocks = singles(filler);
            blocks.add(last);
            blocks.add(Samples.closing());
            List<List<String>> pages = pages(blocks);
            List<String> closing = pages.get(pages.size() - 1);

            assertThat(pages.get(0)).as("after " + filler + " lines").hasSizeGreaterThan(31);
            assertThat(closing.subList(0, closing.indexOf("Nơi nhận:")))
                    .as("after " + filler + " lines")
                    .hasSizeGreaterThanOrEqualTo(1 + 2);
        }
    }

    @Test
    @DisplayName("What is kept together but fits no page does not leave a page empty")
    void tooLongAChain() {
        List<Block> blocks = singles(2);
        IntStream.range(0, 5).forEach(i -> blocks.add(kept(9)));
        blocks.add(lines(4));

        assertThat(pages(blocks).get(0)).hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("A title higher than a page is printed whole")
    void endlessTitle() {
        List<List<String>> pages =
                pages(List.of(new Block.Title(Line.of("Kế hoạch"), Line.of(WORDS.repeat(80) + "cuối cùng"))));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join(" ", pages.stream().flatMap(List::stream).toList()))
                .contains("cuối cùng");
    }

    @Test
    @DisplayName("What can never fit on a page is parted after all")
    void endless() {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> blocks.add(Samples.clause(i + ".", "Tiêu đề")));
        blocks.add(lines(90));

        assertThat(pages(blocks)).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page)
                .hasSizeLessThan(50));
    }

    @Test
    @DisplayName("ND30-PG-13, ND30-PG-16: pages are numbered from 1, and the first shows no number")
    void numbers() {
        List<List<String>> pages = pages(singles(80));

        assertThat(pages.get(0).get(0)).isEqualTo("Dòng 0");
        assertThat(pages.get(1).get(0)).isEqualTo("2");
        assertThat(pages.get(2).get(0)).isEqualTo("3");
    }

    @Test
    @DisplayName("Bookmarks lead to the page and the height of their headings")
    void bookmarks() {
        List<Block> blocks = singles(33);
        blocks.add(Samples.section("I.", "Mục đích"));
        blocks.add(lines(2));

        assertThat(PdfWriter.layout(Samples.document(blocks)).bookmarks())
                .containsExactly(new PageLayout.Bookmark(1, "I. MỤC ĐÍCH", 1, 56.7));
    }

    private static Block kept(int count) {
        Block.Paragraph paragraph = lines(count);
        return new Block.Paragraph(paragraph.style(), paragraph.label(), paragraph.text(), true);
    }

    private static List<Block> singles(int count) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> blocks.add(Samples.paragraph("Dòng " + i)));
        return blocks;
    }

    /** A paragraph of that many lines. */
    private static Block.Paragraph lines(int count) {
        StringBuilder text = new StringBuilder();
        Block.Paragraph paragraph;
        do {
            text.append(WORDS);
            paragraph = Samples.paragraph(text.toString());
        } while (pages(List.of(paragraph)).stream().mapToInt(List::size).sum() < count);
        return paragraph;
    }

    private static List<List<String>> pages(List<Block> blocks) {
        return PdfWriter.layout(Samples.document(blocks)).pages().stream()
                .map(page -> page.lines().stream().map(PageLayout.Line::text).toList())
                .toList();
    }
}
