package vn.kehoach.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Paragraph.Origin;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Revision;

@DisplayName("What stands around the text of a DOCX")
class AroundTheTextTest {
    @Test
    void notes_follow_the_text_with_their_numbers() {
        DocxFile file = DocxFile.of(p(r("Chỉ tiêu") + "<w:r><w:footnoteReference w:id='3'/></w:r>")
                        + p(r("Hết") + "<w:r><w:endnoteReference w:id='2'/></w:r>"))
                .footnotes("<w:footnote w:id='-1'>" + p(r("ngăn")) + "</w:footnote><w:footnote w:id='3'>"
                        + p("<w:r><w:footnoteRef/></w:r>" + r(" Theo báo cáo năm trước.")) + "</w:footnote>")
                .endnotes("<w:endnote w:id='2'>" + p(r("Cuối văn bản.")) + "</w:endnote>");
        List<Paragraph> paragraphs = file.paragraphs();
        assertThat(file.words()).containsExactly("Chỉ tiêu", "Hết", "Theo báo cáo năm trước.", "Cuối văn bản.");
        assertThat(file.labels()).containsExactly("", "", "1", "i");
        assertThat(paragraphs.get(2).origin()).isEqualTo(Origin.NOTE);
        assertThat(file.remarks(Matter.NOTE))
                .containsExactly(List.of("Theo báo cáo năm trước."), List.of("Cuối văn bản."));
    }

    @Test
    void a_text_box_is_read_once_though_the_file_has_it_twice() {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:graphic><wps:wsp><wps:txbx><w:txbxContent>"
                        + p(r("Trong khung"))
                        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + p(r("Trong khung"))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        DocxFile file = DocxFile.of(p(r("Trước") + box) + p(r("Sau")));
        assertThat(file.words()).containsExactly("Trước", "Trong khung", "Sau");
        assertThat(file.paragraphs().get(1).origin()).isEqualTo(Origin.BOX);
        assertThat(file.paragraphs().get(2).place()).isEqualTo(Place.of(3));
        assertThat(file.remarks(Matter.BOX)).containsExactly(List.of("Trong khung"));
    }

    @Test
    void a_text_box_of_older_files_is_read_too() {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p(r("MẬT"))
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertThat(DocxFile.of(p(box)).words()).containsExactly("MẬT");
    }

    @Test
    void pictures_and_objects_are_told_of_but_lines_are_not() {
        String picture =
                "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Picture 1' descr='Sơ đồ'/><a:graphic><a:blip/></a:graphic>"
                        + "</wp:inline></w:drawing></w:r>";
        String object = "<w:r><w:object><v:shape/><o:OLEObject ProgID='Excel.Sheet.12'/></w:object></w:r>";
        String line = "<w:r><w:pict><v:line/></w:pict></w:r>";
        String drawnLine = "<w:r><w:drawing><wp:docPr id='2' name='Line'/><a:prstGeom prst='line'/></w:drawing></w:r>";
        assertThat(DocxFile.of(p(r("Chữ") + picture + object + line + drawnLine))
                        .remarks(Matter.OBJECT))
                .containsExactly(List.of("Sơ đồ"), List.of("Excel.Sheet.12"));
    }

    @Test
    void headers_and_footers_are_left_out_and_told_of_once_a_text() {
        DocxFile file = DocxFile.of(p(r("Chữ")))
                .header("header1", p(r("Kế hoạch phòng, chống ma túy")))
                .header("header2", p(r("Kế hoạch phòng, chống ma túy")))
                .header("header3", p("<w:fldSimple w:instr='PAGE'>" + r("2") + "</w:fldSimple>"));
        assertThat(file.words()).containsExactly("Chữ");
        assertThat(file.remarks(Matter.RUNNING_TEXT)).containsExactly(List.of("Kế hoạch phòng, chống ma túy"));
        assertThat(file.remarks(Matter.PAGE_NUMBER)).containsExactly(List.of("2"));
    }

