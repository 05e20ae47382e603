package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.document.LabelWriting;

@DisplayName("Edits of a document whose numbers Word counts")
class NativeNumbersTest {
    private static final String PLAN = OntoTest.PLAN.replace(
            "    - title: Tuyên truyền\n", "    - title: Tuyên truyền\n      numbering: arabic\n");

    private static WordFile word() {
        return WordFile.of(Office.engine()
                .render(
                        PlanInput.alone(Office.file("plan.yaml", PLAN)),
                        RenderOptions.of(Set.of(Format.DOCX)).draft(true).labels(LabelWriting.NATIVE))
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX));
    }

    private static String onto(WordFile word) {
        OntoResult result = OntoTest.onto(word, PLAN);
        assertThat(result.unplaced()).isEmpty();
        return result.newText();
    }

    @Test
    @DisplayName("The points after a deleted one, which Word now counts otherwise, stay as they are")
    void deleted() {
        assertThat(word().paragraph("Dán áp phích")).contains("<w:numPr>").doesNotContain(">2. ");

        String expected = PLAN.replaceFirst(" *# chờ kinh phí\n *- Dán áp phích ở nhà văn hóa\\.\n", "");
        String deleted = onto(word().delete("Dán áp phích ở nhà văn hóa."));
        assertThat(deleted.replaceFirst(" *# chờ kinh phí\n", "")).isEqualTo(expected);
        String bare = onto(word().withoutControls().delete("Dán áp phích ở nhà văn hóa."));
        assertThat(bare.replaceFirst(" *# chờ kinh phí\n", "")).isEqualTo(expected);
    }

    @Test
    @DisplayName("A point added with the next number has no number in its words")
    void added() {
        String edited = onto(word().addAfter("Phát thanh hằng tuần", "Chiếu phim ở các xóm."));

        assertThat(edited)
                .isEqualTo(PLAN.replaceFirst("( *- )(Phát thanh hằng tuần.*\n)", "$1$2$1Chiếu phim ở các xóm.\n"));
    }
}
