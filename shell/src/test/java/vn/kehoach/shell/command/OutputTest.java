package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAgainAsLongAsNobodyTouchesIt() throws IOException {
        Path file = folder.resolve("deep/er/xã.docx");
        new Output(false).write(file, FIRST);
        new Output(false).write(file, SECOND);
        assertThat(file).hasBinaryContent(SECOND);
    }

    @Test
    void aFileThatAPersonChangedStaysAsItIs() throws IOException {
        Path file = folder.resolve("xã.docx");
        new Output(false).write(file, FIRST);
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> new Output(false).write(file, SECOND)).isInstanceOf(Output.ChangedByHand.class);
        assertThat(file).hasContent("mine");
        new Output(true).write(file, SECOND);
        assertThat(file).hasBinaryContent(SECOND);
    }

    @Test
    void aFileOfOthersStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("xã.docx"), "mine");
        assertThatThrownBy(() -> new Output(false).write(file, SECOND)).isInstanceOf(Output.ChangedByHand.class);
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("xã.docx/inside"));
        assertThatThrownBy(() -> Output.replace(folder.resolve("xã.docx"), FIRST))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(occupied).exists();
    }
}
