package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.source.SourceFile;

@DisplayName("DOCX files of a plan whose annexes are files of their own, read back")
class AnnexFilesBackTest {
    private static final Path PLAN = Path.of("..", "plans", "nghe-an", "tinh-nghe-an.yaml");

    @Test
    @DisplayName("What was edited in the DOCX of the text comes back, and no annex is taken for deleted")
    void edited() throws IOException {
        Rendering apart = render(RenderOptions.of(Set.of(Format.DOCX)).annexes(AnnexFiles.SEPARATE));
        OntoResult untouched = onto(apart.files().get(Format.DOCX));
        assertThat(untouched.changes()).isEmpty();
        assertThat(untouched.unplaced()).isEmpty();

        OntoResult merged = onto(WordFile.of(apart.files().get(Format.DOCX))
                .replace("chiến sĩ chuyên trách", "chiến sĩ làm nhiệm vụ chuyên trách")
                .bytes());
        assertThat(merged.unplaced()).isEmpty();
        assertThat(merged.newText()).contains("làm nhiệm vụ chuyên").contains("who-does-what");
    }

    @Test
    @DisplayName("The same of a DOCX without data: where no annex is in it, none was deleted from it")
    void withoutData() throws IOException {
        Rendering apart = render(
                RenderOptions.of(Set.of(Format.DOCX)).data(PlanData.LEFT_OUT).annexes(AnnexFiles.SEPARATE));

        assertThat(onto(apart.files().get(Format.DOCX)).changes()).isEmpty();
    }

    @Test
    @DisplayName("An annex alone does not come back: it is of no plan that it could be laid onto")
    void annexAlone() throws IOException {
        Rendering apart = render(RenderOptions.of(Set.of(Format.DOCX)).annexes(AnnexFiles.SEPARATE));
        OntoResult merged = onto(apart.annexes().get(0).files().get(Format.DOCX));

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.unplaced()).extracting(Unplaced::reason).containsExactly(Unplaced.Reason.ANNEX_ALONE);
        assertThat(merged.newText()).isEqualTo(merged.oldText());
    }

    @Test
    @DisplayName("Nor does the plan that a decision issues")
    void attachedAlone() throws IOException {
        SourceFile plan = new SourceFile(
                "k.yaml",
                (Files.readString(PLAN)
                                + "decision: {title: Ban hành Kế hoạch phòng chống ma túy, articles: [Chánh Văn phòng thi hành.]}\n")
                        .getBytes(StandardCharsets.UTF_8));
        Rendering apart = Office.engine()
                .render(
                        PlanInput.alone(plan),
                        RenderOptions.of(Set.of(Format.DOCX)).draft(true).annexes(AnnexFiles.SEPARATE))
                .value()
                .orElseThrow();
        assertThat(apart.annexes().get(0).name()).isEqualTo("kem-theo");
        SourceFile edited =
                new SourceFile("k.kem-theo.docx", apart.annexes().get(0).files().get(Format.DOCX));
        OntoResult merged = Office.engine().onto(edited, plan).value().orElseThrow();

        assertThat(merged.unplaced()).extracting(Unplaced::reason).containsExactly(Unplaced.Reason.ANNEX_ALONE);
        assertThat(merged.newText()).isEqualTo(merged.oldText());
    }

    @Test
    @DisplayName("Imported without its plan file, the DOCX of the text gives the whole plan, annexes too")
    void imported() throws IOException {
        Rendering apart = render(RenderOptions.of(Set.of(Format.DOCX)).annexes(AnnexFiles.SEPARATE));
        Imported imported = Office.engine()
                .importFrom(new SourceFile("k.docx", apart.files().get(Format.DOCX)), Optional.empty(), Lang.EN)
                .value()
                .orElseThrow();

        assertThat(imported.yaml()).contains("who-does-what", "generated: assignments");
        assertThat(imported.draft().conservation().differences()).isEmpty();
    }

    private static OntoResult onto(byte[] docx) throws IOException {
        return Office.engine()
                .onto(new SourceFile("k.docx", docx), file())
                .value()
                .orElseThrow();
    }

    private static Rendering render(RenderOptions options) throws IOException {
        return Office.engine().render(PlanInput.alone(file()), options).value().orElseThrow();
    }

    private static SourceFile file() throws IOException {
        return new SourceFile("k.yaml", Files.readAllBytes(PLAN));
    }
}
