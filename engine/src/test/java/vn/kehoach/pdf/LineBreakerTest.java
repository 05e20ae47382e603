package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;

@DisplayName("Where lines break")
class LineBreakerTest {
    @Test
    @DisplayName("A line takes as many words as fit, and its trailing spaces hang over the margin")
    void greedy() {
        // Each word is 2 em, a space a quarter: 2.25 + 2.25 + 2 = 6.5 em of 14 pt.
        assertThat(lines("nnnn nnnn nnnn nnnn", 6.5 * 14)).containsExactly("nnnn nnnn nnnn", "nnnn");
        assertThat(lines("nnnn nnnn nnnn nnnn", 6.5 * 14 - 0.01)).containsExactly("nnnn nnnn", "nnnn nnnn");
    }

    @Test
    @DisplayName("The first line is as long as its indent leaves")
    void firstLine() {
        StyledText text = text("nnnn nnnn nnnn nnnn");
        List<LineBreaker.Slice> slices = new LineBreaker(text).lines(2 * 14, 5 * 14);

        assertThat(slices)
                .extracting(slice -> text.text(slice.start(), slice.end()))
                .containsExactly("nnnn", "nnnn nnnn", "nnnn");
    }

    @ParameterizedTest
    @CsvSource({
        "05/KH-UBND, 05/KH-, UBND",
        "nnnnnn-nnnnnn, nnnnnn-, nnnnnn",
        "nnnnnn–nnnnnn, nnnnnn–, nnnnnn",
        "2026-2030nnn, 2026-, 2030nnn",
        "nnnnnn…nnnnnn, nnnnnn…, nnnnnn"
    })
    @DisplayName("A line may end after a hyphen, a dash or an ellipsis before a letter or a figure")
    void hyphen(String word, String first, String second) {
        double room = new LineBreaker(text(word)).lines(1000, 1000).get(0).width();

        assertThat(lines(word, room - 1)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({"nn/nnnn", "2021/QH14", "nnn.nnn", "nn-/nnn"})
    @DisplayName("No line ends after a slash or a full stop within a word: the word goes down whole")
    void slash(String word) {
        double room =
                new LineBreaker(text("nnn " + word)).lines(1000, 1000).get(0).width();

        assertThat(lines("nnn " + word, room - 1)).containsExactly("nnn", word);
    }

    @Test
    @DisplayName("A no-break space keeps its neighbours together")
    void noBreakSpace() {
        assertThat(lines("nnnn nnnn\u00a0nnnn", 4.5 * 14)).containsExactly("nnnn", "nnnn\u00a0nnnn");
    }

    @Test
    @DisplayName("A dash with spaces around it may begin a line, an opening bracket keeps what follows")
    void around() {
        assertThat(lines("nnnn – nnn", 2.5 * 14)).containsExactly("nnnn", "– nnn");
        assertThat(lines("nnnn ( nnnn", 2.7 * 14)).containsExactly("nnnn", "( nnnn");
    }

    @Test
    @DisplayName("A word wider than a line is broken anywhere")
    void longWord() {
        assertThat(lines("nnnnnnnnnn", 2 * 14)).containsExactly("nnnn", "nnnn", "nn");
    }

    @ParameterizedTest
    @CsvSource({"nnn/nn/22/nn/nnn, nnn/, nn/22/nn/, nnn", "nn?nn&nn=nn_nn, nn?, nn&nn=n, n_nn"})
    @DisplayName(
            "A word wider than a line, such as an address, is broken after slashes and marks before letters and signs")
    void longAddress(String word, String first, String second, String third) {
        assertThat(lines(word, 4.1 * 14)).containsExactly(first, second, third);
    }

    @Test
    @DisplayName(
            "An address behind other words begins a line, and is then broken where the line is full, as LibreOffice does it")
    void addressBehindWords() {
        assertThat(lines("n nnn/nnnn/nnn", 4 * 14)).containsExactly("n", "nnn/nnnn", "/nnn");
    }

    @Test
    @DisplayName("After 66 characters without a blank an address is broken after its slashes again")
    void longPath() {
        String path = "n".repeat(66) + "/";
        assertThat(lines("n " + path + "nnnn", 34.5 * 14)).containsExactly("n " + path, "nnnn");
        assertThat(lines("n " + path.substring(2) + "nnnn", 34.5 * 14))
                .containsExactly("n", path.substring(2) + "nnnn");
    }

    @Test
    @DisplayName("Italics keep a twelfth of the line's height free at the end, as LibreOffice lays them out")
    void italics() {
        StyledText italic = StyledText.of(Samples.FORM.style(StyleName.BASIS), "nnnn nnnn");
        double width = 4.25 * 14;

        assertThat(new LineBreaker(italic).lines(width + 1.3, width + 1.3)).hasSize(1);
        assertThat(new LineBreaker(italic).lines(width + 1.2, width + 1.2)).hasSize(2);
    }

    @Test
    @DisplayName("They keep as much free behind each blank at which no line breaks")
    void fixedBlanksInItalics() {
        StyledText italic = StyledText.of(Samples.FORM.style(StyleName.BASIS), "nnnn\u00a0\u00a0nnnn nn");
        double width = (2 + 2 * 0.25 + 2 + 0.25 + 1) * 14;

        assertThat(new LineBreaker(italic).lines(width + 3 * 1.35, 100)).hasSize(1);
        assertThat(new LineBreaker(italic).lines(width + 3 * 1.25, 100)).hasSize(2);
    }

    @Test
    @DisplayName("Each face counts with its own widths")
    void faces() {
        StyledText mixed = StyledText.of(
                Samples.FORM.style(StyleName.BODY), "", List.of(Run.of("n"), new Run("n", true, false, false)));

        assertThat(new LineBreaker(mixed).lines(100, 100).get(0).width()).isEqualTo((500 + 556) * 14 / 1000.0);
    }

    @Test
    @DisplayName("An empty paragraph has one empty line")
    void empty() {
        assertThat(lines("", 100)).containsExactly("");
    }

    private static StyledText text(String text) {
        return StyledText.of(Samples.FORM.style(StyleName.BODY), text);
    }

    private static List<String> lines(String string, double width) {
        StyledText text = text(string);
        return new LineBreaker(text)
                .lines(width, width).stream()
                        .map(slice -> text.text(slice.start(), slice.end()))
                        .toList();
    }
}
