package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;

/** What is told of two plans. */
class DifferenceTest {
    private static final String HEAD =
            """
            kehoach: 1
            id: tuyen-truyen
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01-09
            period: 2026
            title: Tuyên truyền phòng, chống ma túy
            """;

    @Test
    @DisplayName("Equal plans have no difference, however they are written")
    void alike() {
        String one = HEAD + "purposes: [Giúp học sinh biết từ chối ma túy.]\n";
        String other = HEAD + "purposes:\n  items:\n    - {text: Giúp học sinh biết từ chối ma túy.}\n";

        assertThat(told(one, other))
                .isEqualTo(
                        """
                So sánh a.yaml với b.yaml
                Hai kế hoạch giống nhau.
                """);
    }

    @Test
    @DisplayName("Of a changed sentence the words are shown that changed, with the number that it is printed under")
    void words() {
        String one = HEAD
                + """
                solutions:
                  - id: schools
                    title: Trong trường học
                    items:
                      - {id: talks, text: Tổ chức nói chuyện chuyên đề trong mỗi học kỳ.}
                """;
        String other = one.replace("trong mỗi học kỳ", "trong mỗi năm học").replace("tuyen-truyen", "khac");

        assertThat(told(one, other))
                .isEqualTo(
                        """
                So sánh a.yaml với b.yaml
                Số chỗ khác nhau: 2 (thêm 0, bỏ 0, chuyển chỗ 0, sửa 2)

                Sửa Mã kế hoạch (id)
                  tuyen-truyen → khac

                Sửa solutions/schools/talks (I.1.#1): Nội dung (text)
                  Tổ chức nói chuyện chuyên đề trong mỗi [-học kỳ-]{+năm học+}.
                """);
    }

    @Test
    @DisplayName("What is new, gone and moved is told at its place; a point with an id is known wherever it has gone")
    void places() {
        String one = HEAD
                + """
                solutions:
                  - id: schools
                    title: Trong trường học
                    items:
                      - {id: talks, text: Tổ chức nói chuyện chuyên đề.}
                      - {id: leaflets, text: Phát tờ rơi cho phụ huynh.}
                  - id: hamlets
                    title: Ở xóm, bản
                    items:
                      - {id: loudspeakers, text: Phát thanh hằng tuần.}
                """;
        String other = HEAD
                + """
                solutions:
                  - id: schools
                    title: Trong trường học
                    items:
                      - {id: talks, text: Tổ chức nói chuyện chuyên đề.}
                      - {id: plays, text: Diễn tiểu phẩm.}
                  - id: hamlets
                    title: Ở xóm, bản
                    items:
                      - {id: leaflets, text: Phát tờ rơi cho mọi người.}
                """;

        assertThat(told(one, other))
                .isEqualTo(
                        """
                So sánh a.yaml với b.yaml
                Số chỗ khác nhau: 4 (thêm 1, bỏ 1, chuyển chỗ 1, sửa 1)

                Thêm solutions/schools/plays (I.1.b)
                  Diễn tiểu phẩm.

                Chuyển solutions/schools/leaflets (I.1.b) sang solutions/hamlets/leaflets (I.2.#1)
                  Phát tờ rơi cho mọi người.

                Sửa solutions/hamlets/leaflets (I.2.#1): Nội dung (text)
                  Phát tờ rơi cho [-phụ huynh-]{+mọi người+}.

                Bỏ solutions/hamlets/loudspeakers (I.2.#1)
                  Phát thanh hằng tuần.
                """);
    }

