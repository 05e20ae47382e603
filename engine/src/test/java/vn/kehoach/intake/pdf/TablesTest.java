package vn.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

@DisplayName("Columns and tables of a PDF")
class TablesTest {
    private static final DrawnPdf.Face REGULAR = DrawnPdf.Face.REGULAR;
    private static final String BODY =
            "Các cơ quan, đơn vị rà soát chương trình công tác, phân công một lãnh đạo phụ trách, bố trí đủ"
                    + " nhân lực và phương tiện để việc triển khai được liền mạch từ đầu năm tới cuối năm.";

    private static final List<String> TEXTS = List.of(
            "Hồ sơ được nộp vào kho trong quý đầu.",
            "Kho mở cửa vào các ngày làm việc.",
            "Người mượn ký vào sổ và trả đúng hẹn.");

    @Test
    void the_head_of_the_first_page_is_read_column_by_column() {
        DrawnPdf pdf = new DrawnPdf()
                .centred(85, 270, 80, REGULAR, "ỦY BAN NHÂN DÂN")
                .centred(275, 552, 80, REGULAR, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT")
                .centred(85, 270, 97, REGULAR, "XÃ QUỲ HỢP")
                .centred(275, 552, 97, REGULAR, "Độc lập - Tự do - Hạnh phúc")
                .rule(150, 101, 205, 101)
                .rule(330, 101, 495, 101)
                .centred(85, 270, 124, REGULAR, "Số: 15/KH-UBND")
                .centred(275, 552, 124, REGULAR, "Quỳ Hợp, ngày 09 tháng 01 năm 2026")
                .down(80)
                .centred(DrawnPdf.Face.BOLD, "KẾ HOẠCH")
                .paragraph(36, BODY);

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(cells(read.blocks().get(0), false))
                .containsExactly(List.of(
                        List.of("ỦY BAN NHÂN DÂN", "XÃ QUỲ HỢP", "Số: 15/KH-UBND"),
                        List.of(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Quỳ Hợp, ngày 09 tháng 01 năm 2026")));
        assertThat(ReadPdf.words(read.blocks().subList(1, 3))).containsExactly("KẾ HOẠCH", BODY);
    }

    @Test
    void recipients_and_signature_are_read_column_by_column_whatever_their_lines_stand_at() {
        DrawnPdf pdf = new DrawnPdf().paragraph(36, BODY);
        double top = pdf.y() + 10;
        pdf.at(85, top, 12, DrawnPdf.Face.ITALIC, "Nơi nhận:");
        String[] recipients = {
            "- Công an tỉnh (để báo cáo);",
            "- Các thành viên của Tổ công tác",
            "giúp việc;",
            "- Như trên;",
            "- Lưu: VT."
        };
        for (int i = 0; i < recipients.length; i++) {
            pdf.at(85, top + 13.5 * (i + 1), 11, REGULAR, recipients[i]);
        }
        pdf.centred(320, 552, top, DrawnPdf.Face.BOLD, "TM. ỦY BAN NHÂN DÂN");
        pdf.centred(320, 552, top + 17, DrawnPdf.Face.BOLD, "CHỦ TỊCH");
        pdf.centred(320, 552, top + 110, DrawnPdf.Face.BOLD, "Họ và tên");

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(read.blocks()).hasSize(2);
        assertThat(cells(read.blocks().get(1), false))
                .containsExactly(List.of(
                        List.of(
                                "Nơi nhận:",
                                "- Công an tỉnh (để báo cáo);",
                                "- Các thành viên của Tổ công tác giúp việc;",
                                "- Như trên;",
                                "- Lưu: VT."),
                        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Họ và tên")));
    }

    @Test
    void points_with_room_behind_their_marks_are_no_columns() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 1; i <= 3; i++) {
            pdf.at(100, 60 + 20 * i, i + ".").at(160, 60 + 20 * i, "Việc thứ " + i);
        }

        assertThat(ReadPdf.words(ReadPdf.read(pdf.bytes())))
                .containsExactly("1. Việc thứ 1", "2. Việc thứ 2", "3. Việc thứ 3");
    }

    @Test
    void drawn_lines_make_a_table_whose_cells_may_span() {
        DrawnPdf pdf = new DrawnPdf().paragraph(36, BODY);
        double top = pdf.y();
        pdf.rule(85, top, 552, top).rule(85, top + 60, 552, top + 60).rule(85, top + 90, 552, top + 90);
        pdf.rule(250, top + 30, 552, top + 30);
        pdf.rule(85, top, 85, top + 90).rule(250, top, 250, top + 90).rule(552, top, 552, top + 90);
        pdf.rule(400, top + 30, 400, top + 90);
        pdf.at(90, top + 18, "Nội dung").at(255, top + 18, "Kinh phí");
        pdf.at(255, top + 48, "Năm 2026").at(405, top + 48, "Năm 2027");
        pdf.at(90, top + 78, "Tập huấn").at(255, top + 78, "10").at(405, top + 78, "20");

        Table table = (Table) ReadPdf.read(pdf.bytes()).blocks().get(1);

        assertThat(cells(table, true))
                .containsExactly(
                        List.of(List.of("Nội dung"), List.of("Kinh phí")),
                        List.of(List.of("Năm 2026"), List.of("Năm 2027")),
                        List.of(List.of("Tập huấn"), List.of("10"), List.of("20")));
        assertThat(table.rows().get(0)).extracting(Table.Cell::rows).containsExactly(2, 1);
        assertThat(table.rows().get(0)).extracting(Table.Cell::columns).containsExactly(1, 2);
        assertThat(table.place()).isEqualTo(new Place(1, 4));
    }

    @Test
    void a_table_goes_on_over_a_page_end_and_its_repeated_head_is_left_out() {
        DrawnPdf pdf = new DrawnPdf().paragraph(36, BODY);
        pdf.grid(new double[] {85, 300, 552}, new double[] {700, 730, 760});
        pdf.at(90, 720, "Đơn vị").at(305, 720, "Việc").at(90, 750, "Công an xã").at(305, 750, "Tuần tra");
        pdf.page().centred(0, 595, 40, REGULAR, "2");
        pdf.grid(new double[] {85, 300, 552}, new double[] {60, 90, 120});
        pdf.at(90, 80, "Đơn vị").at(305, 80, "Việc").at(90, 110, "Trạm y tế").at(305, 110, "Khám");

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(read.blocks()).hasSize(2);
        assertThat(cells(read.blocks().get(1), true))
                .containsExactly(
                        List.of(List.of("Đơn vị"), List.of("Việc")),
                        List.of(List.of("Công an xã"), List.of("Tuần tra")),
                        List.of(List.of("Trạm y tế"), List.of("Khám")));
        assertThat(ReadPdf.said(read, Matter.RUNNING_TEXT)).containsExactly("2:2 Đơn vị Việc");
    }

    @Test
    void a_row_that_a_page_end_cuts_through_is_one_row() {
        DrawnPdf pdf = new DrawnPdf().paragraph(36, BODY);
        pdf.grid(new double[] {85, 150, 552}, new double[] {700, 730, 760});
        pdf.at(90, 720, "TT").at(155, 720, "Việc").at(90, 750, "1").at(155, 750, "Đọc lại hồ sơ và");
        pdf.page().grid(new double[] {85, 150, 552}, new double[] {60, 90, 120});
        pdf.at(155, 80, "ghi vào sổ.").at(90, 110, "2").at(155, 110, "Trả hồ sơ.");

        assertThat(cells(ReadPdf.read(pdf.bytes()).blocks().get(1), true))
                .containsExactly(
                        List.of(List.of("TT"), List.of("Việc")),
                        List.of(List.of("1"), List.of("Đọc lại hồ sơ và ghi vào sổ.")),
                        List.of(List.of("2"), List.of("Trả hồ sơ.")));
    }

    @Test
    void a_frame_around_words_and_lines_under_words_are_no_tables() {
        Manuscript read = ReadPdf.read(new DrawnPdf()
                .grid(new double[] {85, 160}, new double[] {60, 90})
                .at(100, 80, "DỰ THẢO")
                .rule(85, 123, 200, 123)
                .at(85, 120, "Có gạch chân")
                .bytes());

        assertThat(read.blocks()).hasOnlyElementsOfType(Paragraph.class);
        assertThat(ReadPdf.words(read)).containsExactly("DỰ THẢO", "Có gạch chân");
    }

    @Test
    void what_repeats_at_the_head_and_foot_of_pages_is_left_out_and_told() {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 1; page <= 3; page++) {
            pdf = page == 1 ? pdf : pdf.page();
            pdf.at(85, 40, "Kế hoạch lưu trữ hồ sơ");
            pdf.paragraph(36, TEXTS.get(page - 1));
            pdf.at(270, 800, "Trang " + page + "/3");
        }

        Manuscript read = ReadPdf.read(pdf.bytes());

        assertThat(ReadPdf.words(read)).isEqualTo(TEXTS);
        assertThat(ReadPdf.said(read, Matter.RUNNING_TEXT))
                .containsExactly(
                        "1:1 Kế hoạch lưu trữ hồ sơ", "2:1 Kế hoạch lưu trữ hồ sơ", "3:1 Kế hoạch lưu trữ hồ sơ");
        assertThat(ReadPdf.said(read, Matter.PAGE_NUMBER)).hasSize(3).last().isEqualTo("3:3 Trang 3/3");
    }

    private static List<List<List<String>>> cells(Object block, boolean ruled) {
        Table table = (Table) block;
        assertThat(table.ruled()).isEqualTo(ruled);
        return table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> ReadPdf.words(cell.blocks())).toList())
                .toList();
    }
}
