package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import vn.kehoach.document.Document;
import vn.kehoach.document.LabelWriting;
import vn.kehoach.document.SampleDocuments;

@DisplayName("Marks that Word counts")
class AutomaticLabelsTest {
    private final Document document = SampleDocuments.plan().labelled(LabelWriting.NATIVE);
    private final AutomaticLabels labels = AutomaticLabels.of(document);

    private String counted(String label, String list) {
        return labels.next(label, list)
                .map(place -> place.list() + "/" + place.level())
                .orElse("words");
    }

    @Test
    @DisplayName(
            "Sections, clauses and decimal clauses are levels of one list, dashes and pluses of another, because they would begin levels that they skip")
    void oneList() {
        assertThat(List.of(
                        counted("I.", "/a"),
                        counted("1.", "/a/items/0/text"),
                        counted("-", "/a/items/0/items/0/text"),
                        counted("+", "/a/items/0/items/0/items/0/text"),
                        counted("2.", "/a/items/0/text"),
                        counted("2.1.", "/a/items/1/items/0/text"),
                        counted("2.2.", "/a/items/1/items/0/text"),
                        counted("2.2.1.", "/a/items/1/items/1/items/0/text"),
                        counted("II.", "/b"),
                        counted("1.", "/b/items/0/text")))
                .containsExactly("2/0", "2/1", "1/0", "1/1", "2/1", "2/2", "2/2", "2/3", "2/0", "2/1");
    }

    @Test
    @DisplayName("Letters are words: after d Word would count e, Vietnamese counts đ")
    void letters() {
        assertThat(counted("a)", "/a/items")).isEqualTo("words");
        assertThat(counted("đ)", "/a/items")).isEqualTo("words");
    }

    @Test
    @DisplayName("Numbers below letters begin anew in a list of their own, and those above go on where they were")
    void listsOfTheirOwn() {
        counted("I.", "/a");
        assertThat(counted("1.", "/a/items/0/text")).isEqualTo("2/1");
        assertThat(counted("1.", "/a/items/0/items/0/items/0/text")).isEqualTo("3/1");
        assertThat(counted("2.", "/a/items/0/items/0/items/0/text")).isEqualTo("3/1");
        assertThat(counted("1.", "/a/items/0/items/1/items/0/text")).isEqualTo("4/1");
        assertThat(counted("2.", "/a/items/0/text")).isEqualTo("2/1");
    }

    @Test
    @DisplayName("What Word would count otherwise begins a list with its own number, or is words")
    void otherwise() {
        counted("I.", "/a");
        assertThat(counted("7.", "/a/items/0/text")).isEqualTo("3/1");
        assertThat(counted("8.", "/a/items/0/text")).isEqualTo("3/1");
        assertThat(counted("4.2.", "/a/items/0/items/0/text")).isEqualTo("words");
        assertThat(counted("IX.", "/c")).isEqualTo("words");
        assertThat(counted("Điều 1.", "/d")).isEqualTo("words");
    }

    @Test
    @DisplayName("Sections of the Party have a dash behind their numbers; an attached text begins with I again")
    void otherSections() {
        assertThat(counted("I-", "/a")).isEqualTo("2/0");
        assertThat(counted("II-", "/b")).isEqualTo("2/0");
        assertThat(counted("I-", "/c")).isEqualTo("3/0");
        assertThat(counted("1.", "/c/items/0/text")).isEqualTo("3/1");
    }

    @Test
    @DisplayName("Where a document wants words there are no lists in its file")
    void words() {
        Document text = SampleDocuments.plan();

        assertThat(AutomaticLabels.of(text).next("I.", "/a")).isEqualTo(Optional.empty());
        assertThat(WrittenDocx.of(text).parts()).doesNotContainKey("word/numbering.xml");
    }

    @Test
    @DisplayName("Text and lists are valid against the schema, the indent is the paragraph's, a space follows the mark")
    void file() throws Exception {
        WrittenDocx file = WrittenDocx.of(document);
        List<XmlError> faults = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(faults);
        DocumentDocument.Factory.parse(file.part("word/document.xml")).validate(options);
        NumberingDocument.Factory.parse(file.part("word/numbering.xml")).validate(options);

        assertThat(faults).isEmpty();
        assertThat(file.part("word/numbering.xml"))
                .contains("<w:suff w:val=\"space\"/>")
                .doesNotContain("<w:ind");
        assertThat(file.withStyle("Heading1")).isNotEmpty().allSatisfy(heading -> {
            assertThat(heading.getNumIlvl()).isZero();
            assertThat(heading.getNumFmt()).isEqualTo("upperRoman");
            assertThat(heading.getText()).doesNotStartWith("I");
            assertThat(heading.getCTP().getPPr().isSetInd()).isTrue();
        });
    }
}
