package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.RenderOptions;
import vn.kehoach.intake.LibreOffice;
import vn.kehoach.intake.doc.DocIntake;
import vn.kehoach.intake.word.BlockWords;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.source.SourceFile;

@DisplayName("The example plans, rendered and read again")
class RenderedPlansTest {
    private static final Path PLANS = Path.of("../plans");

    @TempDir
    private Path folder;

    static Stream<Path> plans() {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Office::isPlan).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} has all its words and no others, and its paragraphs in order")
    @MethodSource("plans")
    void words(Path plan) throws IOException {
        Map<Format, byte[]> files = render(plan);
        String printed = new String(files.get(Format.TXT), StandardCharsets.UTF_8);
        Manuscript read = docx(files.get(Format.DOCX));
        assertThat(words(BlockWords.of(read.blocks()))).containsExactlyInAnyOrderElementsOf(words(printed));
        // Where the text file sets columns side by side its words have another order.
        assertThat(printed)
                .containsSubsequence(read.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> ((Paragraph) block).words())
                        .toList());
    }

    @ParameterizedTest(name = "{0} is the same when LibreOffice has saved it as DOCX or DOC")
    @MethodSource("plans")
    void saved(Path plan) throws IOException, InterruptedException {
        byte[] rendered = render(plan).get(Format.DOCX);
        Manuscript original = docx(rendered);
        Manuscript again = docx(LibreOffice.saved(folder, rendered, "docx"));
        assertThat(withoutControls(again))
                .as("LibreOffice may drop content controls, and one of the empty paragraphs before an annex")
                .isEqualTo(withoutControls(original));
        byte[] doc = LibreOffice.saved(folder, rendered, "doc");
        Manuscript old =
                DocIntake.read(new SourceFile("ke-hoach.doc", doc)).value().orElseThrow();
        // Where there are content controls, LibreOffice writes DOC without the styles of paragraphs.
        assertThat(words(BlockWords.of(old.blocks()))).isEqualTo(words(BlockWords.of(original.blocks())));
    }

    private static String withoutControls(Manuscript manuscript) {
        return manuscript
                .blocks()
                .toString()
                .replaceAll("Optional(\\[[^]]*]|\\.empty)", "")
                .replaceAll("number=[0-9]+", "number=");
    }

    private static Map<Format, byte[]> render(Path plan) throws IOException {
        return Office.engine()
                .render(
                        Office.plan(plan),
                        RenderOptions.of(Set.of(Format.DOCX, Format.TXT)).draft(true))
                .value()
                .orElseThrow()
                .files();
    }

    private static Manuscript docx(byte[] content) {
        return DocxIntake.read(new SourceFile("ke-hoach.docx", content)).value().orElseThrow();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\u00a0]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
