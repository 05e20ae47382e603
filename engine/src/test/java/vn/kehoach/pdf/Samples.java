package vn.kehoach.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Forms;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Documents to write: made of phrases that plans are made of, in an order that a seed decides. */
final class Samples {
    static final Form FORM = Forms.nd30();

    private static final List<String> SUBJECTS = List.of(
            "Ủy ban nhân dân các xã, phường",
            "Công an xã",
            "Trạm Y tế xã",
            "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
            "Các trường học trên địa bàn",
            "Phòng Văn hóa - Xã hội",
            "Các phòng, ban, ngành và Ban cán sự các xóm, bản");
    private static final List<String> VERBS = List.of(
            "chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện",
            "tham mưu Ủy ban nhân dân xã ban hành văn bản chỉ đạo",
            "rà soát, thống kê, lập danh sách, cập nhật thường xuyên",
            "đẩy mạnh tuyên truyền, phổ biến, giáo dục pháp luật về",
            "kiểm tra, đôn đốc, hướng dẫn, kịp thời tháo gỡ khó khăn trong");
    private static final List<String> OBJECTS = List.of(
            "công tác phòng ngừa tại cơ sở",
            "mô hình điểm đã được phê duyệt theo Kế hoạch số 05/KH-UBND ngày 09/01/2026",
            "các chỉ tiêu của giai đoạn 2026-2030, bảo đảm đạt từ 80% trở lên",
            "việc quản lý, hỗ trợ người sau cai (hòa nhập cộng đồng, học nghề, vay vốn)",
            "nội dung “ba giảm” gắn với phong trào \"Toàn dân đoàn kết xây dựng đời sống văn hóa\"",
            "chế độ báo cáo quý, 6 tháng và hằng năm – trước ngày 15 tháng cuối kỳ");
    private static final List<String> ENDS = List.of(
            "kết quả gửi về Công an xã để tổng hợp",
            "hoàn thành trước ngày 30/6/2026",
            "thực hiện thường xuyên, liên tục hằng năm",
            "lồng ghép với các chương trình, đề án, dự án khác trên địa bàn để tiết kiệm, tránh trùng lặp");

    private Samples() {}

    static Document.Info info(boolean draft) {
        return new Document.Info(
                        "mau-2026",
                        "Kế hoạch Phòng, chống ma túy trên địa bàn xã Quỳ Hợp <giai đoạn 2026 & 2030>",
                        "Ủy ban nhân dân xã Quỳ Hợp",
                        "Số: 05/KH-UBND",
                        LocalDate.of(2026, 1, 9),
                        draft)
                .checkedBy("1.0.0+3f2a9c11d0e4");
    }

    static Document document(List<Block> blocks) {
        return new Document(info(false), FORM, blocks);
    }

    static Block.Letterhead letterhead() {
        return new Block.Letterhead(
                Optional.empty(),
                List.of(),
                lines("Ủy ban nhân dân", "xã Quỳ Hợp"),
                Line.of("Số: 05/KH-UBND"),
                FORM.nation(),
                FORM.motto(),
                Line.of("Quỳ Hợp, ngày 09 tháng 01 năm 2026"));
    }

    static Block.Letterhead draftLetterhead() {
        return new Block.Letterhead(
                Optional.of("Dự thảo"),
                lines("UBND tỉnh Nghệ An"),
                lines("Sở Nông nghiệp", "và Môi trường"),
                Line.of("Số:        /KH-SNNMT"),
                FORM.nation(),
                FORM.motto(),
                Line.of("Nghệ An, ngày       tháng 01 năm 2026"));
    }

    static Block.Title title() {
        return new Block.Title(
                Line.of("Kế hoạch"),
                Line.of(
                        "Phòng, chống ma túy trên địa bàn xã Quỳ Hợp theo Chương trình mục tiêu quốc gia đến năm 2030, có việc"
                                + " làm từng năm"));
    }

    static Block.Heading section(String label, String text) {
        return new Block.Heading(1, StyleName.SECTION, label, List.of(Run.of(text)));
    }

    static Block.Heading clause(String label, String text) {
        return new Block.Heading(2, StyleName.CLAUSE_HEADING, label, List.of(Run.of(text)));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(StyleName.BODY, "", List.of(Run.of(text)), false);
    }

    static Block.Paragraph point(String label, String text) {
        return new Block.Paragraph(StyleName.POINT, label, List.of(Run.of(text)), false);
    }

