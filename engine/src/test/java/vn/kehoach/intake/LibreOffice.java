package vn.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.kehoach.DeepCheck;

/** LibreOffice, which saves files anew as an office does. */
public final class LibreOffice {
    private LibreOffice() {}

    /**
     * Saves a DOCX again.
     *
     * @param folder for what it needs on the way
     * @param kind {@code docx}, {@code doc}
     */
    public static byte[] saved(Path folder, byte[] docx, String kind) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("mau.docx"), docx);
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                out.toString(),
                file.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        } catch (IOException e) {
            DeepCheck.notChecked("soffice is not installed: files that it saves are not checked");
            throw e;
        }
        return Files.readAllBytes(out.resolve("mau." + kind));
    }
}
