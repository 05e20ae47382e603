package vn.kehoach.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Issued;
import vn.kehoach.IssuedFiles;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.issue.FileVerdict.Difference;
import vn.kehoach.issue.FileVerdict.State;
import vn.kehoach.source.Digest;
import vn.kehoach.source.SourceFile;

@DisplayName("What has become of an issued file")
class FileVerdictTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: issued
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            number: 15
            date: 2026-01-20
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học năm 2026
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            solutions:
              - Nói chuyện chuyên đề.
              - Phát tờ rơi cho phụ huynh.
            recipients: [police]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Lò Thị Én}
            """;

    private final byte[] pdf = made(PLAN, Format.PDF);
    private final byte[] docx = made(PLAN, Format.DOCX);

    @Test
    @DisplayName("The same: as it was issued, and the plan gives it again")
    void same() {
        assertThat(FileVerdict.of(issued("pdf", pdf), found(pdf), Optional.of(pdf)))
                .isEqualTo(new FileVerdict("vi-du.pdf", State.AS_ISSUED, 0, Optional.of(true), List.of()));
        assertThat(FileVerdict.of(issued("pdf", pdf), found(pdf), Optional.empty())
                        .reproduced())
                .isEmpty();
        assertThat(FileVerdict.of(issued("pdf", pdf), Optional.empty(), Optional.of(pdf))
                        .state())
                .isEqualTo(State.MISSING);
    }

    @Test
    @DisplayName("Signed since: what was issued stands unchanged before the signatures")
    void signed() throws IOException {
        byte[] once = signed(pdf);
        byte[] twice = signed(once);

        assertThat(Arrays.copyOf(twice, pdf.length)).isEqualTo(pdf);
        assertThat(verdict(once))
                .isEqualTo(new FileVerdict("vi-du.pdf", State.SIGNED, 1, Optional.of(true), List.of()));
        assertThat(verdict(twice))
                .isEqualTo(new FileVerdict("vi-du.pdf", State.SIGNED, 2, Optional.of(true), List.of()));
    }

    @Test
    @DisplayName(
            "Changed behind the rendered bytes: a page drawn over, a note, a page more, before a signature or without one")
    void changedByAppending() throws IOException {
        byte[] drawn = appended(pdf, document -> {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                content.addRect(0, 0, 300, 300);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
        });
        byte[] noted = appended(pdf, document -> {
            PDPage page = document.getPage(0);
            page.setAnnotations(List.of(new PDAnnotationText()));
            page.getCOSObject().setNeedToBeUpdated(true);
        });
        byte[] longer = appended(pdf, document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PAGES)
                    .setNeedToBeUpdated(true);
        });

        for (byte[] file : List.of(drawn, noted, longer, signed(drawn))) {
            assertThat(Arrays.copyOf(file, pdf.length)).isEqualTo(pdf);
            assertThat(verdict(file).state()).isEqualTo(State.CHANGED);
        }
    }

    @Test
    @DisplayName("Bytes behind the file that are no PDF, and bytes within it, make it another")
    void changedBytes() {
        byte[] tail = Arrays.copyOf(pdf, pdf.length + 9);
        byte[] within = pdf.clone();
        within[pdf.length / 2]++;

        assertThat(verdict(tail).state()).isEqualTo(State.CHANGED);
        assertThat(verdict(within).state()).isEqualTo(State.CHANGED);
        assertThat(verdict(Arrays.copyOf(pdf, pdf.length - 1)).state()).isEqualTo(State.CHANGED);
    }

    @Test
    @DisplayName("A file with other words: where they differ from the plan's")
    void otherWords() {
        byte[] edited = made(PLAN.replace("phụ huynh", "cha mẹ"), Format.DOCX);
        List<Difference> differences =
                List.of(new Difference("2. Phát tờ rơi cho cha mẹ./.", "2. Phát tờ rơi cho phụ huynh./."));

        assertThat(FileVerdict.of(issued("docx", docx), found(edited), Optional.of(docx)))
                .isEqualTo(new FileVerdict("vi-du.docx", State.CHANGED, 0, Optional.of(true), differences));
        assertThat(FileVerdict.of(issued("docx", edited), found(edited), Optional.of(docx)))
                .isEqualTo(new FileVerdict("vi-du.docx", State.AS_ISSUED, 0, Optional.of(false), differences));
    }

    private FileVerdict verdict(byte[] file) {
        return FileVerdict.of(issued("pdf", pdf), found(file), Optional.of(pdf));
    }

    private static Optional<SourceFile> found(byte[] file) {
        return Optional.of(new SourceFile("vi-du", file));
    }

    private static SideFile.Rendered issued(String format, byte[] file) {
        return new SideFile.Rendered(
                "vi-du." + format,
                Optional.empty(),
                format,
                file.length,
                Optional.of(1),
                Optional.empty(),
                Digest.of(Stream.of(file)));
    }

    private static byte[] made(String plan, Format format) {
        var issues = Office.engine().issues();
        Issued issued = issues.again(
                        PlanInput.alone(Office.file("vi-du.yaml", plan)),
                        IssuedFiles.of(Set.of(format)),
                        issues.made("1"))
                .value()
                .orElseThrow();
        assertThat(issued.particulars().document().info().date()).isEqualTo(LocalDate.of(2026, 1, 20));
        return issued.rendering().files().get(format);
    }

    /** As a signing program does it; the signature itself is of no importance here. */
    private static byte[] signed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Lò Thị Én");
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature);
            document.saveIncrementalForExternalSigning(out)
                    .setSignature("a signature".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    /** Work on an open document. */
    private interface Work {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] appended(byte[] file, Work work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            work.on(document);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }
}
