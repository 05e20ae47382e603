package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.LabelWriting;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.onto.OntoResult;
import vn.kehoach.pdf.LayoutComparison;
import vn.kehoach.source.SourceFile;

/** The comparison with LibreOffice needs it with the Liberation fonts; skipped where there is none. */
@DisplayName("The example plans with numbers that Word counts")
class NativeNumberingTest {
    @TempDir
    private Path folder;

    static Stream<Path> plans() {
        return Office.plansByThemselves().stream();
    }

    private static byte[] render(Path plan, LabelWriting labels, Format format) {
        return Office.engine()
                .render(
                        Office.plan(plan),
                        RenderOptions.of(Set.of(format)).draft(true).labels(labels))
                .value()
                .orElseThrow()
                .files()
                .get(format);
    }

    private static List<Paragraph> paragraphs(byte[] docx) {
        Manuscript manuscript =
                Intake.read(new SourceFile("plan.docx", docx)).value().orElseThrow();
        return manuscript.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.label().isEmpty() ? paragraph.words() : paragraph.label() + " " + paragraph.words();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("A reader sees the same marks and words as where marks are words")
    void sameWords(Path plan) {
        List<Paragraph> text = paragraphs(render(plan, LabelWriting.TEXT, Format.DOCX));
        List<Paragraph> counted = paragraphs(render(plan, LabelWriting.NATIVE, Format.DOCX));

        assertThat(counted)
                .extracting(NativeNumberingTest::shown)
                .isEqualTo(text.stream().map(NativeNumberingTest::shown).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("Every mark but Vietnamese letters is Word's own")
    void allThatWordCanCount(Path plan) {
        List<Paragraph> counted = paragraphs(render(plan, LabelWriting.NATIVE, Format.DOCX));

        assertThat(counted)
                .extracting(Paragraph::words)
                .noneMatch(words -> words.matches("([IVX]+[.-]|[0-9]+(\\.[0-9]+)*\\.|[-+]) .*"));
        assertThat(counted)
                .extracting(Paragraph::label)
                .filteredOn(label -> label.endsWith("."))
                .hasSizeGreaterThan(9);
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("The document is still the plan's: laid over its file it changes nothing")
    void comesBack(Path plan) {
        SourceFile document = new SourceFile("plan.docx", render(plan, LabelWriting.NATIVE, Format.DOCX));
        OntoResult result =
                Office.engine().onto(document, Office.plan(plan)).value().orElseThrow();

        assertThat(result.changes()).isEmpty();
        assertThat(result.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("LibreOffice counts and lays it out as our PDF shows it")
    void sameLines(Path plan) throws Exception {
        LayoutComparison.in(folder)
                .withCountedMarks()
                .same(render(plan, LabelWriting.NATIVE, Format.DOCX), render(plan, LabelWriting.NATIVE, Format.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "dash", "plus", "none", "arabic", "decimal"})
    @DisplayName("LibreOffice counts right also where dashes come before numbers, and numbers below any other mark")
    void unusualNesting(String numbering) throws Exception {
        String text = SmallPlan.with(
                """
                solutions:
                  numbering: %s
                  items:
                    - text: "Đoạn dẫn như sau:"
                      mark: none
                      numbering: dash
                      items: [Gạch một., Gạch hai.]
                    - text: "Việc thứ nhất gồm:"
                      numbering: arabic
                      items:
                        - text: "Phần đầu gồm:"
                          numbering: plus
                          items: [Ý một., Ý hai.]
                        - Phần cuối.
                    - text: "Việc thứ hai gồm:"
                      numbering: arabic
                      items: [Phần đầu., Phần cuối.]
                    - Việc thứ ba.
                signature: {authority: TM, title: CHỦ TỊCH}
                """
                        .formatted(numbering));
        RenderOptions options =
                RenderOptions.of(Set.of(Format.DOCX, Format.PDF)).draft(true).labels(LabelWriting.NATIVE);
        Rendering rendering = Office.engine()
                .render(PlanInput.alone(Office.file("plan.yaml", text)), options)
                .value()
                .orElseThrow();

        LayoutComparison.in(folder)
                .same(rendering.files().get(Format.DOCX), rendering.files().get(Format.PDF));
    }
}
