package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

@DisplayName("A DOCX that is odd, broken or hostile")
class HostileDocxTest {
    private static final DocxFile GOOD = DocxFile.of(p(r("Chữ")));

    @Test
    void may_call_its_main_part_anything() {
        assertThat(DocxFile.of(p(r("Chữ"))).mainNamed("document2").words()).containsExactly("Chữ");
    }

    @Test
    void may_be_strict() {
        String strict = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
                + p(r("Nghiêm ngặt")) + "</w:body></w:document>";
        String relations =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1'"
                        + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='word/document.xml'/></Relationships>";
        assertThat(DocxFile.of("")
                        .entry("word/document.xml", strict)
                        .entry("_rels/.rels", relations)
                        .words())
                .containsExactly("Nghiêm ngặt");
    }

    @Test
    void may_refer_to_parts_that_it_lacks_and_to_places_outside() {
        DocxFile file = DocxFile.of(p(r("Chữ")))
                .relate("image", "media/image1.png")
                .relate("image", "NULL")
                .relate("styles", "styles.xml")
                .relateOutside("attachedTemplate", "file:///C:/mau.dotx")
                .relateOutside("hyperlink", "mailto:van thu@@")
                .relateOutside("header", "http://127.0.0.1:1/header.xml");
        assertThat(file.outcome().diagnostics()).isEmpty();
        assertThat(file.words()).containsExactly("Chữ");
    }

    @Test
    void with_macros_is_read_with_a_warning() {
        DocxFile file =
                DocxFile.of(p(r("Chữ"))).relate("vbaProject", "vbaProject.bin").entry("word/vbaProject.bin", "…");
        assertThat(codes(file.outcome())).containsExactly("import-macros");
        assertThat(file.outcome().value()).isPresent();
    }

    @Test
    void without_words_is_empty() {
        assertThat(codes(DocxFile.of(p("")).outcome())).containsExactly("import-empty");
    }

    @Test
    void without_its_main_part_is_damaged() {
        assertThat(codes(DocxFile.of("").without("word/document.xml").outcome()))
                .containsExactly("import-damaged");
    }

    @Test
    void with_broken_xml_is_damaged_and_the_part_is_named() {
        Outcome<Manuscript> outcome = DocxFile.of("<w:p><w:r>").outcome();
        assertThat(codes(outcome)).containsExactly("import-damaged");
        assertThat(outcome.diagnostics().get(0).message().toString()).contains("word/document.xml");
    }

    @Test
    void cut_off_anywhere_is_damaged_or_still_whole_but_never_breaks_the_program() {
        byte[] whole = GOOD.bytes();
        for (int length = 0; length < whole.length; length += 37) {
            Outcome<Manuscript> outcome = read(Arrays.copyOf(whole, length));
            if (outcome.value().isEmpty()) {
                assertThat(codes(outcome)).as("cut at " + length).containsExactly("import-damaged");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>",
                "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            })
    void with_a_document_type_is_refused_in_whatever_part(String type) {
        for (String part : List.of("word/document.xml", "[Content_Types].xml", "_rels/.rels", "customXml/item1.xml")) {
            assertThat(codes(DocxFile.of("").entry(part, type + "<a>&x;</a>").outcome()))
                    .containsExactly("import-damaged");
        }
    }

    @Test
    void that_unpacks_to_more_than_any_document_is_unsafe() {
        byte[] blanks = new byte[Parts.MAX_BYTES + 1];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(codes(DocxFile.of("").entry("word/media/image1.bmp", blanks).outcome()))
                .containsExactly("import-unsafe");
    }

    @Test
    void with_a_part_packed_two_hundred_times_is_unsafe() {
        String blanks = " ".repeat(3 << 20);
        assertThat(codes(DocxFile.of("")
                        .entry("word/document.xml", "<a>" + blanks + "</a>")
                        .outcome()))
                .containsExactly("import-unsafe");
    }

    @Test
    void with_thousands_of_parts_is_unsafe() {
        Map<String, byte[]> entries = new HashMap<>();
        for (int i = 0; i <= Parts.MAX_ENTRIES; i++) {
            entries.put("part" + i, new byte[0]);
        }
        assertThat(codes(read(DocxFile.zip(entries)))).containsExactly("import-unsafe");
    }

    @Test
    void that_nests_without_end_is_unsafe() {
        String deep = "<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000);
        assertThat(codes(DocxFile.of(deep).outcome())).containsExactly("import-unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spreadsheetml.sheet.main",
                "spreadsheetml.worksheet",
                "presentationml.presentation.main",
                "presentationml.slide"
            })
    void that_is_another_kind_of_package_is_not_taken_for_a_text(String kind) {
        String types =
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument." + kind + "+xml'/></Types>";
        assertThat(codes(DocxFile.of("").entry("[Content_Types].xml", types).outcome()))
                .containsAnyOf("import-unknown-kind", "import-damaged");
    }

    @Test
    void that_is_no_office_package_is_not_taken_for_a_text() {
        assertThat(codes(read(DocxFile.zip(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8))))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spreadsheetml.sheet.main",
                "spreadsheetml.worksheet",
                "spreadsheetml.sharedStrings",
                "presentationml.presentation.main",
                "presentationml.slide",
                "drawingml.chart",
                "drawingml.diagramData",
                "drawing"
            })
    void may_have_parts_of_other_programs(String kind) {
        DocxFile file = DocxFile.of(p(r("Chữ")))
                .relate("other", "other.xml")
                .type("word/other.xml", "application/vnd.openxmlformats-officedocument." + kind + "+xml")
                .entry("word/other.xml", "<other/>");
        assertThat(file.words()).containsExactly("Chữ");
    }

    private static Outcome<Manuscript> read(byte[] content) {
        return DocxIntake.read(new SourceFile("van-ban.docx", content));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
