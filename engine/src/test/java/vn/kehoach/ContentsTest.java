package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.pdf.LayoutComparison;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/** What needs LibreOffice is skipped where there is none. */
@DisplayName("Contents")
class ContentsTest {
    @TempDir
    private Path folder;

    private static String plan(String contents) throws IOException {
        return Files.readString(anyLong()) + "\n" + contents + "\n";
    }

    /** The longest example: its headings stand on many pages. */
    private static Path anyLong() throws IOException {
        try (var files = Files.walk(Path.of("..", "plans"))) {
            return files.filter(Office::isPlan)
                    .filter(file -> read(file).lines().noneMatch(line -> line.startsWith("from:")))
                    .max(java.util.Comparator.comparing(file -> read(file).length()))
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile file(String contents) throws IOException {
        return new SourceFile("ke-hoach.yaml", plan(contents).getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(String contents) throws IOException {
        Plan plan = Office.engine().check(file(contents)).value().orElseThrow();
        Document document = Office.engine().document(plan, true).orElseThrow();
        return document.hasContents() ? document.paged(PdfWriter.pagesOfHeadings(document)) : document;
    }

    private static ContentsBlock contents(Document document) {
        List<Block> last =
                document.sequences().get(document.sequences().size() - 1).blocks();
        return (ContentsBlock) last.get(0);
    }

    @Test
    @DisplayName(
            "contents: true puts them on the last pages, with the headings of I. and 1.; without the key there are none")
    void usual() throws IOException {
        ContentsBlock contents = contents(document("contents: true"));

        assertThat(contents.title().text()).isEqualTo("MỤC LỤC");
        assertThat(contents.entries())
                .extracting(ContentsBlock.Entry::level)
                .contains(1, 2)
                .doesNotContain(3);
        assertThat(document("").hasContents()).isFalse();
        assertThat(document("contents: false").hasContents()).isFalse();
    }

    @Test
    @DisplayName("How deep they go, and their title, can be said")
    void levels() throws IOException {
        ContentsBlock contents = contents(document("contents: {levels: 1, title: Nội dung}"));

        assertThat(contents.title().text()).isEqualTo("NỘI DUNG");
        assertThat(contents.entries()).extracting(ContentsBlock.Entry::level).containsOnly(1);
    }

    @Test
    @DisplayName("More levels than there are headings is an error at its place")
    void tooDeep() throws IOException {
        assertThat(Office.engine().check(file("contents: {levels: 4}")).diagnostics())
                .anySatisfy(finding -> assertThat(finding.path()).isEqualTo("/contents/levels"));
    }

    @Test
    @DisplayName("The pages of the text are the same with them and without")
    void outOfTheWay() throws IOException {
        Document with = document("contents: true");

        assertThat(PdfWriter.pagesOfHeadings(with)).isEqualTo(PdfWriter.pagesOfHeadings(document("")));
        assertThat(PdfWriter.layout(with).pages().size())
                .isGreaterThan(PdfWriter.layout(document("")).pages().size());
    }

    @Test
    @DisplayName("A DOCX has a field with what it shows already in it, and asks nobody to make it anew")
    void field() throws Exception {
        byte[] docx = Office.engine()
                .render(
                        PlanInput.alone(file("contents: true")),
                        RenderOptions.of(Set.of(Format.DOCX)).draft(true).data(PlanData.LEFT_OUT))
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX);
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(docx))) {
            String body = word.getDocument().xmlText();

            assertThat(body)
                    .contains("TOC \\o \"1-2\" \\h \\z \\u")
                    .contains("PAGEREF _Toc1 \\h")
                    .contains("w:name=\"_Toc1\"");
            assertThat(word.getDocument().validate()).isTrue();
        }
        assertThat(Office.engine()
                        .importFrom(
                                new SourceFile("a.docx", docx),
                                java.util.Optional.empty(),
                                vn.kehoach.diagnostic.Lang.VI)
                        .value()
                        .orElseThrow()
                        .toString())
                .doesNotContain("PAGEREF");
    }

    @Test
    @DisplayName("Each heading stands on the page that they tell, in the PDF and where LibreOffice puts it in the DOCX")
    void pages() throws Exception {
        Rendering files = Office.engine()
                .render(
                        PlanInput.alone(file("contents: {levels: 3}")),
                        RenderOptions.of(Set.of(Format.DOCX, Format.PDF))
                                .draft(true)
                                .data(PlanData.LEFT_OUT))
                .value()
                .orElseThrow();

        LayoutComparison.in(folder)
                .same(files.files().get(Format.DOCX), files.files().get(Format.PDF));
        List<ContentsBlock.Entry> entries =
                contents(document("contents: {levels: 3}")).entries();
        assertThat(entries).hasSizeGreaterThan(5);
        for (byte[] pdf : List.of(files.files().get(Format.PDF), Files.readAllBytes(folder.resolve("plan.pdf")))) {
            try (PDDocument pages = Loader.loadPDF(pdf)) {
                int from = 1;
                for (ContentsBlock.Entry entry : entries) {
                    if (entry.to().startsWith("/annexes")) {
                        assertThat(entry.page()).isZero();
                        continue;
                    }
                    assertThat(entry.page()).isGreaterThanOrEqualTo(from);
                    from = entry.page();
                    assertThat(text(pages, entry.page())).contains(words(entry));
                }
                assertThat(text(pages, pages.getNumberOfPages())).contains(String.valueOf(from));
            }
        }
    }

    /** The first words, which stand on one line; as they are written, without capitals and blanks. */
    private static String words(ContentsBlock.Entry entry) {
        StringBuilder words = new StringBuilder(entry.label());
        entry.text().stream().map(Run::text).forEach(words::append);
        String bare = bare(words.toString());
        return bare.substring(0, Math.min(30, bare.length()));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
