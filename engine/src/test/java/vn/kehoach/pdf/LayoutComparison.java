package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.kehoach.DeepCheck;

/** Compares a PDF of ours with the DOCX of the same document as LibreOffice lays it out: pages, and lines on each page. */
public final class LayoutComparison {
    private static final double SAME_LINES = 0.99;

    private final Path folder;
    private final String version;

    private LayoutComparison(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** A comparison in an empty folder; ends the test as skipped where LibreOffice is not installed. */
    public static LayoutComparison in(Path folder) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        return new LayoutComparison(folder, run(folder, "soffice", "--version").strip());
    }

    /** Fails unless there are as many pages, and 99 of 100 lines are the same on the same page. */
    public void same(byte[] docx, byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("plan.docx"), docx);
        // A profile of its own: another LibreOffice may be running.
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run(
                folder,
                "soffice",
                profile,
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString());
        List<List<String>> theirs = lines(Files.readAllBytes(folder.resolve("plan.pdf")));
        List<List<String>> ours = lines(pdf);

        assertThat(ours).hasSameSizeAs(theirs);
        long all = theirs.stream().mapToLong(List::size).sum();
        List<String> different = new ArrayList<>();
        for (int page = 0; page < ours.size(); page++) {
            List<String> left = new ArrayList<>(ours.get(page));
            theirs.get(page).stream().filter(line -> !left.remove(line)).forEach(different::add);
        }
        long same = all - different.size();
        System.out.println(version + ": " + ours.size() + " pages, " + same + " of " + all + " lines the same");
        assertThat((double) same / all).as("lines that differ: " + different).isGreaterThanOrEqualTo(SAME_LINES);
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        File output = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as(String.join(" ", command))
                    .isTrue();
        } finally {
            process.destroy();
        }
        return Files.readString(output.toPath());
    }

    private static List<List<String>> lines(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .lines()
                        .map(line -> line.replaceAll("\\s*\\.{4,}\\s*", "…")
                                .replaceAll("[\\s\u00a0]+", " ")
                                .strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
            }
        }
        return pages;
    }
}
