package vn.kehoach.check.rule.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Office;
import vn.kehoach.SmallPlan;

@DisplayName("What counts as mentioning an annex")
class AnnexNotMentionedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem Phụ lục I, II và III kèm theo.",
                "Xem các Phụ lục I đến III.",
                "Xem Phụ lục I; nội dung khác tại Phụ lục II, Phụ lục III.",
                "Xem phụ lục số I-III."
            })
    @DisplayName("ND30-PL-1: each of several is named by its number, in a list or from one to another")
    void named(String text) {
        assertThat(found(text, 3)).isEmpty();
    }

    @Test
    @DisplayName("ND30-PL-1: an annex that is not named is found, and so is one that only another document has")
    void notNamed() {
        assertThat(found("Xem Phụ lục II và các phụ lục khác.", 3))
                .containsExactly("/annexes/0/title", "/annexes/2/title");
        assertThat(found("Theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.", 1))
                .containsExactly("/annexes/0/title");
    }

    @Test
    @DisplayName("One alone needs no number")
    void alone() {
        assertThat(found("Chi tiết tại Phụ lục kèm theo.", 1)).isEmpty();
    }

    /** Where the rule finds something in a plan of one sentence and so many annexes. */
    private static List<String> found(String text, int count) {
        StringBuilder keys = new StringBuilder("annexes:\n");
        for (int i = 0; i < count; i++) {
            keys.append("  - {id: a").append(i).append(", title: Bảng số liệu, intro: Số liệu năm 2026.}\n");
        }
        String plan = SmallPlan.with(text, keys.toString());
        return Office.engine().check(Office.file("vi-du.yaml", plan)).diagnostics().stream()
                .filter(finding -> finding.code().equals("annex-not-mentioned"))
                .map(finding -> finding.path())
                .toList();
    }
}
