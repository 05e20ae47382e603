package vn.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

/** The front door: what a file is, its content decides; its name is only compared. */
class IntakeTest {
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("ke-hoach.docx", Samples.docx(), Kind.DOCX),
                Arguments.of("ke-hoach.doc", Samples.doc(), Kind.DOC),
                Arguments.of("ke-hoach.pdf", Samples.pdf(), Kind.PDF),
                Arguments.of("ke-hoach.txt", bytes(Samples.TEXT), Kind.TEXT),
                Arguments.of("KE-HOACH.MD", bytes("# " + Samples.TEXT), Kind.TEXT));
    }

    @ParameterizedTest(name = "{0} is read by the reader of its kind")
    @MethodSource("files")
    void eachKindHasItsReader(String name, byte[] content, Kind kind) {
        Outcome<Manuscript> outcome = Intake.read(new SourceFile(name, content));

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().kind()).isEqualTo(kind);
        assertThat(outcome.value().orElseThrow().file()).isEqualTo(name);
        assertThat(outcome.value().orElseThrow().blocks()).isNotEmpty();
    }

    @ParameterizedTest(name = "Under another name {0} is read all the same, and the name is mended")
    @MethodSource("files")
    void aWrongExtensionIsAWarning(String name, byte[] content, Kind kind) {
        String wrong = kind == Kind.PDF ? "ke-hoach.docx" : "ke-hoach.pdf";
        Outcome<Manuscript> outcome = Intake.read(new SourceFile(wrong, content));

        assertThat(outcome.value().orElseThrow().kind()).isEqualTo(kind);
        assertThat(codes(outcome)).containsExactly("import-wrong-extension");
        assertThat(Intake.read(new SourceFile("ke-hoach", content)).diagnostics())
                .isEmpty();
    }

    @Test
    @DisplayName("A Word file named .txt says which it is")
    void namesOfKinds() {
        Outcome<Manuscript> outcome = Intake.read(new SourceFile("a.txt", Samples.docx()));

        assertThat(sentence(outcome.diagnostics().get(0)))
                .isEqualTo(
                        "By its name the file is plain text (.txt, .md), by its content Word (.docx); it was read by its content.");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("Excel (.xlsx)", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("PowerPoint (.pptx)", zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of("OpenDocument (.odt, .ods)", zip("mimetype", "content.xml", "META-INF/manifest.xml")),
                Arguments.of("Java (.jar)", zip("META-INF/MANIFEST.MF")),
                Arguments.of("ZIP", zip("ke-hoach.pdf")),
                Arguments.of("Word, Excel 97-2003 (.doc, .xls)", Samples.ole("Workbook")),
                Arguments.of("RTF", bytes("{\\rtf1\\ansi Ke hoach}")),
                Arguments.of("HTML", bytes("\ufeff\n<!DOCTYPE HTML><html><body>Kế hoạch</body></html>")),
                Arguments.of("JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0}),
                Arguments.of("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}),
                Arguments.of("TIFF", new byte[] {'I', 'I', '*', 0, 8}),
                Arguments.of(
                        "already a plan in YAML of this program (there is nothing to import)",
                        bytes("# chú thích\nkehoach: 1\nid: a\n")),
                Arguments.of("binary data", new byte[] {1, 2, 3, 0, 0, 0, 5, 6, 7, 8, 0, 1, 2, 3, 4}));
    }

    @ParameterizedTest(name = "{0} is no document that is read, and is named")
    @MethodSource("others")
    void otherKindsAreNamed(String kind, byte[] content) {
        Outcome<Manuscript> outcome = Intake.read(new SourceFile("tệp", content));

        assertThat(outcome.value()).isEmpty();
        assertThat(codes(outcome)).containsExactly("import-unknown-kind");
        assertThat(sentence(outcome.diagnostics().get(0)))
                .isEqualTo("This is " + kind + ", not a document that can be read.");
    }

    @Test
    @DisplayName("A file that a password locks is said to be so")
    void locked() {
        assertThat(codes(Intake.read(new SourceFile("a.docx", Samples.ole("EncryptedPackage", "EncryptionInfo")))))
                .containsExactly("import-encrypted");
    }

    @Test
    @DisplayName("No bytes, or no words: the file is empty")
    void empty() {
        assertThat(codes(Intake.read(new SourceFile("a.docx", new byte[0])))).containsExactly("import-empty");
        assertThat(codes(Intake.read(new SourceFile("a.txt", bytes(" \r\n\t\u00a0\n")))))
                .containsExactly("import-empty");
    }

    @ParameterizedTest(name = "{0} has sentences in both languages")
    @EnumSource
    void sentences(IntakeCode code) {
        for (Lang lang : Lang.values()) {
            assertThat(IntakeCode.messages(lang).keys()).contains(code.word() + ".message", code.word() + ".hint");
        }
    }

    private static byte[] zip(String... names) {
        Map<String, String> parts = new LinkedHashMap<>();
        List.of(names).forEach(name -> parts.put(name, "<x/>"));
        return Samples.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String sentence(Diagnostic finding) {
        return IntakeCode.messages(Lang.EN).text(finding.message());
    }
}
