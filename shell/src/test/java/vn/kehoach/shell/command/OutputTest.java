package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final String NAME = "xã.docx";
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAgainAsLongAsNobodyTouchesIt() throws IOException {
        Path deep = folder.resolve("deep/er");
        new Output(false).write(deep, Map.of(NAME, FIRST));
        new Output(false).write(deep, Map.of(NAME, SECOND));
        assertThat(deep.resolve(NAME)).hasBinaryContent(SECOND);
    }

    @Test
    void whoMayReadAFileStaysTheSame() throws IOException {
        Path file = folder.resolve(NAME);
        Files.write(file, FIRST);
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Output.replace(file, SECOND);
        assertThat(file).hasBinaryContent(SECOND);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aFileThatAPersonChangedStaysAsItIs() throws IOException {
        Path file = folder.resolve(NAME);
        new Output(false).write(folder, Map.of(NAME, FIRST));
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> new Output(false).write(folder, Map.of(NAME, SECOND)))
                .isInstanceOf(Output.ChangedByHand.class);
        assertThat(file).hasContent("mine");
        new Output(true).write(folder, Map.of(NAME, SECOND));
        assertThat(file).hasBinaryContent(SECOND);
    }

    @Test
    void aFileOfOthersStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve(NAME), "mine");
        assertThatThrownBy(() -> new Output(false).write(folder, Map.of(NAME, SECOND)))
                .isInstanceOf(Output.ChangedByHand.class);
    }

    @Test
    void aFolderWhereTheFileIsToBeIsNamed() throws IOException {
        Path taken = Files.createDirectory(folder.resolve(NAME));
        assertThatThrownBy(() -> new Output(false).write(folder, Map.of(NAME, FIRST)))
                .isInstanceOf(Output.FolderThere.class)
                .hasMessage(taken.toString());
    }

    @Test
    void theFilesOfOnePlanAreWrittenAllOrNone() throws IOException {
        new Output(false).write(folder, Map.of(NAME, FIRST, "xã.pdf", FIRST));
        Files.writeString(folder.resolve("xã.pdf"), "mine");
        assertThatThrownBy(() -> new Output(false).write(folder, Map.of(NAME, SECOND, "xã.pdf", SECOND)))
                .isInstanceOf(Output.ChangedByHand.class);
        assertThat(folder.resolve(NAME)).hasBinaryContent(FIRST);
    }

    @Test
    void aRefusalLeavesNoTrace() throws IOException {
        Files.writeString(folder.resolve(NAME), "mine");
        assertThatThrownBy(() -> new Output(false).write(folder, Map.of(NAME, SECOND)))
                .isInstanceOf(Output.ChangedByHand.class);
        assertThat(folder.resolve(".kehoach")).doesNotExist();
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("xã.docx/inside"));
        assertThatThrownBy(() -> Output.replace(folder.resolve(NAME), FIRST)).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(occupied).exists();
    }
}
