package vn.kehoach.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TargetSection;
import vn.kehoach.source.Disk;
import vn.kehoach.source.SourceFile;

/** Forms of plans that offices use beside the usual ones, each in a few lines. */
class OtherOfficesTest {
    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH LÂM ĐỒNG                   Độc lập - Tự do - Hạnh phúc
            Số: 41/KH-UBND             Lâm Đồng, ngày 30 tháng 10 năm 2025

            KẾ HOẠCH
            Phòng, chống ma túy năm 2026

            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            """;

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = Engine.open(Disk.inVietnam());
    }

    @Test
    @DisplayName("Blanks left for number and day part no columns")
    void blanks() {
        Draft draft =
                draft(HEAD.replace("Số: 41/", "Số:          /").replace("ngày 30 tháng 10", "ngày      tháng     ")
                        + "I. NHIỆM VỤ\n1. Tuần tra.\n2. Kiểm soát.\n");

        assertThat(draft.plan().number()).isEmpty();
        assertThat(draft.plan().date()).hasToString("Optional[2025]");
        assertThat(draft.conservation().differences()).isEmpty();
    }

    @Test
    @DisplayName("A part of a document has chapters that are sections of their own")
    void parts() {
        Plan plan = plan(
                """
                A. TÌNH HÌNH
                I. KẾT QUẢ
                Năm 2025 có 12 xã không có ma túy.
                B. NỘI DUNG
                I. CHỈ TIÊU
                - Trên 80% số xã không có ma túy.
                - Trên 90% người nghiện được quản lý.
                II. NHIỆM VỤ
                1. Tuyên truyền.
                2. Kiểm tra.
                """);

        assertThat(plan.sections().stream().map(Section::key))
                .containsExactly("section-tinh-hinh", "targets", "solutions");
        assertThat(plan.sections().get(1).group()).contains("Nội dung");
    }

    @Test
    @DisplayName("What was reached is no goal, and headings inside of a section are not in capitals")
    void past() {
        Item result = items(
                        plan("A. TÌNH HÌNH\nI. KẾT QUẢ\nNăm 2025 đạt 12 xã không có ma túy.\nII. TỒN TẠI\nCòn ít.\n"))
                .get(0);

        assertThat(result.goals()).isEmpty();
        assertThat(result.title()).contains("Kết quả");
    }

    @Test
    @DisplayName("Specific objectives are targets where most of them can be counted")
    void objectives() {
        Plan plan = plan(
                """
                I. MỤC TIÊU
                1. Mục tiêu chung
                Giữ bình yên địa bàn.
                2. Mục tiêu cụ thể
                - Trên 80% số xã không có ma túy.
                - 100% trường học tổ chức tuyên truyền.
                """);

        assertThat(plan.sections().get(1)).isInstanceOf(TargetSection.class);
    }

    @Test
    @DisplayName(
            "A document may be one list: names before colons are no chapters, the closing words no part of a point")
    void oneList() {
        List<Item> items = items(
                plan(
                        """
                1. Nội dung: kiểm tra hồ sơ.
                2. Các xã chuẩn bị báo cáo bằng văn bản.
                Đề nghị các đơn vị phối hợp thực hiện./.
                """));

        assertThat(items).hasSize(3);
        assertThat(items.get(2).text()).contains("Đề nghị các đơn vị phối hợp thực hiện.");
    }

    @Test
    @DisplayName("A chapter with its text on the heading's line has that sentence")
    void chapterInOneLine() {
        assertThat(items(plan("I. NHIỆM VỤ\n1. Tuần tra.\n2. Kiểm soát.\nII. KINH PHÍ: Từ ngân sách xã.\n"))
                        .get(2)
                        .text())
                .contains("Từ ngân sách xã.");
    }

    @Test
    @DisplayName("The plan of a decision is the document; the decision's articles follow it")
    void decision() {
        Draft draft = draft(
                """
                ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TỈNH LÂM ĐỒNG                   Độc lập - Tự do - Hạnh phúc
                Số: 90/QĐ-UBND             Lâm Đồng, ngày 30 tháng 10 năm 2025

                QUYẾT ĐỊNH
                Ban hành Kế hoạch kiểm tra năm 2026

                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra năm 2026.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

                Nơi nhận:                    TM. ỦY BAN NHÂN DÂN
                - Sở Y tế;                         CHỦ TỊCH
                - Lưu: VT.

                KẾ HOẠCH
                Kiểm tra năm 2026
                (Ban hành kèm theo Quyết định số 90/QĐ-UBND)

                I. NHIỆM VỤ
                1. Kiểm tra hồ sơ.
                2. Kiểm tra thực địa.
                """);

        assertThat(draft.plan().title()).isEqualTo("Kiểm tra năm 2026");
        assertThat(draft.plan().number()).isEmpty();
        assertThat(draft.plan().date()).hasToString("Optional[2025-10-30]");
        assertThat(draft.plan().sections().get(0).key()).isEqualTo("solutions");
        assertThat(draft.conservation().percent()).isEqualTo(100);
    }

    @Test
    @DisplayName("A rank stands with the name, and the rest of a word is no body")
    void closing() {
        Plan plan = plan(
                """
                I. NHIỆM VỤ
                1. Tuần tra.
                2. Kiểm soát.

                Nơi nhận:
                - Các đồng chí Tỉnh ủy viên;
                - TT. Tỉnh ủy;
                - Lưu: VT.

                KT. TRƯỞNG BAN
                PHÓ TRƯỞNG BAN
                GIÁM ĐỐC CÔNG AN TỈNH
                Thiếu tướng Trần Văn An
                """);

        assertThat(plan.signature().orElseThrow().name()).contains("Thiếu tướng Trần Văn An");
        List<Recipient> recipients = plan.recipients().orElseThrow().list();
        assertThat(recipients.get(0).to()).hasSize(1);
        assertThat(recipients.get(1).to().get(0).role()).isEqualTo("party-committee");
    }

    @Test
    @DisplayName(
            "A department's plan keeps the governing body, the name and the symbol of its head, and its head signs alone")
    void department() {
        Draft draft = draft(
                """
                UBND TỈNH HÀ TĨNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ Y TẾ                         Độc lập - Tự do - Hạnh phúc
                Số: 12/KH-SYT              Hà Tĩnh, ngày 08 tháng 9 năm 2025

                KẾ HOẠCH
                Tập huấn năm 2026

                Sở Y tế xây dựng Kế hoạch như sau:

                I. NHIỆM VỤ
                1. Mở lớp.
                2. Kiểm tra.

                Nơi nhận:
                - Bộ Y tế;
                - Lưu: VT.

                KT. GIÁM ĐỐC
                PHÓ GIÁM ĐỐC
                """);

        assertThat(draft.plan().issuer().governing()).contains("UBND tỉnh Hà Tĩnh");
        assertThat(draft.plan().issuer().as()).contains("Sở Y tế");
        assertThat(draft.plan().issuer().symbol()).contains("SYT");
        assertThat(draft.conservation().differences()).isEmpty();
    }

    private static Draft draft(String text) {
        SourceFile file = new SourceFile("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
        return engine.importFrom(file, Optional.<LocalDate>empty(), Lang.VI)
                .value()
                .orElseThrow()
                .draft();
    }

    private static Plan plan(String sections) {
        return draft(HEAD + sections).plan();
    }

    private static List<Item> items(Plan plan) {
        return plan.sections().stream()
                .filter(ItemSection.class::isInstance)
                .flatMap(section -> ((ItemSection) section).items().stream())
                .toList();
    }
}
