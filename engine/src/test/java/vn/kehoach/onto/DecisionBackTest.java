package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Imported;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.PlanFile;

@DisplayName("The document of a decision with its plan and an annex, edited")
class DecisionBackTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du-quyet-dinh
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: tỉnh Nghệ An}
            date: 2026-01-09
            number: 12
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn tỉnh
            bases:
              - 163/2024/QH15
            purposes:
              - Nâng cao nhận thức của cán bộ và Nhân dân.
              - Giữ vững địa bàn theo Phụ lục kèm theo.
            organisation:
              - Công an tỉnh theo dõi việc thực hiện.
              - Các sở, ngành báo cáo kết quả hằng năm.
            annexes:
              - id: nhom
                title: Các nhóm việc
                items:
                  - Tuyên truyền ở trường học.
                  - Rà soát từng xóm, bản.
            recipients: [police]
            archive: [VT, NC]
            signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}
            decision:
              title: Ban hành Kế hoạch phòng, chống ma túy trên địa bàn tỉnh
              proposal: Giám đốc Công an tỉnh
              articles:
                - Quyết định này có hiệu lực kể từ ngày ký.
                - Giám đốc Công an tỉnh chịu trách nhiệm thi hành Quyết định này.
            """;

    private static void assertMade(WordFile edited, String before, String after) {
        OntoResult result = OntoTest.onto(edited, PLAN);
        assertThat(PLAN).contains(before);
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).isEqualTo(PLAN.replace(before, after));
    }

    private static WordFile word() {
        return OntoTest.word(PLAN);
    }

    @Test
    @DisplayName("Nothing edited, nothing changed; also without controls")
    void nothing() {
        assertMade(word(), PLAN, PLAN);
        assertMade(word().withoutControls(), PLAN, PLAN);
    }

    @Test
    @DisplayName("Words of an article, of the plan and of its annex come back to their places")
    void words() {
        assertMade(
                word().replace("hiệu lực kể từ ngày ký", "hiệu lực từ 10/01/2026"),
                "hiệu lực kể từ ngày ký",
                "hiệu lực từ 10/01/2026");
        assertMade(word().replace("kết quả hằng năm", "kết quả 6 tháng"), "kết quả hằng năm", "kết quả 6 tháng");
        assertMade(word().replace("Rà soát từng xóm", "Rà soát các xóm"), "Rà soát từng xóm", "Rà soát các xóm");
    }

    @Test
    @DisplayName("So do points that were added or deleted in the plan and in its annex")
    void points() {
        assertMade(
                word().addAfter("Nâng cao nhận thức", "2. Giảm số người nghiện mới."),
                "Nhân dân.\n",
                "Nhân dân.\n  - Giảm số người nghiện mới.\n");
        assertMade(
                word().addAfter("Tuyên truyền ở trường học", "2. Nói chuyện ở nhà văn hóa."),
                "trường học.\n",
                "trường học.\n      - Nói chuyện ở nhà văn hóa.\n");
        assertMade(word().delete("Các sở, ngành báo cáo"), "  - Các sở, ngành báo cáo kết quả hằng năm.\n", "");
    }

    @Test
    @DisplayName("A line typed into the plan's head, or a paragraph that no list takes, is told")
    void told() {
        OntoResult head = OntoTest.onto(word().addAfter("KẾ HOẠCH", "Một dòng lạ"), PLAN);
        assertThat(head.newText()).isEqualTo(PLAN);
        assertThat(head.unplaced()).extracting(Unplaced::after).contains("Một dòng lạ");
    }

    private static final String MARKS =
            """
            marks:
              secrecy: mat
              urgency: hoa-toc
              circulation: LƯU HÀNH NỘI BỘ
              drafter: PL
              copies: 30
              contact: "Địa chỉ: tỉnh Nghệ An"
            """;

    @Test
    @DisplayName("Marks with places of their own on paper come back as they were, with a decision and without")
    void marks() {
        String alone = PLAN.substring(0, PLAN.indexOf("decision:")) + MARKS;
        for (String plan : List.of(PLAN + MARKS, alone)) {
            OntoResult result = OntoTest.onto(OntoTest.word(plan), plan);
            assertThat(result.changes()).isEmpty();
            assertThat(result.unplaced()).isEmpty();
            OntoResult edited =
                    OntoTest.onto(OntoTest.word(plan).replace("LƯU HÀNH NỘI BỘ", "LƯU HÀNH TRONG TỈNH"), plan);
            assertThat(edited.unplaced()).isEmpty();
            assertThat(edited.newText()).isEqualTo(plan.replace("LƯU HÀNH NỘI BỘ", "LƯU HÀNH TRONG TỈNH"));
        }
    }

    @Test
    @DisplayName("Imported, the document gives the very plan that it carries")
    void imported() {
        String alone = PLAN.substring(0, PLAN.indexOf("decision:")) + MARKS;
        for (String plan : List.of(PLAN + MARKS, PLAN, alone)) {
            Imported back = Office.engine()
                    .importFrom(OntoTest.word(plan).file(), Optional.empty(), Lang.VI)
                    .value()
                    .orElseThrow();
            assertThat(back.draft().plan())
                    .isEqualTo(PlanFile.read(Office.file("plan.yaml", plan))
                            .value()
                            .orElseThrow()
                            .value());
        }
    }
}
