package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files of several folders are written together, or not at all")
class AllOrNothingTest {
    @TempDir
    private Path home;

    private Path plan;
    private Path out;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    @BeforeEach
    void draft() throws IOException {
        plan = Files.writeString(home.resolve("xã.yaml"), "status: draft");
        out = home.resolve("a/ban hành");
        documents.put("xã.docx", bytes("new docx"));
        documents.put("xã.pdf", bytes("new pdf"));
        documents.put("xã.json", bytes("new json"));
    }

    @Test
    @DisplayName("All is well: every file has its new content, and nothing else is left")
    void written() throws IOException {
        write(new AllOrNothing());

        assertThat(files().keySet())
                .containsExactly(
                        "a/ban hành/.kehoach",
                        "a/ban hành/xã.docx",
                        "a/ban hành/xã.json",
                        "a/ban hành/xã.pdf",
                        "xã.yaml");
        assertThat(files()).containsEntry("xã.yaml", "status: issued").containsEntry("a/ban hành/xã.pdf", "new pdf");
    }

    @ParameterizedTest(name = "file {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("One file cannot take its place: everything is as it was, the folder that was made is gone")
    void fresh(int failing) throws IOException {
        Map<String, String> before = files();

        assertThatThrownBy(() -> write(failingAt(failing))).hasMessage("full");
        assertThat(files()).isEqualTo(before);
        assertThat(home.resolve("a")).doesNotExist();
    }

    @ParameterizedTest(name = "file {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("The same over files that were there: they are back, whole")
    void over(int failing) throws IOException {
        new Output(false).write(out, Map.of("xã.docx", bytes("old docx"), "xã.json", bytes("old json")));
        Map<String, String> before = files();

        assertThatThrownBy(() -> write(failingAt(failing))).hasMessage("full");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("A file that a person has changed stops all others")
    void changed() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("xã.pdf"), "signed");
        Map<String, String> before = files();

        assertThatThrownBy(() -> write(new AllOrNothing())).isInstanceOf(Output.ChangedByHand.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisplayName("A folder that is a file, and a file that is a folder, stop all others")
    void occupied() throws IOException {
        Files.writeString(home.resolve("a"), "a file");
        Map<String, String> before = files();

        assertThatThrownBy(() -> write(new AllOrNothing())).isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(before);

        Files.delete(home.resolve("a"));
        Files.createDirectories(out.resolve("xã.json/inside"));
        assertThatThrownBy(() -> write(new AllOrNothing())).isInstanceOf(IOException.class);
        assertThat(files()).containsEntry("xã.yaml", "status: draft").doesNotContainKey("a/ban hành/xã.docx");
        assertThat(out).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisplayName("What cannot be put back is left beside its place, not thrown away")
    void lost() throws IOException {
        new Output(false).write(out, Map.of("xã.docx", bytes("old docx")));
        AllOrNothing broken = new AllOrNothing((from, to) -> {
            if (to.endsWith("xã.pdf")) {
                Files.delete(out.resolve("xã.docx"));
                Files.createDirectories(out.resolve("xã.docx/inside"));
                throw new IOException("broken");
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        });

        assertThatThrownBy(() -> write(broken)).hasMessage("broken");
        assertThat(files())
                .containsEntry("a/ban hành/.xã.docx.old", "old docx")
                .containsEntry("xã.yaml", "status: draft");
    }

    private void write(AllOrNothing writing) throws IOException {
        try (AllOrNothing together = writing) {
            together.stage(plan, bytes("status: issued"));
            new Output(false).write(out, documents, together);
        }
    }

    private static AllOrNothing failingAt(int place) {
        AtomicInteger moved = new AtomicInteger();
        return new AllOrNothing((from, to) -> {
            if (moved.incrementAndGet() == place) {
                throw new IOException("full");
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
