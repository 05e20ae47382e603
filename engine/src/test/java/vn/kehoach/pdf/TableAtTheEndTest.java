package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.docx.DocxWriter;

@DisplayName("A text that ends with a table")
class TableAtTheEndTest {
    private static final int FILLERS = 45;
    private static final String LAST = "Hàng cuối của bảng";

    @TempDir
    private Path folder;

    private static Document document(int fillers) {
        List<Block> blocks = new ArrayList<>(List.of(Samples.letterhead(), Samples.title()));
        for (int i = 0; i < fillers; i++) {
            blocks.add(Samples.paragraph("Một dòng."));
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(List.of(List.of(Run.of(i < 2 ? "Hàng " + i : LAST)), List.of(Run.of("10"))));
        }
        blocks.add(
                new Block.DataTable(List.of(List.of(Run.of("Nội dung")), List.of(Run.of("Số"))), rows, List.of(), ""));
        blocks.add(Samples.paragraph("./."));
        blocks.add(Samples.closing());
        return Samples.document(blocks);
    }

    private static List<String> pages(Document document) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file));
            }
        }
        return pages;
    }

    @Test
    @DisplayName("Its last row, the end mark and the signature stand on one page, wherever the page ends")
    void together() throws IOException {
        for (int fillers = 0; fillers < FILLERS; fillers++) {
            assertThat(pages(document(fillers)))
                    .as(fillers + " lines above")
                    .filteredOn(page -> page.contains("Nơi nhận"))
                    .singleElement()
                    .asString()
                    .contains(LAST, "./.");
        }
    }

    @Test
    @DisplayName("LibreOffice ends the page of the DOCX at the same row")
    void inLibreOffice() throws Exception {
        int fillers = 0;
        while (pages(document(fillers + 1)).size() == 1) {
            fillers++;
        }
        Document parted = document(fillers + 2);
        assertThat(pages(parted)).hasSize(2);
        LayoutComparison.in(folder)
                .same(
                        DocxWriter.of(parted.form()).write(parted),
                        PdfWriter.write(parted).bytes());
    }
}
