package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;
import vn.kehoach.docx.DocxWriter;

@DisplayName("Footnotes in a PDF")
class FootnotesParityTest {
    private static final String TEXT =
            "Tuyên truyền, phổ biến kiến thức pháp luật về phòng, chống ma túy trong trường học";

    @TempDir
    private Path folder;

    /** Paragraphs of three lines, of which some call a note. */
    private static Document noted(int paragraphs, int every, int sentences) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < paragraphs; i++) {
            List<Run> runs = new ArrayList<>(List.of(Run.of(TEXT + " " + TEXT)));
            if (i % every == every - 1) {
                String words = ("Theo báo cáo số " + i + " của Công an xã. ")
                        .repeat(sentences)
                        .strip();
                runs.add(Run.of(new Run.Note(++number, List.of(Run.of(words)))));
            }
            runs.add(Run.of(" và ngoài cộng đồng, đoạn thứ " + i + "."));
            blocks.add(new Block.Paragraph(StyleName.BODY, "", runs, false));
        }
        blocks.add(Samples.closing(3, true));
        return Samples.document(blocks);
    }

    @Test
    @DisplayName("Every note stands on the page of the line that calls it, below its text, in order")
    void samePage() {
        PageLayout layout = PdfWriter.layout(noted(60, 2, 2));

        int calls = 0;
        for (PageLayout.Page page : layout.pages()) {
            List<String> lines =
                    page.lines().stream().map(PageLayout.Line::text).toList();
            List<Integer> called = IntStream.range(1, 31)
                    .filter(n -> lines.stream()
                                    .filter(line -> line.equals(String.valueOf(n)))
                                    .count()
                            == 2)
                    .boxed()
                    .toList();
            calls += called.size();
            for (PageLayout.Line line : page.lines()) {
                assertThat(line.baseline()).isLessThan(page.height() - 20 * 72 / 25.4);
            }
        }
        assertThat(calls).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName(
            "It has the same pages as LibreOffice makes of the DOCX, and the same lines on each, as long as LibreOffice leaves a note with its line")
    void same(int sentences) throws Exception {
        Document document = noted(60, 2 + sentences % 3, sentences);
        LayoutComparison.in(folder)
                .same(
                        DocxWriter.of(document.form()).write(document),
                        PdfWriter.write(document).bytes());
    }
}
