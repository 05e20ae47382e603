package vn.kehoach.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents as the engine composes them, for tests of what is written from them. */
public final class SampleDocuments {
    private static final int POINTS = 5;

    private SampleDocuments() {}

    /** A short plan with every kind of block and every look: three pages. */
    public static Document plan() {
        return plan(4);
    }

    /** A plan that has that many sections of tasks; about 3 sections fill two pages. */
    public static Document plan(int sections) {
        return new Document(info("ke-hoach-mau", false), Forms.nd30(), blocks(sections, 0, false));
    }

    /** A draft: marked as such, no number, no day, no name, and something still to fill in. */
    public static Document draft() {
        return new Document(info("du-thao", true), Forms.nd30(), blocks(2, 0, true));
    }

    /** A plan whose closing comes near the end of a page, a little later with each filler paragraph. */
    public static Document endingAfter(int fillers) {
        List<Block> blocks = new ArrayList<>(blocks(3, 0, false));
        for (int i = 0; i < fillers; i++) {
            blocks.add(blocks.size() - 2, text(StyleName.POINT, "-", sentence(i, "0")));
        }
        return new Document(info("het-trang", false), Forms.nd30(), blocks);
    }

    /** The head of a document whose issuer has a governing body. */
    public static Document governed() {
        Block.Letterhead head = letterhead(false);
        return new Document(
                info("co-chu-quan", false),
                Forms.nd30(),
                List.of(new Block.Letterhead(
                        Optional.empty(),
                        lines("UBND tỉnh Nghệ An"),
                        lines("Sở Y tế"),
                        Line.of("Số: 15/KH-SYT"),
                        head.nation(),
                        head.motto(),
                        Line.of("Nghệ An, ngày 09 tháng 01 năm 2026"))));
    }

    /** 143 blocks on some 15 pages; every variant, from 1, has other texts. */
    public static Document large(int variant) {
        return new Document(info("ke-hoach-" + variant, false), Forms.nd30(), blocks(17, variant, false));
    }

