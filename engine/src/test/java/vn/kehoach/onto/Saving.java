package vn.kehoach.onto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Files opened and saved by LibreOffice. */
final class Saving {
    private Saving() {}

    /** A DOCX as LibreOffice saves it. */
    static Path again(Path folder, byte[] docx) throws IOException, InterruptedException {
        Path file = folder.resolve("edited.docx");
        Files.write(file, docx);
        Path out = Files.createDirectories(folder.resolve("again"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        office.getInputStream().readAllBytes();
        office.waitFor(2, TimeUnit.MINUTES);
        return out.resolve("edited.docx");
    }
}
