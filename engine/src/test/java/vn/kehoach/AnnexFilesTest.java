package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.pdf.LayoutComparison;
import vn.kehoach.source.SourceFile;

@DisplayName("Plans rendered with annexes in files of their own")
class AnnexFilesTest {
    private static final Path PLAN = Path.of("..", "plans", "nghe-an", "tinh-nghe-an.yaml");
    private static final Set<Format> ALL = EnumSet.allOf(Format.class);

    @Test
    @DisplayName(
            "Files of the text and of each annex, as many pages together as in one file; without data byte by byte as often as made")
    void files() throws IOException {
        Rendering whole = render(RenderOptions.of(ALL));
        Rendering apart = render(RenderOptions.of(ALL).annexes(AnnexFiles.SEPARATE));

        assertThat(whole.annexes()).isEmpty();
        assertThat(apart.named("ke-hoach").keySet())
                .containsExactly(
                        "ke-hoach.docx",
                        "ke-hoach.pdf",
                        "ke-hoach.txt",
                        "ke-hoach.phu-luc-1.docx",
                        "ke-hoach.phu-luc-1.pdf",
                        "ke-hoach.phu-luc-1.txt",
                        "ke-hoach.phu-luc-2.docx",
                        "ke-hoach.phu-luc-2.pdf",
                        "ke-hoach.phu-luc-2.txt",
                        "ke-hoach.phu-luc-3.docx",
                        "ke-hoach.phu-luc-3.pdf",
                        "ke-hoach.phu-luc-3.txt");
        int pages = apart.pages()
                + apart.annexes().stream().mapToInt(Rendering.Annex::pages).sum();
        assertThat(pages).isEqualTo(whole.pages());
        for (Rendering.Annex annex : apart.annexes()) {
            try (PDDocument file = Loader.loadPDF(annex.files().get(Format.PDF))) {
                assertThat(file.getNumberOfPages()).isEqualTo(annex.pages());
                assertThat(file.getDocumentInformation().getTitle()).startsWith("Phụ lục ");
            }
        }
        assertThat(render(RenderOptions.of(ALL).annexes(AnnexFiles.SEPARATE)).named("x"))
                .containsExactlyEntriesOf(apart.named("x"));
    }

    @Test
    @DisplayName("Without annexes nothing is other than in one file")
    void none() {
        PlanInput plan = PlanInput.alone(Office.file(
                "k.yaml",
                "kehoach: 1\nid: a\ntype: ke-hoach\nform: nd30\nas-of: 2026-01-09\nperiod: 2026\n"
                        + "issuer: {body: people-committee, unit: \"Quỳ Hợp, Nghệ An\"}\ntitle: Tuyên truyền\n"));
        RenderOptions draft = RenderOptions.of(ALL).draft(true);

        assertThat(bytes(plan, draft.annexes(AnnexFiles.SEPARATE))).isEqualTo(bytes(plan, draft));
    }

    @Test
    @DisplayName("The time of signing is on annexes alone")
    void signed() throws IOException {
        AnnexFiles files = AnnexFiles.signed(OffsetDateTime.parse("2026-03-02T14:05:30+07:00"));
        Rendering apart = render(RenderOptions.of(Set.of(Format.TXT)).annexes(files));

        assertThat(new String(apart.files().get(Format.TXT), StandardCharsets.UTF_8))
                .doesNotContain("14:05:30");
        assertThat(apart.annexes()).allMatch(annex -> new String(annex.files().get(Format.TXT), StandardCharsets.UTF_8)
                .startsWith("1154/KH-UBND; 02/03/2026; 14:05:30+07:00\n"));
    }

    @Test
    @DisplayName(
            "ND30-DS-6: each annex has the same pages as PDF and as DOCX, the text for the signature in the same place")
    void parity(@TempDir Path folder) throws Exception {
        AnnexFiles signed = AnnexFiles.signed(OffsetDateTime.parse("2026-03-02T14:05:30+07:00"));
        Rendering apart =
                render(RenderOptions.of(Set.of(Format.DOCX, Format.PDF)).annexes(signed));

        for (Rendering.Annex annex : apart.annexes()) {
            LayoutComparison.in(Files.createDirectory(folder.resolve(annex.name())))
                    .same(annex.files().get(Format.DOCX), annex.files().get(Format.PDF));
        }
    }

    private static List<List<Integer>> bytes(PlanInput plan, RenderOptions options) {
        return Office.engine().render(plan, options).value().orElseThrow().named("k").values().stream()
                .map(content -> List.of(content.length, Arrays.hashCode(content)))
                .toList();
    }

    private static Rendering render(RenderOptions options) throws IOException {
        return Office.engine().render(PlanInput.alone(file()), options).value().orElseThrow();
    }

    private static SourceFile file() throws IOException {
        return new SourceFile("k.yaml", Files.readAllBytes(PLAN));
    }
}