    @Test
    void tracked_changes_are_taken_as_accepted_and_told() {
        DocxFile file = DocxFile.of(p(r("Hạn: ")
                + "<w:del w:author='Chánh Văn phòng'><w:r><w:delText>30/6</w:delText></w:r></w:del>"
                + "<w:ins w:author='Chánh Văn phòng'>" + r("15/6") + "</w:ins>"));
        assertThat(file.words()).containsExactly("Hạn: 15/6");
        assertThat(file.paragraphs().get(0).revisions())
                .containsExactly(
                        new Revision(Revision.Kind.DELETED, "Chánh Văn phòng", "30/6"),
                        new Revision(Revision.Kind.INSERTED, "Chánh Văn phòng", "15/6"));
        assertThat(file.remarks(Matter.DELETED)).containsExactly(List.of("Chánh Văn phòng", "30/6"));
        assertThat(file.remarks(Matter.INSERTED)).containsExactly(List.of("Chánh Văn phòng", "15/6"));
    }

    @Test
    void moved_words_stand_where_they_were_moved_to() {
        DocxFile file = DocxFile.of(p(r("Một") + "<w:moveFrom w:author='A'>" + r(" hai") + "</w:moveFrom>")
                + p(r("Ba") + "<w:moveTo w:author='A'>" + r(" hai") + "</w:moveTo>"));
        assertThat(file.words()).containsExactly("Một", "Ba hai");
    }

    @Test
    void a_paragraph_whose_end_is_taken_out_goes_on_with_the_next() {
        DocxFile file = DocxFile.of("<w:p><w:pPr><w:rPr><w:del w:author='A'/></w:rPr></w:pPr>" + r("Một") + "</w:p>"
                + p(r(", hai")) + p(r("Ba")));
        assertThat(file.words()).containsExactly("Một, hai", "Ba");
        assertThat(file.paragraphs().get(0).place()).isEqualTo(Place.of(1));
        assertThat(file.paragraphs().get(1).place()).isEqualTo(Place.of(3));
    }

    @Test
    void a_paragraph_taken_out_altogether_leaves_the_next_as_it_is() {
        DocxFile file = DocxFile.of(
                "<w:p><w:pPr><w:rPr><w:del w:author='A'/></w:rPr></w:pPr><w:del w:author='A'><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>"
                        + p(r("Giữ")));
        assertThat(file.words()).containsExactly("Giữ");
        assertThat(file.paragraphs().get(0).place()).isEqualTo(Place.of(2));
        assertThat(file.paragraphs().get(0).revisions()).isEmpty();
        assertThat(file.remarks(Matter.DELETED)).containsExactly(List.of("A", "Bỏ"));
    }

    @Test
    void comments_are_listed_with_their_words_and_those_they_are_about() {
        DocxFile file = DocxFile.of(p(r("Giao ") + "<w:commentRangeStart w:id='0'/>" + r("Công an xã")
                        + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>" + r(" chủ trì")))
                .comments("<w:comment w:id='0' w:author='Chủ tịch'>" + p(r("Xem lại")) + p(r("thẩm quyền"))
                        + "</w:comment>");
        assertThat(file.words()).containsExactly("Giao Công an xã chủ trì");
        assertThat(file.remarks(Matter.COMMENT))
                .containsExactly(List.of("Chủ tịch", "Xem lại\nthẩm quyền", "Công an xã"));
    }

    @Test
    void the_plan_that_our_own_files_carry_is_handed_on() {
        DocxFile file = DocxFile.of(p(r("Chữ")));
        String plan = "<?xml version='1.0'?><plan xmlns=\"urn:kehoach:plan:1\"><data>a: 1</data></plan>";
        assertThat(file.customXml(plan).read().planPart()).contains(plan);
        assertThat(DocxFile.of(p(r("Chữ")))
                        .customXml("<a xmlns=\"urn:khac\"/>")
                        .read()
                        .planPart())
                .isEmpty();
    }
}