    /**
     * A short plan with two annexes: an upright one of one sentence, and a lying one with a table whose head has two rows.
     *
     * @param rows of the table
     */
    public static Document annexes(int rows) {
        Document plan = plan(1);
        List<List<List<Run>>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            String task = "Việc thứ " + i + " của kế hoạch"
                    + (i % 3 == 0 ? ", có nội dung dài hơn một dòng của ô để hàng phải cao hơn hàng bên cạnh" : "");
            cells.add(List.of(cell(String.valueOf(i)), cell(task), cell(i + ".000"), cell(i + ",5"), List.of()));
        }
        List<Style.Align> aligns =
                List.of(Style.Align.CENTRE, Style.Align.LEFT, Style.Align.RIGHT, Style.Align.RIGHT, Style.Align.LEFT);
        Optional<String> group = Optional.of("Kinh phí năm 2026");
        Block table = new Block.DataTable(
                List.of(
                        cell("TT"),
                        cell("Nội dung"),
                        cell("Ngân sách của xã, phường"),
                        cell("Nguồn khác"),
                        cell("Ghi chú")),
                cells,
                List.of(7, 43, 15, 15, 20),
                "",
                new TableLook(
                        aligns, List.of(Optional.empty(), Optional.empty(), group, group, Optional.empty()), 1, 0));
        Block upright = text(StyleName.BODY, "", "Các nhóm việc do từng cơ quan đăng ký./.");
        Block end = text(StyleName.BODY, "", "./.");
        return new Document(
                plan.info(),
                plan.form(),
                List.of(
                        plan.sequences().get(0),
                        PageSequence.upright(List.of(annexTitle("Phụ lục I", "Các nhóm việc"), upright)),
                        new PageSequence(
                                true,
                                List.of(annexTitle("Phụ lục II", "Dự kiến kinh phí"), table, end),
                                Optional.empty())),
                Optional.empty());
    }

    private static Block annexTitle(String label, String title) {
        return new Block.AnnexTitle(
                Line.of(label),
                Line.of(title),
                Line.of("(Kèm theo Kế hoạch số        /KH-UBND ngày     tháng     năm      của "
                        + "Ủy ban nhân dân xã Quỳ Hợp)"));
    }

    private static List<Run> cell(String text) {
        return List.of(Run.of(text));
    }

    private static Document.Info info(String id, boolean draft) {
        return new Document.Info(
                        id,
                        "Kế hoạch Phòng, chống ma túy trên địa bàn xã Quỳ Hợp giai đoạn 2026 - 2030",
                        "Ủy ban nhân dân xã Quỳ Hợp",
                        draft ? "   /KH-UBND" : "15/KH-UBND",
                        LocalDate.of(2026, 1, 9),
                        draft)
                .checkedBy("1.0.0+3f2a9c11d0e4");
    }

    private static List<Block> blocks(int sections, int variant, boolean draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead(draft));
        blocks.add(new Block.Title(
                Line.of("KẾ HOẠCH"),
                Line.of("Phòng, chống ma túy trên địa bàn xã Quỳ Hợp, tỉnh Nghệ An giai đoạn 2026 - 2030")));
        blocks.add(text(StyleName.BASIS, "", "Căn cứ Luật Phòng, chống ma túy;"));
        blocks.add(text(StyleName.BASIS, "", "Căn cứ Luật Tổ chức chính quyền địa phương."));
        blocks.add(text(
                StyleName.BODY,
                "",
                "Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:"));
        for (int section = 1; section <= sections; section++) {
            section(blocks, section, variant, draft);
        }
        blocks.add(
                text(
                        StyleName.BODY,
                        "",
                        "Trên đây là Kế hoạch của Ủy ban nhân dân xã; trong quá trình thực hiện, nếu có khó khăn, vướng mắc,"
                                + " các đơn vị phản ánh về Công an xã để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định./."));
        blocks.add(closing(draft));
        return blocks;
    }

    private static Block.Letterhead letterhead(boolean draft) {
        return new Block.Letterhead(
                draft ? Optional.of("Dự thảo") : Optional.empty(),
                List.of(),
                lines("Ủy ban nhân dân", "xã Quỳ Hợp"),
                Line.of(draft ? "Số:        /KH-UBND" : "Số: 15/KH-UBND"),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                Optional.of("Độc lập - Tự do - Hạnh phúc"),
                Line.of(draft ? "Quỳ Hợp, ngày      tháng 01 năm 2026" : "Quỳ Hợp, ngày 09 tháng 01 năm 2026"));
    }

    private static void section(List<Block> blocks, int section, int variant, boolean draft) {
        String number = section + "." + variant;
        blocks.add(new Block.Heading(
                1,
                StyleName.SECTION,
                roman(section) + ".",
                List.of(Run.of("Mục đích, yêu cầu và nhiệm vụ " + number))));
        blocks.add(new Block.Heading(2, StyleName.CLAUSE_HEADING, "1.", List.of(Run.of("Phòng ngừa, tuyên truyền"))));
        for (int point = 0; point < POINTS; point++) {
            String letter = List.of("a)", "b)", "c)", "d)", "đ)").get(point);
            blocks.add(text(StyleName.POINT, letter, point(point, variant, number)));
        }
        blocks.add(new Block.Paragraph(
                StyleName.POINT,
                "-",
                List.of(
                        Run.of("Công an xã "),
                        new Run("chủ trì", true, false, false),
                        Run.of(", phối hợp với các "),
                        new Run("đoàn thể", false, true, false),
                        Run.of(" tổng hợp số liệu người nghiện & người sử dụng trái phép; hoàn thành trước "),
                        new Run(draft ? "TODO" : "ngày 15 hằng tháng", false, false, draft),
                        Run.of(".")),
                false));
    }

    /** Other texts in every variant; those of variant 0 are short. */
    private static String point(int point, int variant, String number) {
        String first = sentence(point, number);
        return variant == 0 ? first : first + " " + sentence((point + variant) % POINTS, number + "." + point);
    }

    private static String sentence(int point, String number) {
        List<String> sentences = List.of(
                "Rà soát, lập danh sách và quản lý chặt chẽ người có liên quan đến ma túy tại từng xóm, bản; số liệu đợt "
                        + number
                        + " được đối chiếu với Trạm Y tế xã, cập nhật thường xuyên và không để sót, lọt đối tượng.",
                "Đổi mới hình thức tuyên truyền theo từng nhóm: học sinh, thanh niên, người lao động; tăng thời lượng"
                        + " trên hệ thống truyền thanh cơ sở bằng tiếng phổ thông và tiếng dân tộc, lần " + number
                        + ".",
                "Xây dựng, nhân rộng mô hình tự quản về an ninh, trật tự; phấn đấu 100% xóm, bản ký cam kết trong năm đầu"
                        + " thực hiện, kết quả ghi vào biểu " + number + " và công khai tại nhà văn hóa cộng đồng.",
                "Bố trí kinh phí từ ngân sách xã và các nguồn hợp pháp khác theo phân cấp; lồng ghép với chương trình mục"
                        + " tiêu quốc gia, bảo đảm tiết kiệm, hiệu quả, đúng quy định của pháp luật về ngân sách nhà nước.",
                "Kiểm tra, đôn đốc việc thực hiện; định kỳ 6 tháng, một năm sơ kết, tổng kết, khen thưởng tập thể, cá nhân"
                        + " có thành tích và phê bình nơi làm chưa tốt (mẫu " + number + ").");
        return sentences.get(point);
    }

    private static Block.Closing closing(boolean draft) {
        return new Block.Closing(
                "Nơi nhận:",
                lines(
                        "- Ủy ban nhân dân tỉnh (để báo cáo);",
                        "- Công an tỉnh (để báo cáo);",
                        "- Thường trực Đảng ủy, Hội đồng nhân dân xã (để báo cáo);",
                        "- Ủy ban Mặt trận Tổ quốc Việt Nam xã;",
                        "- Các phòng, ban, ngành, đoàn thể xã;",
                        "- Ban cán sự các xóm, bản;",
                        "- Lưu: VT, CAX."),
                lines("TM. Ủy ban nhân dân"),
                Optional.of(Line.of("Chủ tịch")),
                List.of(),
                Line.of(draft ? "" : "Họ và tên"));
    }

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).map(Line::of).toList();
    }

    private static Block.Paragraph text(StyleName style, String label, String text) {
        return new Block.Paragraph(style, label, List.of(Run.of(text)), false);
    }

    private static String roman(int number) {
        return List.of("", "X").get(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
