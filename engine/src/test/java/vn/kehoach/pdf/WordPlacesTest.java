package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comparison of layouts")
class WordPlacesTest {
    private static final WordPlaces PLACES = new WordPlaces(0, false);

    private static LaidLine line(double first, double second, double baseline) {
        return line(first, second, baseline, false, 0);
    }

    private static LaidLine line(double first, double second, double baseline, boolean slanted, int fixedBlanks) {
        return new LaidLine(List.of(
                new LaidLine.Word("Công", first, first + 30, baseline, 14, slanted, 0),
                new LaidLine.Word("an", second, second + 13, baseline, 14, slanted, fixedBlanks)));
    }

    @Test
    @DisplayName("passes over what is rounded and what LibreOffice leaves of a stretched line")
    void allowed() {
        assertThat(PLACES.moved(line(85, 120, 100), line(85.5, 120, 100.1))).isEmpty();
    }

    @Test
    @DisplayName("sees a line that stands a point further in, or half a point lower")
    void line() {
        assertThat(PLACES.moved(line(85, 120, 100), line(86, 121, 100)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Công (+1.00");
        assertThat(PLACES.moved(line(85, 120, 100), line(85, 120, 100.5))).hasSize(2);
    }

    @Test
    @DisplayName("sees a word a point off, be it in a sentence or in another column")
    void word() {
        assertThat(PLACES.moved(line(85, 120, 100), line(85, 121, 100))).hasSize(1);
        assertThat(PLACES.moved(line(85, 320, 100), line(85, 321, 100))).hasSize(1);
    }

    @Test
    @DisplayName("expects blanks at which no line breaks to be wider in LibreOffice's italics, and only there")
    void italics() {
        LaidLine wide = line(85, 180 + 8 * 1.3, 100);

        assertThat(PLACES.moved(line(85, 180, 100, true, 8), wide)).isEmpty();
        assertThat(PLACES.moved(line(85, 180, 100, true, 0), wide)).hasSize(1);
        assertThat(PLACES.moved(line(85, 180, 100, false, 8), wide)).hasSize(1);
    }

    @Test
    @DisplayName("lets the blank behind a mark be as wide as it is by nature where the program counts the marks")
    void countedMarks() {
        LaidLine stretched = line(85, 121, 100);
        LaidLine natural = line(85, 118.5, 100);

        assertThat(new WordPlaces(0, true).moved(stretched, natural)).isEmpty();
        assertThat(PLACES.moved(stretched, natural)).hasSize(1);
    }

    @Test
    @DisplayName("reads dots up to a number as one word, and counts blanks at which no line breaks")
    void read() throws Exception {
        byte[] pdf = PdfWriter.write(
                        Samples.document(List.of(Samples.paragraph("Mục\u00a0\u00a0lục........................ 12"))))
                .bytes();
        List<LaidLine.Word> words = LaidLine.pages(pdf).get(0).get(0).words();

        assertThat(words).extracting(LaidLine.Word::text).containsExactly("Mục", "lục", "…", "12");
        assertThat(words).extracting(LaidLine.Word::fixedBlanks).containsExactly(0, 2, 0, 0);
    }

    @Test
    @DisplayName("sees a drawn line that the other lacks, or that is longer, and none in pieces")
    void drawn() {
        List<DrawnLine> one = List.of(new DrawnLine(true, 100, 85, 200), new DrawnLine(false, 85, 100, 300));
        List<DrawnLine> other = List.of(new DrawnLine(true, 100.5, 85.5, 200.5), new DrawnLine(false, 85, 100, 310));

        assertThat(DrawnLine.missing(one, other, 1)).containsExactly("down at 85.00 from 100.00 to 300.00");
        assertThat(DrawnLine.missing(one, one, 1)).isEmpty();
    }

    @Test
    @DisplayName("takes the lines of a table's rows for one line down, and reads all across")
    void table() throws Exception {
        byte[] pdf = PdfWriter.write(Samples.tables(3)).bytes();
        List<DrawnLine> lines = DrawnLine.pages(pdf).get(0);

        assertThat(lines).filteredOn(line -> !line.across()).hasSize(5).allSatisfy(line -> assertThat(
                        line.to() - line.from())
                .isGreaterThan(100));
    }
}