    /** A closing with that many recipients of one line, or of two; the last is the Lưu line. */
    static Block.Closing closing(int recipients, boolean longNames) {
        String end = longNames ? " trên địa bàn xã và các vùng lân cận (để thực hiện);" : " (để thực hiện);";
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < recipients; i++) {
            lines.add("- Cơ quan số " + i + end);
        }
        lines.add("- Lưu: VT, CAX.");
        return new Block.Closing(
                closing().label(),
                lines.stream().map(Line::of).toList(),
                closing().authority(),
                closing().post(),
                closing().secondPosts(),
                closing().signer());
    }

    static Block.Closing closing() {
        return new Block.Closing(
                "Nơi nhận:",
                lines(
                        "- UBND tỉnh (để báo cáo);",
                        "- Thường trực Đảng ủy, HĐND xã;",
                        "- Chủ tịch, các Phó Chủ tịch UBND xã;",
                        "- Các phòng, ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã;",
                        "- Ban cán sự các xóm, bản;",
                        "- Lưu: VT, CAX."),
                lines("TM. Ủy ban nhân dân", "KT. Chủ tịch"),
                Optional.of(Line.of("Phó Chủ tịch")),
                List.of(),
                Line.of("Họ Và Tên"));
    }

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).map(Line::of).toList();
    }

    /** A whole plan of about 14 pages; another seed gives other words. */
    static Document plan(int seed) {
        return plan(seed, 140);
    }

    static Document plan(int seed, int blocks) {
        Random random = new Random(seed);
        List<Block> all = new ArrayList<>(List.of(letterhead(), title()));
        all.add(new Block.Paragraph(
                StyleName.BASIS,
                "",
                List.of(Run.of("Căn cứ Luật Phòng, chống ma túy ngày 30 tháng 3 năm 2021;")),
                false));
        all.add(paragraph("Thực hiện " + sentence(random)));
        int section = 0;
        while (all.size() < blocks - 1) {
            all.add(section(
                    List.of("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X.")
                            .get(section++ % 10),
                    "Nội dung " + pick(random, OBJECTS)));
            for (int clause = 1; clause <= 3; clause++) {
                all.add(clause(clause + ".", pick(random, SUBJECTS)));
                for (char point : "abcd".toCharArray()) {
                    all.add(point(point + ")", sentences(random)));
                }
                all.add(new Block.Paragraph(
                        StyleName.POINT,
                        "-",
                        List.of(
                                new Run("Thời gian thực hiện: ", true, false, false),
                                Run.of(sentence(random)),
                                new Run(" (" + pick(random, ENDS) + ")", false, true, false)),
                        false));
            }
        }
        all.add(paragraph(sentences(random) + "./."));
        all.add(closing());
        return document(all);
    }

    /** A plan with tables of many rows, with and without header row, among its paragraphs. */
    static Document tables(int seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>(plan(seed, 40).blocks());
        blocks.add(30, table(random, 40, false));
        blocks.add(14, table(random, 25, true));
        blocks.add(6, table(random, 3, true));
        return document(blocks);
    }

    private static Block.DataTable table(Random random, int rows, boolean header) {
        List<List<List<Run>>> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(List.of(
                    List.of(Run.of(Integer.toString(i))),
                    List.of(Run.of(pick(random, OBJECTS))),
                    List.of(
                            Run.of(pick(random, SUBJECTS)),
                            new Run(" và " + pick(random, ENDS), i % 3 == 0, false, false)),
                    i % 4 == 0 ? List.of() : List.of(Run.of("2026"))));
        }
        List<List<Run>> columns = List.of(
                List.of(Run.of("TT")),
                List.of(Run.of("Nội dung")),
                List.of(Run.of("Cơ quan thực hiện, kết quả")),
                List.of(Run.of("Thời hạn")));
        return new Block.DataTable(header ? columns : List.of(), all, List.of(), "");
    }

    /** A short draft with things still to be filled in. */
    static Document draft() {
        List<Block> blocks = new ArrayList<>(plan(2, 40).blocks());
        blocks.set(0, draftLetterhead());
        List<Run> runs = List.of(
                Run.of("Kinh phí dự kiến: "),
                new Run("TODO số tiền của cả giai đoạn năm năm, theo dự toán đã thẩm định", false, false, true),
                Run.of(" đồng."));
        blocks.add(5, new Block.Paragraph(StyleName.BODY, "", runs, false));
        return new Document(info(true), FORM, blocks);
    }

    /** A plan whose form asks for more room between the lines of its points. */
    static Document spaced(double lines) {
        List<Style> styles = FORM.styles().stream()
                .map(style -> style.name() == StyleName.POINT ? spaced(style, lines) : style)
                .toList();
        Form form = FORM.with(styles);
        return new Document(info(false), form, plan(4, 60).blocks());
    }

    private static Style spaced(Style style, double lines) {
        return style.lined(Optional.of(lines), style.exactly());
    }

    private static String sentences(Random random) {
        StringBuilder text = new StringBuilder(sentence(random));
        for (int i = random.nextInt(2); i > 0; i--) {
            text.append(". ").append(sentence(random));
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        return pick(random, SUBJECTS) + " " + pick(random, VERBS) + " " + pick(random, OBJECTS) + "; "
                + pick(random, ENDS);
    }

    private static String pick(Random random, List<String> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }
}
