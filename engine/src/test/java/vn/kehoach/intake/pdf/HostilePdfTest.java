package vn.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.source.SourceFile;

@DisplayName("PDF files without text, with secrets, broken or made to harm")
class HostilePdfTest {
    private static final String WORDS = "Văn phòng theo dõi việc thực hiện.";

    @Test
    void a_scanned_page_among_others_is_told_with_its_number() {
        DrawnPdf pdf = new DrawnPdf().at(85, 80, WORDS).page();
        picture(pdf);

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(ReadPdf.words(read)).containsExactly(WORDS);
        assertThat(ReadPdf.said(read, Matter.SCANNED)).containsExactly("2:1 ");
    }

    @Test
    void a_file_of_scanned_pages_alone_is_refused() {
        DrawnPdf pdf = new DrawnPdf();
        picture(pdf);

        assertThat(codes(pdf.bytes())).containsExactly("import-scanned");
    }

    @Test
    void a_file_without_anything_on_its_pages_is_empty() {
        assertThat(codes(new DrawnPdf().bytes())).containsExactly("import-empty");
    }

    @Test
    void a_file_cut_off_on_its_way_is_refused_although_some_of_its_pages_could_be_read() {
        byte[] whole = new DrawnPdf().at(85, 80, WORDS).bytes();

        assertThat(codes(Arrays.copyOf(whole, whole.length - 2100))).containsExactly("import-damaged");
        assertThat(ReadPdf.words(ReadPdf.read(Arrays.copyOf(whole, whole.length + 500))))
                .contains(WORDS);
    }

    @Test
    void text_that_a_program_read_off_the_picture_is_taken_and_told() {
        DrawnPdf pdf = new DrawnPdf();
        picture(pdf);
        pdf.mode(RenderingMode.NEITHER).at(85, 80, WORDS);

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(ReadPdf.words(read)).containsExactly(WORDS);
        assertThat(ReadPdf.said(read, Matter.OCR)).containsExactly("1:1 ");
    }

    @Test
    void hidden_text_beside_visible_text_is_left_out_and_told() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .at(85, 80, WORDS)
                .mode(RenderingMode.NEITHER)
                .at(85, 120, "Ẩn đi")
                .bytes());

        assertThat(ReadPdf.words(read)).containsExactly(WORDS);
        assertThat(ReadPdf.said(read, Matter.HIDDEN)).containsExactly("1:1 Ẩn đi");
    }

    @Test
    void stamps_and_notes_laid_over_a_page_are_told_not_read() {
        DrawnPdf pdf = new DrawnPdf().at(85, 80, WORDS);
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        PDAnnotationText note = new PDAnnotationText();
        note.setTitlePopup("Văn thư");
        note.setContents("Xem lại số");
        DrawnPdf.draw(() -> {
            pdf.document.getPage(0).getAnnotations().add(stamp);
            pdf.document.getPage(0).getAnnotations().add(note);
        });

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(ReadPdf.words(read)).containsExactly(WORDS);
        assertThat(ReadPdf.said(read, Matter.OBJECT)).containsExactly("1:1 Stamp");
        assertThat(ReadPdf.said(read, Matter.COMMENT)).containsExactly("1:1 Văn thư | Xem lại số | ");
    }

    @Test
    void a_password_to_open_is_asked_for_but_one_to_change_is_not_needed() {
        assertThat(codes(locked("owner", "user"))).containsExactly("import-encrypted");
        assertThat(ReadPdf.words(ReadPdf.read(locked("owner", "")))).containsExactly(WORDS);
    }

    @Test
    void wherever_a_file_is_cut_off_it_is_read_or_refused_and_nothing_is_printed() {
        byte[] whole = new DrawnPdf().at(85, 80, WORDS).bytes();
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int length = 0; length < whole.length; length += whole.length / 23) {
                Outcome<Manuscript> read = read(Arrays.copyOf(whole, length));
                assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                        .isTrue();
            }
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_part_that_unpacks_to_far_more_than_it_is_is_not_unpacked() throws IOException {
        byte[] bomb = packed(200 << 20);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        pdf.write(("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<</Length " + bomb.length + "/Filter/FlateDecode>>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(bomb);
        pdf.write("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThat(codes(pdf.toByteArray())).containsExactly("import-unsafe");
    }

    @Test
    void forms_that_draw_each_other_ten_times_over_run_out_of_budget() {
        DrawnPdf pdf = new DrawnPdf().at(85, 80, WORDS);
        DrawnPdf.draw(() -> {
            PDFormXObject inner = form(pdf, null);
            for (int depth = 0; depth < 12; depth++) {
                inner = form(pdf, inner);
            }
            pdf.content().drawForm(inner);
        });

        assertThat(codes(pdf.bytes())).containsExactly("import-unsafe");
    }

    @Test
    void deep_nesting_and_nonsense_are_refused() {
        String nested = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000)
                + ">>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertThat(codes(nested.getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("import-");
        assertThat(codes("%PDF-1.7 không phải".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("import-damaged");
    }

    private static PDFormXObject form(DrawnPdf pdf, PDFormXObject inner) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(PDRectangle.A4);
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("F"), inner);
        }
        form.setResources(resources);
        try (var out = stream.createOutputStream()) {
            out.write("/F Do ".repeat(inner == null ? 0 : 10).getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void picture(DrawnPdf pdf) {
        DrawnPdf.draw(() -> {
            PDImageXObject image = LosslessFactory.createFromImage(
                    pdf.document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
            pdf.content().drawImage(image, 0, 0, 595, 842);
        });
    }

    private static byte[] locked(String owner, String user) {
        DrawnPdf pdf = new DrawnPdf().at(85, 80, WORDS);
        DrawnPdf.draw(() -> pdf.document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission())));
        return pdf.bytes();
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < zeros / block.length; i++) {
                deflate.write(block);
            }
        }
        return out.toByteArray();
    }

    private static Outcome<Manuscript> read(byte[] pdf) {
        return PdfIntake.read(new SourceFile("ke-hoach.pdf", pdf));
    }

    private static List<String> codes(byte[] pdf) {
        Outcome<Manuscript> outcome = read(pdf);
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
