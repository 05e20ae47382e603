package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;

/** A finding may be set aside with a reason, at its place and there only. */
class SuppressionTest {
    @Test
    void a_comment_above_sets_a_finding_aside() {
        assertThat(
                        codes(
                                """
                implements:
                  # kehoach: bỏ qua citation-unknown -- văn bản mật, không đưa vào danh mục
                  - 999/KH-MẬT
                """))
                .isEmpty();
    }

    @Test
    void a_day_with_which_a_reason_ends_is_no_last_day() {
        assertThat(
                        codes(
                                """
                implements:
                  # kehoach: bỏ qua citation-unknown -- số liệu của bản này tính đến 31/12/2025
                  - 999/KH-MẬT
                """))
                .isEmpty();
    }

    @Test
    void a_comment_behind_sets_a_finding_aside() {
        assertThat(
                        codes(
                                """
                implements:
                  - 999/KH-MẬT # kehoach: ignore citation-unknown -- secret, in no catalogue
                """))
                .isEmpty();
    }

    @Test
    void comments_may_stand_above_each_other() {
        assertThat(
                        codes(
                                """
                solutions:
                  - text: Tập huấn.
                    # kehoach: bỏ qua deadline-outside-period -- hạn của tỉnh
                    # một chú thích khác
                    deadline: 2032-01
                """))
                .isEmpty();
    }

    @Test
    void a_comment_above_a_long_text_holds_for_all_of_it() {
        assertThat(
                        codes(
                                """
                # kehoach: bỏ qua citation-unknown -- văn bản mật, không đưa vào danh mục
                opening: >-
                  Thực hiện chủ trương của tỉnh
                  và [@999/KH-MẬT], Ủy ban nhân dân xã ban hành Kế hoạch.
                """))
                .isEmpty();
    }

    @Test
    void the_next_element_is_not_touched() {
        assertThat(
                        codes(
                                """
                implements:
                  # kehoach: bỏ qua citation-unknown -- văn bản mật, không đưa vào danh mục
                  - 999/KH-MẬT
                  - 998/KH-MẬT
                """))
                .containsExactly("citation-unknown");
    }

    @Test
    void another_rule_is_not_touched_and_the_comment_is_reported_as_unused() {
        assertThat(
                        codes(
                                """
                implements:
                  # kehoach: bỏ qua todo-left -- nhầm quy tắc
                  - 999/KH-MẬT
                """))
                .containsExactly("suppression-unused", "citation-unknown");
    }

    @Test
    void without_a_reason_nothing_is_set_aside() {
        assertThat(
                        codes(
                                """
                implements:
                  - 999/KH-MẬT # kehoach: ignore citation-unknown --
                """))
                .containsExactly("citation-unknown", "suppression-malformed");
    }

    @Test
    void a_comment_before_everything_holds_for_findings_about_the_whole_file() {
        assertThat(codes(
                        """
                # kehoach: bỏ qua header-incomplete -- bản mẫu, không ban hành
                title: Công tác mẫu
                """
                                .concat(Checks.without("status", "number", "title"))))
                .isEmpty();
    }

    @Test
    void words_inside_a_text_are_no_comment() {
        assertThat(
                        codes(
                                """
                opening: |-
                  Ủy ban nhân dân xã ban hành Kế hoạch.
                  # kehoach: tắt
                solutions:
                  - 'Một câu có # kehoach: tắt ở giữa.'
                """))
                .isEmpty();
    }

    private static List<String> codes(String snippet) {
        String plan = snippet.contains("kehoach: 1") ? snippet : Checks.overBase(snippet);
        return Checks.run(plan).stream().map(Diagnostic::code).toList();
    }
}
