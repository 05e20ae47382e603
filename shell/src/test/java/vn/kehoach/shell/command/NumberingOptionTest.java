package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

@DisplayName("render --numbering")
class NumberingOptionTest {
    private static final String LISTS = "word/numbering.xml";

    @TempDir
    private Path folder;

    private String err = "";

    @Test
    @DisplayName("Numbers are words unless they are to be Word's")
    void numbers() throws IOException {
        assertThat(render()).isEqualTo(Status.FINE);
        assertThat(hasLists()).isFalse();
        assertThat(render("--numbering", "native")).isEqualTo(Status.FINE);
        assertThat(hasLists()).isTrue();
        assertThat(render("--numbering", "text")).isEqualTo(Status.FINE);
        assertThat(hasLists()).isFalse();
    }

    @Test
    @DisplayName("In a run that is kept account of, other numbering makes the documents anew, the same none")
    void account() throws IOException {
        String sarif = folder.resolve("tim-thay.sarif").toString();
        assertThat(render("--sarif", sarif)).isEqualTo(Status.FINE);
        assertThat(render("--sarif", sarif, "--numbering", "native")).isEqualTo(Status.FINE);
        assertThat(err).contains("1 đã lập");
        assertThat(hasLists()).isTrue();
        assertThat(render("--sarif", sarif, "--numbering", "native")).isEqualTo(Status.FINE);
        assertThat(err).contains("1 không đổi");
    }

    @Test
    @DisplayName("Another word is refused, and the two that there are told")
    void refused() {
        assertThat(render("--numbering", "word")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("--numbering").contains("text").contains("native");
    }

    private boolean hasLists() throws IOException {
        try (ZipFile docx = new ZipFile(folder.resolve("out/xa-quy-hop.docx").toFile())) {
            return docx.getEntry(LISTS) != null;
        }
    }

    private int render(String... options) {
        List<String> words = Stream.concat(
                        Stream.of(
                                "render",
                                "../plans/nghe-an/xa-quy-hop.yaml",
                                "--to",
                                "docx",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(options))
                .toList();
        Quiet ran = Quiet.run(Disk.inVietnam(), words);
        err = ran.err();
        return ran.status();
    }
}
