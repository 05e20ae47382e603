package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.xmlunit.assertj3.XmlAssert;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.SampleDocuments;

@DisplayName("A DOCX file")
class DocxFileTest {
    private static final Map<String, String> WORDS =
            Map.of("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

    private final Document plan = SampleDocuments.plan();
    private final WrittenDocx file = WrittenDocx.of(plan);

    @Test
    void every_part_of_the_text_is_valid_against_the_schema() throws XmlException {
        for (WrittenDocx written : List.of(file, WrittenDocx.of(SampleDocuments.draft()))) {
            assertThat(faults(DocumentDocument.Factory.parse(written.part("word/document.xml"))))
                    .isEmpty();
            assertThat(faults(StylesDocument.Factory.parse(written.part("word/styles.xml"))))
                    .isEmpty();
            assertThat(faults(HdrDocument.Factory.parse(written.part("word/header1.xml"))))
                    .isEmpty();
            assertThat(faults(SettingsDocument.Factory.parse(written.part("word/settings.xml"))))
                    .isEmpty();
        }
    }

    @Test
    void the_validation_sees_a_misplaced_element() throws XmlException {
        String wrong = file.part("word/document.xml").replaceFirst("<w:pStyle w:val=\"Title\"/>", "<w:keepNext/>$0");
        assertThat(faults(DocumentDocument.Factory.parse(wrong))).isNotEmpty();
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(DocxWriter.of(plan.form()).write(plan))
                .isEqualTo(DocxWriter.of(plan.form()).write(plan));
    }

    @Test
    void the_bytes_do_not_depend_on_the_machines_place_or_language() {
        byte[] here = DocxWriter.of(plan.form()).write(plan);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(DocxWriter.of(plan.form()).write(plan)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void properties_say_what_the_file_is_and_are_dated_by_the_document() throws Exception {
        POIXMLProperties properties = file.word().getProperties();
        assertThat(properties.getCoreProperties().getTitle())
                .isEqualTo(plan.info().title());
        assertThat(properties.getCoreProperties().getCreator()).isEqualTo("Ủy ban nhân dân xã Quỳ Hợp");
        assertThat(properties.getCoreProperties().getSubject()).isEqualTo("15/KH-UBND");
        assertThat(properties.getCoreProperties().getCreated()).isEqualTo("2026-01-09T00:00:00Z");
        assertThat(properties.getCoreProperties().getModified()).isEqualTo("2026-01-09T00:00:00Z");
        assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                .contains("vi-VN");
        assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("kehoach");
    }

    @Test
    void custom_properties_lead_back_to_the_plan() {
        POIXMLProperties.CustomProperties custom = file.word().getProperties().getCustomProperties();
        assertThat(custom.getProperty("kehoach.id").getLpwstr()).isEqualTo("ke-hoach-mau");
        assertThat(custom.getProperty("kehoach.symbol").getLpwstr()).isEqualTo("15/KH-UBND");
        assertThat(custom.getProperty("kehoach.rules").getLpwstr()).isEqualTo("1.0.0+3f2a9c11d0e4");
    }

    @Test
    void settings_ask_for_todays_layout_and_no_hyphens() {
        XmlAssert.assertThat(file.part("word/settings.xml"))
                .withNamespaceContext(WORDS)
                .valueByXPath("//w:compatSetting[@w:name='compatibilityMode']/@w:val")
                .isEqualTo("15");
        XmlAssert.assertThat(file.part("word/settings.xml"))
                .withNamespaceContext(WORDS)
                .valueByXPath("//w:autoHyphenation/@w:val")
                .isEqualTo("false");
    }

    @Test
    void text_is_Vietnamese_to_spelling_checkers() {
        XmlAssert.assertThat(file.part("word/styles.xml"))
                .withNamespaceContext(WORDS)
                .valueByXPath("//w:docDefaults//w:lang/@w:val")
                .isEqualTo("vi-VN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:kern", "mc:AlternateContent", "w14:"})
    void nothing_depends_on_one_word_processor(String marker) {
        assertThat(file.parts().keySet())
                .allSatisfy(part -> assertThat(file.part(part)).doesNotContain(marker));
    }

    @Test
    void a_writer_refuses_a_document_of_another_form() {
        Form other = new Form(
                1,
                "other",
                plan.form().family(),
                "Other",
                plan.form().from(),
                plan.form().to(),
                plan.form().page(),
                "Arial",
                plan.form().nation(),
                plan.form().motto(),
                plan.form().star(),
                plan.form().separator(),
                plan.form().recipientEnd(),
                plan.form().head(),
                plan.form().closing(),
                plan.form().table(),
                plan.form().styles());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxWriter.of(other).write(plan));
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }
}
