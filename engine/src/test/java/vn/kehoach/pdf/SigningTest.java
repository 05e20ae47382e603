package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.document.Blank;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;

@DisplayName("A PDF that is filled in and signed when it is issued")
class SigningTest {
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final Pattern OBJECT = Pattern.compile("(?<![0-9])([0-9]+) 0 obj");

    @Test
    @DisplayName(
            "ND30-SO-12: without number, day and month it has fields for them where the room is, with Vietnamese hints")
    void fields() throws IOException {
        byte[] pdf = PdfWriter.write(unnumbered(false)).bytes();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();

            assertThat(form.getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly("number", "day", "month", "signature", "seal");
            assertThat(form.getFields())
                    .extracting(PDField::getAlternateFieldName)
                    .startsWith("Số của văn bản", "Ngày ban hành văn bản", "Tháng ban hành văn bản");
            assertThat(form.getNeedAppearances()).isFalse();
            PrintedText.Line number = line(pdf, "Số:");
            PDRectangle room = rectangle(form, "number");
            assertThat(mm(room.getLowerLeftX())).isBetween(number.left() + 5, number.right());
            assertThat(mm(file.getPage(0).getMediaBox().getHeight() - room.getLowerLeftY()))
                    .isBetween(number.baseline(), number.baseline() + 2);
        }
        assertThat(ReadStructure.of(pdf).every("Sect").get(0).shape()).isEqualTo("Sect(P P P P(Form) P(Form Form))");
        assertThat(ReadStructure.of(pdf).every("Sect").get(0).every("P").get(3).kids())
                .extracting(Object::toString)
                .first()
                .isEqualTo("Số: ");
    }