    @Test
    @DisplayName("A target is told figure by figure; so are number, signature, recipients and bases")
    void data() {
        String one = HEAD
                + """
                bases: [163/2024/QH15]
                targets:
                  - {id: schools, exactly: 60, unit: "%", by: 2028, text: 60% trường học có góc tuyên truyền.}
                recipients: [{to: police, for: để thực hiện}]
                signature: {authority: TM, title: CHỦ TỊCH}
                """;
        String other = one.replace("60", "70")
                .replace("by: 2028", "by: 2030")
                .replace("bases: [163/2024/QH15]", "number: 15\nbases: [163/2024/QH15, 50/NQ-CP]")
                .replace("[{to: police", "[{to: health}, {to: police")
                .replace("CHỦ TỊCH", "CHỦ TỊCH, name: Trần Văn Bình");

        assertThat(told(one, other))
                .contains("Sửa Số (number)\n  (không có) → 15\n")
                .contains("Thêm bases/50/NQ-CP\n")
                .contains("Sửa targets/schools (I.#1): Đạt (exactly)\n  60 → 70\n")
                .contains("Sửa targets/schools (I.#1): ")
                .contains("(by)\n  2028 → 2030\n")
                .contains("{+70+}% trường học")
                .contains("Thêm recipients/#1\n")
                .contains("(signature/name)\n  {+Trần Văn Bình+}\n")
                .contains("(thêm 2, bỏ 0, chuyển chỗ 0, sửa 5)");
    }

    @Test
    @DisplayName("A point without an id is known by its words, also where its neighbours changed places")
    void likeness() {
        String one = HEAD
                + """
                purposes:
                  - Giữ môi trường học đường lành mạnh, an toàn.
                  - Huy động các lực lượng cùng tham gia phòng, chống ma túy.
                """;
        String other = HEAD
                + """
                purposes:
                  - Huy động mọi lực lượng cùng tham gia phòng, chống ma túy.
                  - Giữ môi trường học đường lành mạnh, an toàn.
                """;

        Difference difference = compare(one, other).value().orElseThrow().difference();

        assertThat(difference.changes())
                .extracting(change ->
                        change.getClass().getSimpleName() + " " + change.at().path())
                .containsExactlyInAnyOrder("Moved purposes/#2", "Changed purposes/#1");
    }

    @Test
    @DisplayName("A difference is of its plan: applied to another one it is refused")
    void otherPlan() {
        String one = HEAD + "purposes: [Một việc.]\n";
        Difference difference = compare(one, one.replace("Một việc", "Hai việc"))
                .value()
                .orElseThrow()
                .difference();
        var stranger = compare(one.replace("Một việc", "Ba việc"), one).value().orElseThrow();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> difference.apply(stranger.before().plan()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("As JSON nothing is cut short; the words of a change come in pieces")
    void json() {
        String one = HEAD + "purposes: [Giữ môi trường học đường lành mạnh.]\n";
        String other = one.replace("lành mạnh", "an toàn");

        assertThat(new DifferenceJson(Lang.EN).print(compare(one, other).value().orElseThrow()))
                .isEqualTo(
                        """
                        {
                          "schemaVersion": 1,
                          "before": "a.yaml",
                          "after": "b.yaml",
                          "different": true,
                          "changes": [
                            {
                              "kind": "changed",
                              "path": "purposes/#1",
                              "pointer": "/purposes/items/0",
                              "printed": "I.#1",
                              "from": {
                                "path": "purposes/#1",
                                "pointer": "/purposes/items/0",
                                "printed": "I.#1"
                              },
                              "key": "text",
                              "before": "Giữ môi trường học đường lành mạnh.",
                              "after": "Giữ môi trường học đường an toàn.",
                              "pieces": [
                                {
                                  "kept": "Giữ môi trường học đường "
                                },
                                {
                                  "gone": "lành mạnh"
                                },
                                {
                                  "new": "an toàn"
                                },
                                {
                                  "kept": "."
                                }
                              ],
                              "message": "Changed purposes/#1 (I.#1): Text (text)"
                            }
                          ]
                        }
                        """);
    }

    @Test
    @DisplayName("Of a file that cannot be read its faults are told, and nothing else")
    void unreadable() {
        Outcome<Compared> outcome = compare(HEAD, "kehoach: 1\n purposes: [");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).isNotEmpty().allMatch(finding -> finding.file()
                .equals("b.yaml"));
    }

    private static String told(String one, String other) {
        return new DifferenceText(Lang.VI).print(compare(one, other).value().orElseThrow());
    }

    private static Outcome<Compared> compare(String one, String other) {
        return Office.engine()
                .versions()
                .compare(PlanInput.alone(Office.file("a.yaml", one)), PlanInput.alone(Office.file("b.yaml", other)));
    }
}
