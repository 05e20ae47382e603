package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Stamps;

/** What State documents bear beside a plan's usual parts. */
@DisplayName("A State document")
class StateVariantsTest {
    private static final String DECISION =
            """
            issuer: {body: people-committee, unit: tỉnh Nghệ An}
            date: 2026-01-09
            number: 12
            bases: [163/2024/QH15]
            organisation: [Công an tỉnh theo dõi việc thực hiện.]
            recipients: [{to: [police]}]
            archive: [VT, NC]
            decision:
              title: Ban hành Kế hoạch phòng, chống ma túy
              proposal: Giám đốc Công an tỉnh
              articles:
                - Quyết định này có hiệu lực kể từ ngày ký.
                - Giám đốc Công an tỉnh chịu trách nhiệm thi hành Quyết định này.
            """;

    @ParameterizedTest(
            name = "ND30-MK-1, ND30-MK-4, ND30-MK-5: {0} and {1} are printed {2} and {3}, the frame {4} mm wide")
    @CsvSource({
        "mat, khan, MẬT, KHẨN, 20",
        "toi-mat, thuong-khan, TỐI MẬT, THƯỢNG KHẨN, 40",
        "tuyet-mat, hoa-toc, TUYỆT MẬT, HỎA TỐC, 30"
    })
    void secrecyAndUrgency(String secrecy, String urgency, String printed, String urgent, double frame) {
        Stamps stamps = Written.plan("marks: {secrecy: " + secrecy + ", urgency: " + urgency + "}")
                .head()
                .stamps();

        assertThat(stamps.secrecy().map(Line::text)).contains(printed);
        assertThat(stamps.urgency().map(Line::text)).contains(urgent);
        assertThat(stamps.urgencyFrame()).isEqualTo(frame);
    }

    @Test
    @DisplayName("ND30-MK-8: says in capitals how far it may circulate")
    void circulation() {
        assertThat(Written.plan("marks: {circulation: lưu hành nội bộ}")
                        .head()
                        .stamps()
                        .circulation()
                        .map(Line::text))
                .contains("LƯU HÀNH NỘI BỘ");
    }

    @Test
    @DisplayName("ND30-ST-1, ND30-NN-11: ends its archive line with the drafter's letters and the number of copies")
    void drafter() {
        assertThat(Written.plan("archive: [VT, NC]\nmarks: {drafter: PL, copies: 300}")
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsExactly("- Lưu: VT, NC. PL.(300)");
        assertThat(Written.plan("archive: [VT]\nmarks: {drafter: PL}").closing().recipients())
                .extracting(Line::text)
                .containsExactly("- Lưu: VT. PL");
    }

    @Test
    @DisplayName("ND30-LH-1, ND30-CP-2: has a contact line on its first pages")
    void contact() {
        Document document = Written.plan("marks: {contact: \"Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An\"}")
                .document();

        assertThat(document.sequences().get(0).foot().map(Line::text)).contains("Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An");
    }

    @ParameterizedTest(name = "ND30-CQ-7: of {0} is headed {1} and {2}")
    @CsvSource({
        "'đặc khu Phú Quốc, An Giang', ỦY BAN NHÂN DÂN, ĐẶC KHU PHÚ QUỐC",
        "'phường Thành Vinh, Nghệ An', ỦY BAN NHÂN DÂN, PHƯỜNG THÀNH VINH",
        "'thành phố Hà Nội', ỦY BAN NHÂN DÂN, THÀNH PHỐ HÀ NỘI"
    })
    void units(String unit, String first, String second) {
        assertThat(Written.plan("issuer: {body: people-committee, unit: \"" + unit + "\"}")
                        .head()
                        .issuer())
                .extracting(Line::text)
                .containsExactly(first, second);
    }

    @Test
    @DisplayName("ND30-MAU-1: issued by a decision, is the decision, and the plan on pages of its own")
    void decision() {
        Document document = Written.plan(DECISION).document();
        List<Block> first = document.sequences().get(0).blocks();

        assertThat(document.sequences()).hasSize(2);
        assertThat(document.info().symbol()).isEqualTo("12/QĐ-UBND");
        assertThat(document.info().title()).isEqualTo("Quyết định Ban hành Kế hoạch phòng, chống ma túy");
        assertThat(((Block.Title) first.get(1)).type().text()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(text(document))
                .contains(
                        "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n",
                        "Theo đề nghị của Giám đốc Công an tỉnh.\n",
                        "QUYẾT ĐỊNH:\n",
                        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống ma túy.\n",
                        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n",
                        "Điều 3. Giám đốc Công an tỉnh chịu trách nhiệm thi hành Quyết định này./.\n");
    }

    @Test
    @DisplayName("ND30-CC-10: the proposal is the last of a decision's bases")
    void proposal() {
        String text = text(Written.plan(DECISION).document());

        assertThat(text.indexOf("Theo đề nghị của")).isGreaterThan(text.indexOf("Căn cứ Nghị quyết"));
        assertThat(text).contains("đến năm 2030;\nTheo đề nghị của Giám đốc Công an tỉnh.");
    }

    @Test
    @DisplayName("ND30-NN-9: the recipients of a decision begin with those of its last article")
    void recipientsOfADecision() {
        assertThat(((Block.Closing) last(
                                Written.plan(DECISION).document().sequences().get(0)))
                        .recipients())
                .extracting(Line::text)
                .containsExactly("- Như Điều 3;", "- Công an tỉnh;", "- Lưu: VT, NC.");
    }

    @Test
    @DisplayName(
            "ND30-PL-9: the plan attached has issuer and nation at its head, names the decision, and has no signature")
    void attached() {
        PageSequence plan = Written.plan(DECISION).document().sequences().get(1);
        Block.Letterhead head = (Block.Letterhead) plan.blocks().get(0);
        Block.Title title = (Block.Title) plan.blocks().get(1);

        assertThat(head.number()).isEmpty();
        assertThat(head.placeAndDate()).isEmpty();
        assertThat(head.nation()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(title.type().text()).isEqualTo("KẾ HOẠCH");
        assertThat(title.reference().map(Line::text))
                .contains(
                        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Nghệ An)");
        assertThat(last(plan)).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    @DisplayName(
            "ND30-CK-1, ND30-PL-5: a decision of the chairman is his: plan and annexes name him, and nobody signs for the committee")
    void decisionOfTheChairman() {
        String annex = "annexes: [{id: a, title: Danh mục, items: [Tuyên truyền.]}]\n";
        String own = DECISION.replace("  proposal:", "  authority: Chủ tịch Ủy ban nhân dân tỉnh\n  proposal:");
        Document document = Written.plan(
                        own + annex + "signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}\n")
                .document();
        Block.Closing closing = (Block.Closing) last(document.sequences().get(0));

        assertThat(text(document).replace('\u00a0', ' '))
                .contains(
                        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 09 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh)",
                        "năm       của Chủ tịch Ủy ban nhân dân tỉnh)");
        assertThat(closing.above()).extracting(Line::text).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    @DisplayName("ND30-PL-5: an annex of a plan that a decision issues names the decision")
    void annexOfADecision() {
        String annex = "annexes: [{id: a, title: Danh mục, items: [Tuyên truyền.]}]\n";

        assertThat(text(Written.plan(DECISION + annex).document())).contains("(Kèm theo Quyết định số");
        assertThat(text(Written.plan(annex).document())).contains("(Kèm theo Kế hoạch số");
    }

    private static Block last(PageSequence pages) {
        return pages.blocks().get(pages.blocks().size() - 1);
    }

    private static String text(Document document) {
        return vn.kehoach.text.TextWriter.write(document);
    }
}
