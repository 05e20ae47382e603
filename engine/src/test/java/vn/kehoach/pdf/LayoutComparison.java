package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.kehoach.DeepCheck;

/**
 * Compares a PDF of ours with the DOCX of the same document as LibreOffice lays it out: pages, lines on each page, places of words in the
 * lines, and drawn lines.
 */
public final class LayoutComparison {
    private static final double SAME_LINES = 0.995;
    /** LibreOffice (7.4) has the room between a frame and its text twice where a paragraph has a place of its own, pt. */
    private static final double FRAMED = 3;

    /** Lines are drawn inside or around what they frame, and to a tenth of a point: up to 0.75 pt were measured. */
    private static final double DRAWN = 1;

    private final Path folder;
    private final String version;
    private final Set<String> framed;
    private final boolean counted;

    private LayoutComparison(Path folder, String version, Set<String> framed, boolean counted) {
        this.folder = folder;
        this.version = version;
        this.framed = framed;
        this.counted = counted;
    }

    /** A comparison in an empty folder; ends the test as skipped where LibreOffice is not installed. */
    public static LayoutComparison in(Path folder) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        return new LayoutComparison(folder, run(folder, "soffice", "--version").strip(), Set.of(), false);
    }

    /** The same of a document in which lines with these words stand in frames outside the text: they and their frames may be a little off. */
    public LayoutComparison withFramed(String... lines) {
        return new LayoutComparison(folder, version, Set.of(lines), counted);
    }

    /** The same of a document whose marks LibreOffice counts. */
    public LayoutComparison withCountedMarks() {
        return new LayoutComparison(folder, version, framed, true);
    }

    /**
     * Fails unless there are as many pages, 995 of 1000 lines are the same on the same page, and all words of these lines, and all drawn
     * lines, stand in the same places.
     */
    public void same(byte[] docx, byte[] pdf) throws IOException, InterruptedException {
        byte[] converted = converted(docx);
        List<List<LaidLine>> theirs = LaidLine.pages(converted);
        List<List<LaidLine>> ours = LaidLine.pages(pdf);

        assertThat(ours).hasSameSizeAs(theirs);
        long all = Math.max(count(theirs), count(ours));
        int same = 0;
        List<String> different = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (int page = 0; page < ours.size(); page++) {
            List<LaidLine> left = new ArrayList<>(ours.get(page));
            for (LaidLine line : theirs.get(page)) {
                Optional<LaidLine> our = take(left, line.text());
                if (our.isPresent()) {
                    same++;
                    moved.addAll(places(line).moved(our.get(), line));
                } else {
                    different.add("LibreOffice, page " + (page + 1) + ": " + line.text());
                }
            }
            for (LaidLine line : left) {
                different.add("PDF, page " + (page + 1) + ": " + line.text());
            }
        }
        List<String> drawn = drawn(converted, pdf);
        System.out.println(version + ": " + ours.size() + " pages, " + same + " of " + all + " lines the same, "
                + moved.size() + " words and " + drawn.size() + " drawn lines elsewhere");
        assertThat((double) same / all).as("lines that differ: " + different).isGreaterThanOrEqualTo(SAME_LINES);
        assertThat(moved).as("words that stand elsewhere in LibreOffice").isEmpty();
        assertThat(drawn).as("lines that are drawn in one only").isEmpty();
    }

    private List<String> drawn(byte[] converted, byte[] pdf) throws IOException {
        List<List<DrawnLine>> theirs = DrawnLine.pages(converted);
        List<List<DrawnLine>> ours = DrawnLine.pages(pdf);
        double tolerance = DRAWN + (framed.isEmpty() ? 0 : FRAMED);
        List<String> missing = new ArrayList<>();
        for (int page = 0; page < ours.size(); page++) {
            String where = ", page " + (page + 1) + ": ";
            DrawnLine.missing(theirs.get(page), ours.get(page), tolerance)
                    .forEach(line -> missing.add("LibreOffice" + where + line));
            DrawnLine.missing(ours.get(page), theirs.get(page), tolerance)
                    .forEach(line -> missing.add("PDF" + where + line));
        }
        return missing;
    }

    private WordPlaces places(LaidLine line) {
        return new WordPlaces(framed.contains(line.text()) ? FRAMED : 0, counted);
    }

    private static long count(List<List<LaidLine>> pages) {
        return pages.stream().mapToLong(List::size).sum();
    }

    /** The uppermost line with a text, which is then gone. */
    private static Optional<LaidLine> take(List<LaidLine> lines, String text) {
        for (Iterator<LaidLine> all = lines.iterator(); all.hasNext(); ) {
            LaidLine line = all.next();
            if (line.text().equals(text)) {
                all.remove();
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private byte[] converted(byte[] docx) throws IOException, InterruptedException {
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
        return Files.readAllBytes(folder.resolve("plan.pdf"));
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
}
