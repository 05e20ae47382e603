package vn.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

/** Files made to do harm, broken ones, and ones that are merely strange: a clear answer, and never an exception. */
class HostileFilesTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    @DisplayName("A part that unpacks to hundreds of megabytes is not unpacked")
    void zipBomb() {
        assertThat(codes(bomb("word/document.xml"))).containsExactly("import-unsafe");
        assertThat(codes(bomb("word/media/image1.xml"))).containsExactly("import-unsafe");
    }

    @Test
    @DisplayName("Nor is one of very many parts")
    void manyParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("word/part" + i + ".xml", "<a/>");
        }
        assertThat(codes(Samples.docx(Samples.document("", ""), parts))).containsExactly("import-unsafe");
    }

    @Test
    @DisplayName("A ZIP in a ZIP is a ZIP, whatever lies in it, packed or not")
    void nestedZip() {
        assertThat(codes(Samples.zipOf(Map.of("ke-hoach.docx", Samples.docx()))))
                .containsExactly("import-unknown-kind");
        assertThat(codes(Samples.written(out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        zip.setLevel(0);
                        zip.putNextEntry(new ZipEntry("ke-hoach.docx"));
                        zip.write(Samples.docx());
                    }
                })))
                .containsExactly("import-unknown-kind");
    }

    @ParameterizedTest(name = "A document type with entities is not followed: {0}")
    @MethodSource("entities")
    void entities(String prologue) {
        Outcome<Manuscript> outcome =
                read(Samples.docx(Samples.document(prologue, "<w:p><w:r><w:t>a&x;b</w:t></w:r></w:p>"), Map.of()));

        assertThat(outcome.value().map(HostileFilesTest::words).orElse("")).doesNotContain("root:", "lollol");
        assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                .isTrue();
    }

    static Stream<String> entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return Stream.of(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY x \"y\">]>",
                laughs + "<!ENTITY x \"&l9;\">]>");
    }

    @Test
    @DisplayName("A template and a picture elsewhere are not fetched")
    void externalRelationships() {
        String relations =
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/>
                <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>
                </Relationships>""";
        String body = "<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>";
        Outcome<Manuscript> outcome =
                read(Samples.docx(Samples.document("", body), Map.of("word/_rels/document.xml.rels", relations)));

        assertThat(words(outcome.value().orElseThrow())).isEqualTo("KẾ HOẠCH");
    }

    @Test
    @DisplayName("Macros are told, not run; the words are read")
    void macros() {
        byte[] docm = Samples.docx(
                Samples.document("", "<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>"),
                Map.of("word/vbaProject.bin", "Sub AutoOpen"));
        assertThat(codes(read(docm))).containsExactly("import-macros");
        assertThat(words(read(docm).value().orElseThrow())).isEqualTo("KẾ HOẠCH");
    }

    @Test
    @DisplayName("Objects in a document are left alone")
    void oleObjects() {
        String object =
                "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" Type=\"Embed\" r:id=\"r9\"/></w:object></w:r>"
                        + "<w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>";
        Map<String, String> embedded = Map.of("word/embeddings/oleObject1.bin", "MZ");
        assertThat(words(read(Samples.docx(Samples.document("", object), embedded))
                        .value()
                        .orElseThrow()))
                .contains("KẾ HOẠCH");
    }

    @Test
    @DisplayName("A PDF or an old Word file that needs a password says so")
    void passwords() {
        byte[] pdf = Samples.written(out -> {
            try (PDDocument document = new PDDocument()) {
                Samples.write(document);
                document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
                document.save(out);
            }
        });
        assertThat(codes(pdf)).containsExactly("import-encrypted");

        byte[] doc = Samples.doc();
        doc[wordDocument(doc) + 11] |= 1; // [MS-DOC] 2.5.2: FibBase.fEncrypted
        assertThat(codes(doc)).containsExactly("import-encrypted");
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("DOCX", Samples.docx()),
                Arguments.of("DOC", Samples.doc()),
                Arguments.of("PDF", Samples.pdf()),
                Arguments.of("UTF-8", Samples.TEXT.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16", ("\ufeff" + Samples.TEXT).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("TCVN3", "KÕ ho¹ch phßng chèng ma tóy".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0} cut off anywhere has an answer")
    @MethodSource("good")
    void cutOff(String kind, byte[] content) {
        int step = Math.max(1, content.length / 200);
        for (int length = 0; length < content.length; length += step) {
            answers(Arrays.copyOf(content, length));
        }
    }

    @ParameterizedTest(name = "{0} with any one byte changed has an answer")
    @MethodSource("good")
    void oneByteChanged(String kind, byte[] content) {
        Random random = new Random(20260301);
        for (int round = 0; round < 300; round++) {
            byte[] changed = content.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            answers(changed);
        }
    }

    @Test
    @DisplayName("Bytes thrown together have an answer, after the beginning of any kind")
    void noise() {
        Random random = new Random(42);
        for (String start : List.of(
                "",
                "PK\3\4",
                "%PDF-1.7\n",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "\u00ff\u00fe",
                "{\\rtf")) {
            for (int round = 0; round < 50; round++) {
                byte[] bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
                byte[] begin = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(begin, 0, bytes, 0, Math.min(begin.length, bytes.length));
                answers(bytes);
            }
        }
    }

    @Test
    @DisplayName("Of a file of 200 MB only the limit is read, and the answer is that it is too large")
    void tooLarge() throws IOException {
        Endless world = new Endless(200L * MEGABYTE);
        SourceFile file = SourceFile.read(world, Path.of("ke-hoach.docx"), Intake.MAX_BYTES);

        assertThat(world.given).isEqualTo(Intake.MAX_BYTES + 1);
        assertThat(codes(Intake.read(file))).containsExactly("import-too-large");
    }

    @Test
    @DisplayName("A text of ten megabytes is too large at once, in one line or in many")
    void tenMegabytes() {
        assertThat(codes("kế hoạch ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("import-too-large");
    }

    @ParameterizedTest(name = "A megabyte in one line, {0}")
    @MethodSource("longLines")
    void oneLine(String kind, String part) {
        String text = part.repeat(MEGABYTE / part.getBytes(StandardCharsets.UTF_8).length);
        answers(text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> longLines() {
        return Stream.of(
                Arguments.of("of words", "kế hoạch "),
                Arguments.of("of open marks", " *a _b **c"),
                Arguments.of("of marks", "*"),
                Arguments.of("of tags", "<b"),
                Arguments.of("of references", "&a"),
                Arguments.of("of escapes", "\\"),
                Arguments.of("of blanks", "#  "),
                Arguments.of("of cells", "|a"),
                Arguments.of("of tabs", "a\t"),
                Arguments.of("of quotations", "> "),
                Arguments.of("of pictures", "![a]("),
                Arguments.of("of dashes", "- "));
    }

    @ParameterizedTest(name = "Very many lines, {0}")
    @MethodSource("manyLines")
    void manyLines(String kind, String line) {
        answers((line + "\n").repeat(MEGABYTE / 4 / (line.length() + 1)).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> manyLines() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("of two columns", "Nơi nhận:          CHỦ TỊCH"),
                Arguments.of("in bold that is not closed", "**a"),
                Arguments.of("wrapped", "chữ ".repeat(20)),
                Arguments.of("of cells", "|a|b|"),
                Arguments.of("of tabs", "a\tb\tc"),
                Arguments.of("with a gap and then none", "a      b\nc"),
                Arguments.of("to the right", "a      b" + "\n          c".repeat(50)));
    }

    @Test
    @DisplayName("Deep nesting has an answer: tables in tables, arrays in arrays")
    void deep() {
        int depth = 20_000;
        String tables = "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth);
        answers(Samples.docx(Samples.document("", tables), Map.of()));
        String arrays = "%PDF-1.4\n1 0 obj\n" + "[".repeat(100_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        answers(arrays.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** There is a manuscript, or a reason why there is none, and each finding has its sentence. */
    private static void answers(byte[] content) {
        Outcome<Manuscript> outcome = read(content);
        assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                .isTrue();
        Messages messages = IntakeCode.messages(Lang.EN);
        outcome.diagnostics()
                .forEach(finding -> assertThat(messages.text(finding.message())).isNotBlank());
    }

    private static Outcome<Manuscript> read(byte[] content) {
        return Intake.read(new SourceFile("tệp", content));
    }

    private static List<String> codes(byte[] content) {
        return codes(read(content));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String words(Manuscript manuscript) {
        return String.join(
                " ",
                manuscript.blocks().stream()
                        .map(block -> ((Paragraph) block).words())
                        .toList());
    }

    private static int wordDocument(byte[] doc) {
        for (int at = 512; at < doc.length; at += 512) {
            if ((doc[at] & 0xff) == 0xec && (doc[at + 1] & 0xff) == 0xa5) {
                return at;
            }
        }
        throw new AssertionError("no WordDocument stream");
    }

    private static byte[] bomb(String part) {
        return Samples.written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(part));
                byte[] blanks = new byte[MEGABYTE];
                for (int i = 0; i < 300; i++) {
                    zip.write(blanks);
                }
            }
        });
    }

    /** A world with one file of zeros, which counts what is taken of it. */
    private static final class Endless implements World {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public InputStream open(Path file) {
            return new InputStream() {
                @Override
                public int read() {
                    return given++ < size ? 0 : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int count = (int) Math.min(length, size - given);
                    given += count;
                    return length > 0 && count == 0 ? -1 : count;
                }
            };
        }

        @Override
        public List<Path> filesUnder(Path folder) {
            return List.of();
        }

        @Override
        public boolean isFolder(Path path) {
            return false;
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 1);
        }
    }
}
