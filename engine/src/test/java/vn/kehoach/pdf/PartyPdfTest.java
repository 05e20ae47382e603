package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.kehoach.PartyPlan;

@DisplayName("A PDF of the Party")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyPdfTest {
    private byte[] pdf;
    private List<PrintedText.Line> lines;

    @BeforeAll
    void write() throws IOException {
        pdf = PdfWriter.write(PartyPlan.hd36()).bytes();
        lines = PrintedText.lines(pdf);
    }

    @Test
    @DisplayName(
            "HD36-PG-2, HD36-PG-3, HD36-PG-4: text keeps within 30 and 15 mm on the front, 15 and 30 mm on the back")
    void margins() {
        assertThat(lines).filteredOn(line -> line.page() == 1).allSatisfy(line -> keeps(line, 30, 195));
        assertThat(lines).filteredOn(line -> line.page() == 2).allSatisfy(line -> keeps(line, 15, 180));
    }

    @Test
    @DisplayName("HD36-PG-7, HD36-PG-8: the page number in the middle, 14 pt, upright; none on the first page")
    void pageNumber() {
        assertThat(lines)
                .filteredOn(line -> line.text().strip().matches("[0-9]+"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.page()).isEqualTo(2);
                    assertThat(line.text().strip()).isEqualTo("2");
                    assertThat(line.size()).isCloseTo(14, within(0.01));
                    assertThat(line.centre()).isCloseTo((15 + 180) / 2.0, within(0.1));
                    assertThat(line.font()).isEqualTo("LiberationSerif-Regular");
                });
    }

    @Test
    @DisplayName(
            "HD36-TD-2, HD36-TD-3, HD36-TD-4: the title at the right, 15 pt, bold, a rule under it, exactly as long")
    void title() throws IOException {
        PrintedText.Line title = line("ĐẢNG CỘNG SẢN VIỆT NAM");

        assertThat(title.size()).isCloseTo(15, within(0.01));
        assertThat(title.font()).isEqualTo("LiberationSerif-Bold");
        assertThat(title.left()).isGreaterThan(105);
        assertThat(PrintedText.rules(pdf))
                .filteredOn(rule -> rule.y() > title.baseline() && rule.y() < title.baseline() + 5)
                .singleElement()
                .satisfies(rule -> assertThat(rule.length()).isCloseTo(title.length(), within(0.3)));
    }

    @Test
    @DisplayName("HD36-CQ-8: the star in the middle of the issuer's column, between issuer and number")
    void star() {
        PrintedText.Line star = line("*");

        assertThat(star.centre()).isCloseTo(line("TỈNH ỦY HÀ GIANG").centre(), within(0.2));
        assertThat(star.baseline())
                .isBetween(
                        line("TỈNH ỦY HÀ GIANG").baseline(),
                        line("Số 06-CTr/TU").baseline());
    }

    @Test
    @DisplayName("HD36-TL-4: five hyphens in the middle under trích yếu")
    void separator() {
        assertThat(line("-----").centre()).isCloseTo((30 + 195) / 2.0, within(0.2));
    }

    @Test
    @DisplayName("HD36-CK-7, HD36-NN-1: the post is not bold; Nơi nhận: is underlined")
    void closing() throws IOException {
        assertThat(line("PHÓ BÍ THƯ").font()).isEqualTo("LiberationSerif-Regular");
        assertThat(line("Nơi nhận:").font()).isEqualTo("LiberationSerif-Regular");
        PageLayout layout = PdfWriter.layout(PartyPlan.hd36());
        PageLayout.Page last = layout.pages().get(layout.pages().size() - 1);
        PageLayout.Line label = last.lines().stream()
                .filter(line -> line.text().equals("Nơi nhận:"))
                .findFirst()
                .orElseThrow();
        assertThat(last.strokes()).singleElement().satisfies(stroke -> {
            assertThat(stroke.length()).isCloseTo(label.width(), within(0.1));
            assertThat(stroke.y()).isBetween(label.baseline(), label.baseline() + 3);
        });
    }

    @Test
    @DisplayName("HD36-ND-5: baselines of a paragraph are exactly 18 pt apart")
    void lineSpacing() {
        List<PrintedText.Line> body = lines.stream()
                .filter(line -> line.page() == 1 && line.text().contains("Nâng cao nhận thức"))
                .toList();

        assertThat((body.get(2).baseline() - body.get(1).baseline()) * 72 / 25.4)
                .isCloseTo(18, within(0.05));
    }

    private PrintedText.Line line(String text) {
        return lines.stream()
                .filter(line -> line.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static void keeps(PrintedText.Line line, double left, double right) {
        assertThat(line.left()).isGreaterThan(left - 0.1);
        assertThat(line.right()).isLessThan(right + 0.1);
    }
}
