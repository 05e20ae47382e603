package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Run;

@DisplayName("References to other parts of the plan")
class ReferencesTest {
    private static final String PLAN =
            """
            purposes: [{id: why, text: Nâng cao nhận thức.}]
            requirements: [Sát thực tế.]
            targets:
              - {id: schools, text: "100% trường học tổ chức tuyên truyền, theo [#press] và [#solutions]."}
              - {id: homes, text: 90% số hộ ký cam kết.}
            solutions:
              - title: Tuyên truyền
                id: communication
                items:
                  - Phát tờ rơi.
                  - {id: press, text: "Viết bài để đạt [#targets/schools]."}
              - {id: help, text: "Cai nghiện tại nhà, như *[#communication]*, [#requirements]."}
            """;

    @Test
    @DisplayName(
            "ND30-VD-6: from the smallest to the largest, without commas: “điểm b khoản 1 Mục III”; điểm and khoản small, Mục with a capital")
    void words() {
        assertThat(Written.plan(PLAN).lines())
                .contains(
                        "1. 100% trường học tổ chức tuyên truyền, theo điểm b khoản 1 Mục III và Mục III.",
                        "b) Viết bài để đạt khoản 1 Mục II.",
                        "2. Cai nghiện tại nhà, như khoản 1 Mục III, khoản 2 Mục I./.");
    }

    @Test
    @DisplayName("What is put before a part changes its number, and every reference to it")
    void renumbered() {
        String changed = PLAN.replace("      - Phát tờ rơi.", "      - Phát tờ rơi.\n      - Treo băng rôn.")
                .replace("targets:\n  - {id", "targets:\n  - Có kế hoạch.\n  - {id");

        assertThat(Written.plan(changed).lines())
                .contains(
                        "2. 100% trường học tổ chức tuyên truyền, theo điểm c khoản 1 Mục III và Mục III.",
                        "c) Viết bài để đạt khoản 2 Mục II.");
    }

    @Test
    @DisplayName("The words of a reference lead to the paragraph that bears the number")
    void aims() {
        List<Run> leading = Written.plan(PLAN)
                .document()
                .runs()
                .filter(run -> !run.to().isEmpty())
                .toList();

        assertThat(leading)
                .extracting(Run::to)
                .containsExactly(
                        "/solutions/items/0/items/1/text",
                        "/solutions/heading",
                        "/targets/items/0/text",
                        "/solutions/items/0/title",
                        "/requirements/heading");
        assertThat(leading.get(3).italic()).isTrue();
    }

    @Test
    @DisplayName("A point of decimal numbers is a khoản, told by its own number")
    void decimal() {
        assertThat(Written.plan(
                                """
                solutions:
                  - title: Tuyên truyền
                    numbering: decimal
                    items: [Phát tờ rơi., {id: press, text: "Viết bài."}]
                  - Xem [#press].
                """)
                        .lines())
                .contains("2. Xem khoản 1.2 Mục I./.");
    }

    @Test
    @DisplayName("What has no number, and what is unknown or means several parts, is shown as written, in a draft")
    void unresolved() {
        assertThat(Written.plan(
                                """
                requirements: [{id: near, mark: none, text: Sát thực tế.}, Khả thi.]
                solutions:
                  - {id: one, text: "Xem [#near], [#far], [#one]."}
                  - Xem lại.
                """)
                        .lines())
                .contains("1. Xem [near], [far], khoản 1 Mục II.");
    }

    @Test
    @DisplayName("A backslash takes the meaning: \\[#press] is printed with its brackets")
    void escaped() {
        assertThat(Written.plan("solutions: ['Ghi \\[#press] vào sổ.', Xem lại.]")
                        .lines())
                .contains("1. Ghi [#press] vào sổ.");
    }

    @Test
    @DisplayName("ND30-PL-2: an annex is referred to by its number, one alone without; a point of it from the point on")
    void annexes() {
        String one =
                """
                solutions: ["Kinh phí theo [#kinh-phi] kèm theo.", "Phân bổ theo [#phan-bo]."]
                annexes:
                  - {id: kinh-phi, title: Kinh phí, items: [Tuyên truyền., {id: phan-bo, text: "Phân bổ, xem [#solutions]."}]}
                """;
        String two = one + "  - {id: viec, title: Các việc, items: [\"Theo [#annexes/kinh-phi].\"]}\n";

        assertThat(Written.plan(one).lines())
                .contains("1. Kinh phí theo Phụ lục kèm theo.", "2. Phân bổ theo khoản 2 Phụ lục./.")
                .contains("2. Phân bổ, xem Mục I./.");
        assertThat(Written.plan(two).lines())
                .contains(
                        "1. Kinh phí theo Phụ lục I kèm theo.",
                        "2. Phân bổ theo khoản 2 Phụ lục I./.",
                        "Theo Phụ lục I./.");
        assertThat(Written.plan(two).document().runs().map(Run::to).filter(to -> !to.isEmpty()))
                .as("they lead to the annex's title, and to the point")
                .contains("/annexes/0/title", "/annexes/0/items/1/text");
    }
}
