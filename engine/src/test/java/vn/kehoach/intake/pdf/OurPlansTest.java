package vn.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.DeepCheck;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.document.Document;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.plan.Plan;

@DisplayName("The example plans, printed and read again")
class OurPlansTest {
    private static final Path PLANS = Path.of("../plans");

    @TempDir
    private Path folder;

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Office::isPlan).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}: every paragraph of our PDF reads as it was composed")
    @MethodSource("plans")
    void ours(Path plan) {
        Document document = document(plan);
        byte[] pdf =
                Office.engine().write(document, EnumSet.of(Format.PDF)).files().get(Format.PDF);

        Manuscript read = ReadPdf.read(pdf);
        assertThat(ReadPdf.words(read)).isEqualTo(DocumentWords.of(document));
        assertThat(read.remarks())
                .as("fields to be filled in and signed are nothing to look at")
                .extracting(Remark::matter)
                .doesNotContain(Matter.OBJECT);
    }

    @ParameterizedTest(name = "{0}: every paragraph of our DOCX, as LibreOffice prints it, reads as it was composed")
    @MethodSource("plans")
    void printedByLibreOffice(Path plan) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        Document document = document(plan);
        Path docx = Files.write(
                folder.resolve("plan.docx"),
                Office.engine().write(document, EnumSet.of(Format.DOCX)).files().get(Format.DOCX));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();

        List<String> words = ReadPdf.words(ReadPdf.read(Files.readAllBytes(folder.resolve("plan.pdf"))));

        assertThat(words).isEqualTo(DocumentWords.of(document));
    }

    /** Without annexes, which are read as what stands behind the signature. */
    private static Document document(Path plan) {
        Plan read = Office.engine().check(Office.plan(plan)).value().orElseThrow();
        Document whole = Office.engine().document(read, false).orElseThrow();
        return new Document(whole.info(), whole.form(), whole.sequences().subList(0, 1), Optional.empty());
    }
}
