package vn.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

@DisplayName("Lines of a PDF become paragraphs again")
class ParagraphsTest {
    private static final double INDENT = 36;
    private static final String LONG =
            "Các cơ quan, đơn vị rà soát chương trình công tác, phân công một lãnh đạo phụ trách, bố trí đủ"
                    + " nhân lực và phương tiện để việc triển khai được liền mạch từ đầu năm tới cuối năm, không dồn vào quý cuối cùng";

    @Test
    void blanks_that_are_not_written_are_seen_in_the_room_between_words() {
        Manuscript read =
                ReadPdf.read(new DrawnPdf().paragraph(INDENT, LONG + ".").bytes());

        assertThat(ReadPdf.words(read)).containsExactly(LONG + ".");
    }

    @Test
    void a_first_line_that_is_indented_begins_a_paragraph() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .paragraph(INDENT, LONG + " (1)")
                .paragraph(INDENT, LONG + " (2)")
                .paragraph(INDENT, LONG + " (3)")
                .bytes());

        assertThat(ReadPdf.words(read)).containsExactly(LONG + " (1)", LONG + " (2)", LONG + " (3)");
    }

    @Test
    void room_above_begins_a_paragraph_where_nothing_is_indented() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .paragraph(0, LONG)
                .down(6)
                .paragraph(0, LONG)
                .down(6)
                .paragraph(0, LONG)
                .bytes());

        assertThat(ReadPdf.words(read)).containsExactly(LONG, LONG, LONG);
    }

    @Test
    void a_paragraph_goes_on_over_a_page_end_and_the_page_number_between_is_left_out() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .paragraph(INDENT, LONG)
                .bottom(150)
                .paragraph(INDENT, LONG + ".")
                .paragraph(INDENT, LONG)
                .bytes());

        assertThat(ReadPdf.words(read)).containsExactly(LONG, LONG + ".", LONG);
        assertThat(ReadPdf.said(read, Matter.PAGE_NUMBER)).startsWith("2:1 2");
        assertThat(ReadPdf.said(read, Matter.JOINED))
                .first()
                .asString()
                .startsWith("2:2 ")
                .contains(" | ");
    }

    @Test
    void a_code_broken_behind_its_hyphen_is_joined_without_a_blank() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .at(121, 80, "Triển khai đầy đủ những việc mà Ban Bí thư đã giao tại Chỉ thị số 36-")
                .at(85, 99, "CT/TW và các văn bản khác.")
                .bytes());

        assertThat(ReadPdf.words(read)).first().asString().contains("số 36-CT/TW và");
    }

    @Test
    void centred_lines_are_known_and_only_a_full_one_goes_on() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .centred(DrawnPdf.Face.BOLD, "KẾ HOẠCH")
                .centred(
                        DrawnPdf.Face.BOLD,
                        "Nâng cao chất lượng công tác lưu trữ hồ sơ điện tử tại các đơn vị sự nghiệp")
                .centred(DrawnPdf.Face.BOLD, "công lập trực thuộc trên địa bàn xã")
                .paragraph(INDENT, LONG)
                .bytes());

        assertThat(ReadPdf.words(read))
                .startsWith(
                        "KẾ HOẠCH",
                        "Nâng cao chất lượng công tác lưu trữ hồ sơ điện tử tại các đơn vị sự nghiệp công lập trực thuộc trên địa bàn xã");
        assertThat(read.blocks().get(0)).isInstanceOfSatisfying(Paragraph.class, title -> {
            assertThat(title.look().align()).isEqualTo(Look.Align.CENTRE);
            assertThat(title.look().size()).isEqualTo(14);
            assertThat(title.text()).containsExactly(new Stretch("KẾ HOẠCH", true, false));
            assertThat(title.place()).isEqualTo(new Place(1, 1));
        });
    }

    @Test
    void bold_is_known_by_font_by_outline_and_by_double_print() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .at(85, 80, DrawnPdf.SIZE, DrawnPdf.Face.BOLD, "Theo phông chữ")
                .mode(RenderingMode.FILL_STROKE)
                .at(85, 120, "Theo nét viền")
                .mode(RenderingMode.FILL)
                .at(85, 160, "In hai lần")
                .at(85.4, 160, "In hai lần")
                .at(85, 200, "Chữ thường")
                .bytes());

        assertThat(read.blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly(
                        List.of(new Stretch("Theo phông chữ", true, false)),
                        List.of(new Stretch("Theo nét viền", true, false)),
                        List.of(new Stretch("In hai lần", true, false)),
                        List.of(new Stretch("Chữ thường", false, false)));
    }

    @Test
    void tone_marks_drawn_over_their_letters_are_composed() {
        DrawnPdf pdf = new DrawnPdf();
        double x = 85;
        pdf.at(x, 80, "Kê");
        pdf.at(x + pdf.width(DrawnPdf.Face.REGULAR, DrawnPdf.SIZE, "K") + 0.5, 80, "´");
        pdf.at(x + pdf.width(DrawnPdf.Face.REGULAR, DrawnPdf.SIZE, "Kê"), 80, " hoạch");

        assertThat(ReadPdf.words(ReadPdf.read(pdf.bytes()))).containsExactly("Kế hoạch");
    }

    @Test
    void a_turned_page_and_text_turned_on_its_page_read_like_any_other() {
        DrawnPdf pdf = new DrawnPdf().paragraph(INDENT, LONG).page();
        for (int line = 0; line < 3; line++) {
            pdf.turned(90, 100 + line * 20, 700, "Dòng thứ " + (line + 1) + " của trang đặt ngang.");
        }

        assertThat(ReadPdf.words(ReadPdf.read(pdf.bytes())))
                .containsExactly(
                        LONG,
                        "Dòng thứ 1 của trang đặt ngang.",
                        "Dòng thứ 2 của trang đặt ngang.",
                        "Dòng thứ 3 của trang đặt ngang.");
    }

    @Test
    void a_watermark_stands_apart_from_the_text_and_is_told() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .paragraph(INDENT, LONG)
                .turned(45, 200, 500, "BẢN NHÁP")
                .bytes());

        assertThat(ReadPdf.words(read)).containsExactly(LONG, "BẢN NHÁP");
        assertThat(ReadPdf.said(read, Matter.BOX)).containsExactly("1:1 BẢN NHÁP");
    }
}
