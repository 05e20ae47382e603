package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

/** An office's reference document on the command line. */
class ReferenceDocTest {
    private static final String PLAN = "../plans/nghe-an/xa-quy-hop.yaml";
    private static final String LEFT = "w:left=\"1701\"";

    @TempDir
    private Path folder;

    private String err = "";

    @Test
    @DisplayName(
            "Margins that the rules permit are taken; others end with 1, and nothing is written but a draft with the form's own")
    void margins() throws IOException {
        assertThat(render(PLAN, "own")).isEqualTo(Status.FINE);
        Path own = folder.resolve("own/xa-quy-hop.docx");

        assertThat(render(PLAN, "wide", "--reference-doc", changed(own, "w:left=\"1984\"")))
                .isEqualTo(Status.FINE);
        assertThat(text(folder.resolve("wide/xa-quy-hop.docx"))).contains("w:left=\"1984\"");

        String narrow = changed(own, "w:left=\"1134\"");
        assertThat(render(PLAN, "narrow", "--reference-doc", narrow, "--lang", "en"))
                .isEqualTo(Status.FINDINGS);
        assertThat(err)
                .contains(narrow
                        + ":1:1: error: The left margin of the reference document is 20 mm; permitted: 30–35 mm");
        assertThat(folder.resolve("narrow")).doesNotExist();
        assertThat(render(PLAN, "narrow", "--reference-doc", narrow, "--draft")).isEqualTo(Status.FINE);
        assertThat(err).contains("Lề trái của tệp mẫu là 20 mm");
        assertThat(text(folder.resolve("narrow/xa-quy-hop.docx"))).contains(LEFT);
    }

    @Test
    @DisplayName("What is no DOCX ends with 1, a file that is not there with 2, and nothing is written")
    void unreadable() {
        assertThat(render(PLAN, "x", "--reference-doc", "../README.md")).isEqualTo(Status.FINDINGS);
        assertThat(err).contains("import-not-word");
        assertThat(render(PLAN, "x", "--reference-doc", "thieu.docx")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(render(PLAN, "x", "--reference-doc", folder.toString())).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    @DisplayName(
            "In a run that is kept account of, another reference document makes every document anew, the same one none")
    void batch() throws IOException {
        String sarif = folder.resolve("tim-thay.sarif").toString();
        assertThat(render(PLAN, "many", "--sarif", sarif)).isEqualTo(Status.FINE);
        Path own = folder.resolve("many/xa-quy-hop.docx");
        String wide = changed(own, "w:left=\"1984\"");

        assertThat(render(PLAN, "many", "--sarif", sarif, "--reference-doc", wide))
                .isEqualTo(Status.FINE);
        assertThat(err).contains("1 đã lập");
        assertThat(text(own)).contains("w:left=\"1984\"");
        assertThat(render(PLAN, "many", "--sarif", sarif, "--reference-doc", wide))
                .isEqualTo(Status.FINE);
        assertThat(err).contains("1 không đổi");
    }

    private String changed(Path docx, String left) throws IOException {
        Path changed = folder.resolve("mau-" + left.replaceAll("\\D", "") + ".docx");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(LEFT, left)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed.toString();
    }

    private static String text(Path docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no text in " + docx);
    }

    private int render(String plan, String out, String... options) {
        List<String> words = Stream.concat(
                        Stream.of("render", plan, "--out", folder.resolve(out).toString()), Stream.of(options))
                .toList();
        Quiet ran = Quiet.run(Disk.inVietnam(), words);
        err = ran.err();
        return ran.status();
    }
}
