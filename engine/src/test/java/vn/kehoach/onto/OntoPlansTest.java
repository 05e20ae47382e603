package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.DeepCheck;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.source.SourceFile;

/** The example plans: as long as nobody edits their documents, nothing is changed, whatever the documents went through. */
class OntoPlansTest {
    @TempDir
    Path folder;

    static Stream<Path> plans() {
        return Office.plansByThemselves().stream();
    }

    /** In a PDF the lines of an annex's tables and head are not told from each other yet. */
    static Stream<Path> plansWithoutAnnexes() {
        return plans().filter(plan -> !new String(read(plan).content(), StandardCharsets.UTF_8).contains("\nannexes:"));
    }

    private static SourceFile read(Path plan) {
        try {
            return new SourceFile(plan.getFileName().toString(), Files.readAllBytes(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] render(Path plan, Format format) {
        return Office.engine()
                .render(read(plan), EnumSet.of(format), true)
                .value()
                .orElseThrow()
                .files()
                .get(format);
    }

    private static void assertNothing(SourceFile document, Path plan) {
        OntoResult result = Office.engine().onto(document, read(plan)).value().orElseThrow();
        assertThat(result.changes()).isEmpty();
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).isEqualTo(new String(read(plan).content(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}: onto the others")
    @MethodSource("plans")
    void aDocumentOfAnotherPlanIsRefused(Path plan) {
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            SourceFile document = new SourceFile("khac." + format.word(), render(plan, format));
            plans().filter(other -> !other.equals(plan)).forEach(other -> {
                OntoResult result =
                        Office.engine().onto(document, read(other)).value().orElseThrow();
                assertThat(result.isChanged()).isFalse();
                assertThat(result.changes()).isEmpty();
                assertThat(result.unplaced()).extracting(Unplaced::reason).containsExactly(Unplaced.Reason.OTHER_PLAN);
            });
        }
    }

    @ParameterizedTest(name = "{0}: as rendered")
    @MethodSource("plans")
    void asRendered(Path plan) {
        assertNothing(WordFile.of(render(plan, Format.DOCX)).file(), plan);
    }

    @ParameterizedTest(name = "{0}: without controls and plan")
    @MethodSource("plans")
    void bare(Path plan) {
        WordFile word = WordFile.of(render(plan, Format.DOCX));
        assertNothing(word.withoutControls().withoutPlan().file(), plan);
    }

    @ParameterizedTest(name = "{0}: as PDF")
    @MethodSource("plansWithoutAnnexes")
    void pdf(Path plan) {
        assertNothing(new SourceFile("edited.pdf", render(plan, Format.PDF)), plan);
    }

    @ParameterizedTest(name = "{0}: saved again by LibreOffice")
    @MethodSource("plans")
    void libreOffice(Path plan) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        Path saved = Saving.again(folder, render(plan, Format.DOCX));
        assertNothing(new SourceFile("edited.docx", Files.readAllBytes(saved)), plan);
    }
}