    @Test
    @DisplayName(
            "ND30-DS-2, ND30-DS-4: the person signs between post and name, the agency over a third of that at its left")
    void places() throws IOException {
        byte[] pdf = PdfWriter.write(unnumbered(false)).bytes();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            PDRectangle person = rectangle(form, "signature");
            PDRectangle agency = rectangle(form, "seal");
            double height = file.getPage(0).getMediaBox().getHeight();
            PrintedText.Line post = line(pdf, "PHÓ CHỦ TỊCH");
            PrintedText.Line name = line(pdf, "Họ Và Tên");

            assertThat(mm(height - person.getUpperRightY())).isGreaterThan(post.baseline());
            assertThat(mm(height - person.getLowerLeftY())).isLessThan(name.baseline());
            assertThat(mm(person.getLowerLeftX() + person.getWidth() / 2))
                    .isBetween(post.centre() - 0.2, post.centre() + 0.2);
            double covered = agency.getUpperRightX() - person.getLowerLeftX();
            assertThat(covered / person.getWidth()).isBetween(0.3, 0.37);
            assertThat(agency.getLowerLeftX()).isLessThan(person.getLowerLeftX());
            assertThat(mm(agency.getWidth())).isBetween(35.0, 37.0);
        }
    }

    @Test
    @DisplayName("A draft has no fields, a document with number and date only those for the signatures")
    void without() throws IOException {
        try (PDDocument draft = Loader.loadPDF(PdfWriter.write(unnumbered(true)).bytes());
                PDDocument dated =
                        Loader.loadPDF(PdfWriter.write(Samples.plan(1)).bytes())) {
            assertThat(draft.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(dated.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactly("signature", "seal");
        }
    }

    @Test
    @DisplayName(
            "The person signs, number and date are filled in, the agency signs: both signatures stay valid, the file PDF/A-2a"
                    + " and PDF/UA-1, and nothing else has changed")
    void issued() throws Exception {
        byte[] written = PdfWriter.write(unnumbered(false)).bytes();
        Signer person = new Signer("Person");
        Signer agency = new Signer("Agency");

        byte[] first = person.sign(written, "signature");
        byte[] filled = fill(first, Map.of("number", "15", "day", "09", "month", "01"));
        byte[] issued = agency.sign(filled, "seal");

        for (byte[] step : List.of(written, first, filled, issued)) {
            assertThat(PdfaTest.faults(step, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfaTest.faults(step, PDFAFlavour.PDFUA_1)).isEmpty();
        }
        assertThat(Arrays.copyOf(issued, written.length)).isEqualTo(written);
        try (PDDocument file = Loader.loadPDF(issued)) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            PDSignature byPerson = ((PDSignatureField) form.getField("signature")).getSignature();
            PDSignature byAgency = ((PDSignatureField) form.getField("seal")).getSignature();
            assertThat(person.hasSigned(byPerson, issued)).isTrue();
            assertThat(agency.hasSigned(byAgency, issued)).isTrue();
            assertThat(person.hasSigned(byAgency, issued)).isFalse();
            assertThat(end(byPerson)).isEqualTo(first.length);
            assertThat(end(byAgency)).isEqualTo(issued.length);
            assertThat(form.getField("number").getValueAsString()).isEqualTo("15");
            assertThat(look(form, "number")).contains("(15)");
            assertThat(appended(file, issued, written.length)).isSubsetOf(ofTheForm(file));
            try (PDDocument before = Loader.loadPDF(written)) {
                assertThat(pages(file)).isEqualTo(pages(before));
            }
        }
        assertThat(ReadStructure.of(issued)).isEqualTo(ReadStructure.of(written));
        assertThat(Appended.of(issued, written)).isEqualTo(new Appended(2, true));

        byte[] forged = issued.clone();
        forged[written.length / 2] ^= 1;
        try (PDDocument file = Loader.loadPDF(issued)) {
            PDSignatureField field =
                    (PDSignatureField) file.getDocumentCatalog().getAcroForm().getField("signature");
            assertThat(person.hasSigned(field.getSignature(), forged)).isFalse();
        }
    }

    @Test
    @DisplayName("Signed in the fields that it has, nothing of it is taken for changed")
    void signedInItsFields() throws Exception {
        byte[] written = PdfWriter.write(Samples.plan(1)).bytes();
        byte[] signed = new Signer("Agency").sign(new Signer("Person").sign(written, "signature"), "seal");

        assertThat(Appended.of(signed, written)).isEqualTo(new Appended(2, true));
    }

    /** A document whose number and day are not known yet. */
    static Document unnumbered(boolean draft) {
        String number = "Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND";
        String blank = "\u00a0".repeat(5);
        String date = "Quỳ Hợp, ngày " + blank + " tháng " + blank + " năm 2026";
        int day = date.indexOf(blank);
        int month = date.lastIndexOf(blank);
        Block head = new Block.Letterhead(
                draft ? Optional.of("Dự thảo") : Optional.empty(),
                List.of(),
                List.of(Line.of("Ủy ban nhân dân"), Line.of("xã Quỳ Hợp")),
                new Line(number, "/number", List.of(new Blank(Blank.Kind.NUMBER, 4, 12))),
                Samples.FORM.nation(),
                Samples.FORM.motto(),
                new Line(
                        date,
                        "/date",
                        List.of(
                                new Blank(Blank.Kind.DAY, day, day + 5),
                                new Blank(Blank.Kind.MONTH, month, month + 5))));
        List<Block> blocks = List.of(
                head,
                Samples.title(),
                Samples.section("I.", "Mục đích"),
                Samples.paragraph("Giữ gìn hồ sơ./."),
                Samples.closing());
        return new Document(Samples.info(draft), Samples.FORM, blocks);
    }

    private static byte[] fill(byte[] pdf, Map<String, String> values) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            for (Map.Entry<String, String> value : values.entrySet()) {
                form.getField(value.getKey()).setValue(value.getValue());
            }
            document.saveIncremental(filled);
        }
        return filled.toByteArray();
    }

    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range[2] + range[3];
    }

    /** Numbers of the objects that stand behind a place in a file; packed ones there are none. */
    private static Set<Long> appended(PDDocument file, byte[] pdf, int start) {
        String text = new String(pdf, start, pdf.length - start, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("/ObjStm");
        Set<Long> numbers = new TreeSet<>();
        Matcher matcher = OBJECT.matcher(text);
        while (matcher.find()) {
            numbers.add(Long.parseLong(matcher.group(1)));
        }
        file.getDocument().getXrefTable().keySet().stream()
                .filter(key -> file.getDocument()
                        .getObjectFromPool(key)
                        .getObject()
                        .toString()
                        .contains("XRef"))
                .forEach(key -> numbers.remove(key.getNumber()));
        return numbers;
    }

    /** Numbers of the catalogue, of the pages, which are compared apart, and of everything that the form is made of. */
    private static Set<Long> ofTheForm(PDDocument file) {
        Set<Long> numbers = new TreeSet<>();
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        numbers.add(catalog.getKey().getNumber());
        file.getPages().forEach(page -> numbers.add(page.getCOSObject().getKey().getNumber()));
        collect(catalog.getItem(COSName.ACRO_FORM), numbers);
        return numbers;
    }

    private static void collect(COSBase value, Set<Long> numbers) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        COSObjectKey key = value.getKey() != null ? value.getKey() : object.getKey();
        if (key != null && !numbers.add(key.getNumber())) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(COSName.P))
                    .forEach(entry -> collect(entry.getValue(), numbers));
        } else if (object instanceof COSArray array) {
            array.forEach(item -> collect(item, numbers));
        }
    }

    /** What the pages show, and the names of their fields. */
    private static List<String> pages(PDDocument file) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            StringBuilder all =
                    new StringBuilder(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            page.getAnnotations().forEach(each -> all.append(each.getCOSObject().getString(COSName.T)));
            pages.add(all.append(page.getCOSObject().keySet()).toString());
        }
        return pages;
    }

    private static String look(PDAcroForm form, String field) throws IOException {
        PDAnnotationWidget widget = form.getField(field).getWidgets().get(0);
        return new String(widget.getNormalAppearanceStream().getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static PDRectangle rectangle(PDAcroForm form, String field) {
        return form.getField(field).getWidgets().get(0).getRectangle();
    }

    private static PrintedText.Line line(byte[] pdf, String start) throws IOException {
        return PrintedText.lines(pdf).stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static double mm(double points) {
        return points / POINTS_IN_MM;
    }
}
