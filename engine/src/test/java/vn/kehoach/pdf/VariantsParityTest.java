package vn.kehoach.pdf;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PartyPlan;
import vn.kehoach.StatePlan;
import vn.kehoach.document.Document;
import vn.kehoach.document.SampleImages;
import vn.kehoach.docx.DocxWriter;

/** Needs LibreOffice with the Liberation fonts; skipped where there is none. Measured with 7.4: all lines the same. */
@DisplayName(
        "Decisions, Party documents, contents, footnotes and annexes: the PDF beside the DOCX as LibreOffice lays it out")
class VariantsParityTest {
    @TempDir
    private Path folder;

    static Stream<Document> documents() {
        return Stream.of(
                StatePlan.withNotesAndAnnexes(),
                StatePlan.decidedWithNotesAndAnnexes(),
                StatePlan.withOpenPlaces(),
                PartyPlan.hd36(),
                PartyPlan.hd05(),
                PartyPlan.withNotesAndAnnexes("2025-05-07"),
                PartyPlan.withNotesAndAnnexes("2026-05-27"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("They have the same pages, lines and places")
    void same(Document document) throws Exception {
        compare(LayoutComparison.in(folder), document);
    }

    @Test
    @DisplayName("So has a decision with every mark, images of signature and seal, and the plan that it issues")
    void marked() throws Exception {
        compare(
                LayoutComparison.in(folder).withFramed("LƯU HÀNH NỘI BỘ", "Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An"),
                StatePlan.withEverything().signed(SampleImages.both()));
    }

    @Test
    @DisplayName("So has a plan with as long a note on circulation as there may be")
    void longNote() throws Exception {
        String note = "LƯU HÀNH NỘI BỘ, XEM XONG";
        compare(
                LayoutComparison.in(folder).withFramed(note, "Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An"),
                StatePlan.withCirculation(note));
    }

    private static void compare(LayoutComparison comparison, Document document) throws Exception {
        Document paged = document.hasContents() ? document.paged(PdfWriter.pagesOfHeadings(document)) : document;
        comparison.same(
                DocxWriter.of(paged.form()).write(paged), PdfWriter.write(paged).bytes());
    }
}
