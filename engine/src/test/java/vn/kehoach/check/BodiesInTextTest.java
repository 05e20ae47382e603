package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;

/** What rules say of the bodies that a sentence names or gives work to, and of what they keep silent. */
@DisplayName("Bodies in sentences")
class BodiesInTextTest {
    private static final Set<String> RULES = Set.of(
            "body-abolished-in-text",
            "body-ends-within-period",
            "body-name-wrong",
            "body-at-wrong-unit-type",
            "mode-words-contradict",
            "recommendation-out-of-reach",
            "body-asked-two-ways",
            "task-of-another-body",
            "reporting-line-skips",
            "report-without-period",
            "duty-without-deadline");

    @ParameterizedTest
    @DisplayName("bodies of today, bodies of the past told as such, and reports through the issuer are left alone")
    @ValueSource(
            strings = {
                "Phối hợp với Sở Nội vụ, Sở Y tế dạy nghề.",
                "Tiếp nhận hồ sơ của Sở Lao động - Thương binh và Xã hội.",
                "Việc này trước đây do Công an huyện làm.",
                "Phòng Kinh tế, Phòng Văn hóa - Xã hội bố trí kinh phí.",
                "Tham mưu Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh hằng quý.",
                "Tổng hợp, báo cáo Công an tỉnh hằng tháng.",
                "Gửi số liệu để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12.",
                "Mở chuyên mục trên loa truyền thanh của xã."
            })
    void silent(String sentence) {
        assertThat(found("assignments:\n  - agency: police\n    text: " + sentence + "\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("of a body that data names already, the sentence is not told again")
    void onlyOnce() {
        assertThat(
                        found(
                                """
                                issuer: {body: people-committee, unit: "tỉnh Nghệ An"}
                                title: Phòng, chống ma túy
                                assignments:
                                  - agency: labour
                                    text: Sở Lao động - Thương binh và Xã hội quản lý sau cai nghiện.
                                """))
                .isEmpty();
    }

    @Test
    @DisplayName("heirs are named by their part of the work")
    void heirs() {
        assertThat(
                        found(
                                "assignments:\n  - agency: police\n    text: Phối hợp với Sở Lao động - Thương binh và Xã hội dạy nghề.\n"))
                .extracting(finding -> Checks.said(finding, Lang.VI))
                .singleElement()
                .asString()
                .contains("Sở Nội vụ [home-affairs@province] (lao động, việc làm, người có công)");
    }

    @Test
    @DisplayName("in a ward the department of the economy has another name")
    void ward() {
        assertThat(
                        found(
                                """
                                issuer: {body: people-committee, unit: "phường Vinh Hưng, Nghệ An"}
                                title: Phòng, chống ma túy
                                purposes:
                                  - Phòng Kinh tế, Hạ tầng và Đô thị bố trí kinh phí.
                                  - Phòng Kinh tế bố trí kinh phí.
                                """))
                .extracting(finding -> finding.span().start().toString())
                .containsExactly("5:5");
    }

    private static List<Diagnostic> found(String snippet) {
        return Checks.run(Checks.overBase(snippet)).stream()
                .filter(finding -> RULES.contains(finding.code()))
                .toList();
    }
}
