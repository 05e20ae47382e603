package vn.kehoach.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.SampleDocuments;
import vn.kehoach.docx.DocxWriter;

/** Needs LibreOffice with the Liberation fonts; skipped where there is none. Measured with 7.4: all lines the same. */
@DisplayName("The PDF beside the DOCX as LibreOffice lays it out")
class ParityTest {
    @TempDir
    private Path folder;

    static Stream<Document> documents() {
        return Stream.of(
                Samples.plan(1),
                Samples.plan(2),
                Samples.draft(),
                Samples.spaced(1.3),
                manyRecipients(),
                Samples.tables(3),
                Samples.tables(4),
                SampleDocuments.annexes(60));
    }

    private static Document manyRecipients() {
        List<Block> blocks = new ArrayList<>(Samples.plan(3, 30).blocks());
        blocks.set(blocks.size() - 1, Samples.closing(80, true));
        return Samples.document(blocks);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName(
            "It has the same pages, 995 of 1000 lines are the same on the same page, and words and drawn lines stand in the same places")
    void same(Document document) throws Exception {
        LayoutComparison.in(folder)
                .same(
                        DocxWriter.of(document.form()).write(document),
                        PdfWriter.write(document).bytes());
    }
}
