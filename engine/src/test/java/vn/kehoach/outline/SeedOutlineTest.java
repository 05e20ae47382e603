package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.outline.Mark.Style;
import vn.kehoach.source.SourceFile;

/** The four plans of the reference material, counted by hand in its anatomy. Where they are not at hand the tests are left out. */
class SeedOutlineTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void theFirstPlanHasItsGroupsAndTasks() throws IOException {
        Outline outline = outline("001");
        assertThat(marks(outline.sections())).containsExactly("I.", "II.", "III.", "IV.");
        assertThat(belowEach(outline.sections().get(1))).containsExactly(5, 4, 5, 3, 3, 3);
        assertThat(outline.sections().get(2).nodes()).hasSize(21).allMatch(node -> node.title()
                .isPresent());
        assertThat(belowEach(outline.sections().get(2)).subList(0, 20))
                .containsExactly(6, 3, 1, 1, 4, 3, 1, 3, 2, 1, 1, 3, 2, 4, 2, 3, 1, 2, 2, 1);
        assertThat(outline.sections().get(2).nodes().get(20).nodes())
                .filteredOn(node -> node.mark().style() == Style.DASH)
                .hasSize(4);
        assertThat(marks(outline.sections().get(2).nodes().get(0).nodes()))
                .containsExactly("a)", "b)", "c)", "d)", "đ)", "e)");
        assertThat(outline.tail().recipients()).hasSize(8);
        assertThat(words(outline.tail().signature()))
                .containsExactly("TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH", "Đỗ Minh Tuấn");
        assertThat(joined(outline)).containsExactly(27, 79, 141, 191, 241);
    }

    @Test
    void theSecondPlanHasItsParagraphsUnderBoldHeadings() throws IOException {
        Outline outline = outline("002");
        assertThat(marks(outline.sections())).containsExactly("I-", "II-", "III-");
        assertThat(belowEach(outline.sections().get(1))).containsExactly(4, 1, 3, 3, 2, 2, 1);
        assertThat(outline.sections().get(2).nodes()).hasSize(4);
        assertThat(outline.sections().get(2).nodes().get(3).mark()).isEqualTo(Mark.NONE);
        assertThat(outline.head().title()).hasSize(5);
        assertThat(outline.tail().recipients()).hasSize(9);
        assertThat(outline.tail().archive()).isPresent();
        assertThat(joined(outline)).containsExactly(28, 46, 64, 86);
    }

    @Test
    void theThirdPlanHasTwoSecondSections() throws IOException {
        Outline outline = outline("003");
        assertThat(marks(outline.sections())).containsExactly("I.", "II.", "II.", "IV.", "V.", "VI.", "VII.");
        assertThat(belowEach(outline.sections().get(1))).containsExactly(1, 3, 9);
        assertThat(belowEach(outline.sections().get(3))).containsExactly(2, 5, 5, 3, 6, 1, 2, 3, 2);
        assertThat(belowEach(outline.sections().get(4))).containsExactly(7, 2, 6, 2, 1, 4, 3, 2, 2);
        assertThat(outline.sections().get(4).nodes().get(0).nodes().get(6).nodes())
                .hasSize(6)
                .allMatch(node -> node.title().isPresent() && node.text().isPresent());
        assertThat(outline.tail().recipients()).hasSize(7);
        assertThat(words(outline.tail().signature()))
                .startsWith("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                .hasSize(3);
        assertThat(joined(outline)).containsExactly(23, 51, 85, 125, 145, 167, 223, 253);
        assertThat(outline.remarks())
                .filteredOn(remark -> remark.matter() == Matter.BROKEN_NUMBERING)
                .extracting(remark -> remark.details())
                .containsExactly(List.of("II.", "II."), List.of("IV.", "II."));
    }

    @Test
    void theFourthPlanHasSeventyOneTasks() throws IOException {
        Outline outline = outline("004");
        assertThat(belowEach(outline)).containsExactly(5, 9, 10, 5, 3);
        List<Node> groups = outline.sections().get(2).nodes();
        assertThat(groups.stream().map(SeedOutlineTest::tasks)).containsExactly(9, 2, 12, 14, 7, 7, 1, 8, 8, 3);
        assertThat(groups.get(7).nodes().get(0).nodes().stream()
                        .map(node -> node.nodes().size()))
                .containsExactly(3, 2, 0, 0);
        assertThat(outline.tail().signature()).isEmpty();
    }

    @ParameterizedTest(name = "{0} loses no word")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void everyParagraphStandsInOnePlace(String name) throws IOException {
        Manuscript manuscript = manuscript(name);
        Outline outline = Outliner.outline(manuscript);
        assertThat(Words.places(outline)).isEqualTo(Words.places(manuscript));
        assertThat(Words.letters(outline)).isEqualTo(Words.letters(manuscript));
        assertThat(Words.inOrder(outline.sections())).isSorted();
    }

    @ParameterizedTest(name = "{0} has the same points in every scheme of numbers")
    @ValueSource(strings = {"001", "002", "003", "004"})
    void theSchemeOfNumbersDoesNotMatter(String name) throws IOException {
        List<Node> nodes = outline(name).sections();
        for (Scheme scheme : Scheme.values()) {
            for (boolean bold : new boolean[] {false, true}) {
                for (boolean labels : new boolean[] {false, true}) {
                    Manuscript variant = scheme.write(nodes, bold, labels);
                    assertThat(shape(Outliner.outline(variant).sections(), bold))
                            .as("%s bold %s labels %s", scheme, bold, labels)
                            .isEqualTo(shape(nodes, bold));
                }
            }
        }
    }

    /** Without bold some headings, such as one with a full stop, are only text. */
    private static String shape(List<Node> nodes, boolean bold) {
        String shape = Sketch.shape(nodes);
        return bold ? shape : shape.replaceAll("[\\[\\]]", "");
    }

    /** A task is a point whose heading, if any, stands on its own line; plus points are parts of tasks. */
    private static int tasks(Node node) {
        return node.text().isPresent()
                ? 1
                : node.nodes().stream().mapToInt(SeedOutlineTest::tasks).sum();
    }

    private static List<Integer> belowEach(Outline outline) {
        return outline.sections().stream().map(node -> node.nodes().size()).toList();
    }

    private static List<Integer> belowEach(Node node) {
        return node.nodes().stream().map(below -> below.nodes().size()).toList();
    }

    private static List<String> marks(List<Node> nodes) {
        return nodes.stream().map(node -> node.mark().printed()).toList();
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::words).toList();
    }

    private static List<Integer> joined(Outline outline) {
        return outline.remarks().stream()
                .filter(remark -> remark.matter() == Matter.JOINED)
                .map(remark -> remark.place().number())
                .toList();
    }

    private static Outline outline(String name) throws IOException {
        return Outliner.outline(manuscript(name));
    }

    private static Manuscript manuscript(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the reference plans are not at hand");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file));
            return Intake.read(source).value().orElseThrow();
        }
    }
}
