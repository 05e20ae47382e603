package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;

/** A derived plan, its template as it was and as it is now give what its author has to look at. */
class SyncTest {
    private static final String TEMPLATE =
            """
            kehoach: 1
            template: {for: commune, asks: [border]}
            id: a
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee}
            period: 2026-2030
            title: Phòng, chống ma túy ở {unit}
            solutions:
              - id: press
                text: Đưa tin trên đài.
              - id: schools
                text: Dạy kỹ năng ở trường.
              - id: patrol
                only-if: border
                text: Tuần tra biên giới.
            """;

    private static final String CHILD =
            """
            kehoach: 1
            from: mau.yaml
            unit: Quỳ Hợp, Nghệ An
            as-of: 2026-01-09
            facts: {border: false}
            # Trường của xã có đội riêng.
            changes:
              - set: solutions/schools
                to: {text: Đội tuyên truyền của trường hoạt động.}
            signature: {authority: TM, title: CHỦ TỊCH, name: Quán Vi Giang}
            """;

    /** The plan's file after its author has looked at everything. */
    private static String reviewed(String child, String template) {
        return adopted(child, template).reviewed();
    }

    private static Adopted adopted(String child, String template) {
        return Office.engine()
                .cascade()
                .adopted(DerivedPlanTest.input(child, template))
                .value()
                .orElseThrow();
    }

    private static String told(String child, String template) {
        return new StandingText(Lang.VI)
                .print("xa.yaml", adopted(child, template).standing());
    }

    @Test
    @DisplayName("What has been looked at is written behind the plan, the words too of what is otherwise here")
    void written() {
        assertThat(reviewed(CHILD, TEMPLATE))
                .startsWith(CHILD)
                .contains("\nseen:\n")
                .containsPattern("\n  solutions/press: [a-p]{8}\n")
                .containsPattern("\n  solutions/schools: [a-p]{8} Dạy kỹ năng ở trường.\n");
    }

    @Test
    @DisplayName("Nothing changed: nothing to look at")
    void unchanged() {
        assertThat(told(reviewed(CHILD, TEMPLATE), TEMPLATE))
                .isEqualTo("xa.yaml: không có gì phải rà soát (7 phần không đổi)\n");
    }

    @Test
    @DisplayName("Changed above and inherited: the plan says it now, and is told")
    void changed() {
        String now = TEMPLATE.replace("Đưa tin trên đài.", "Đưa tin trên đài và trên mạng.");

        assertThat(told(reviewed(CHILD, TEMPLATE), now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 6 phần không đổi
                          mẫu đã sửa, kế hoạch theo mẫu: solutions/press
                              mẫu:   Đưa tin trên đài và trên mạng.
                        """);
    }

    @Test
    @DisplayName("With the template as it was, the words before are shown")
    void before() {
        String now = TEMPLATE.replace("Đưa tin trên đài.", "Đưa tin trên đài và trên mạng.");
        String child = reviewed(CHILD, TEMPLATE);
        Standing standing =
                adopted(child, now).standing().since(adopted(child, TEMPLATE).standing());

        assertThat(new StandingText(Lang.VI).print("xa.yaml", standing)).contains("      trước: Đưa tin trên đài.\n");
    }

    @Test
    @DisplayName("Changed above but otherwise here: a conflict, with the words before, above and here")
    void conflict() {
        String now = TEMPLATE.replace("Dạy kỹ năng ở trường.", "Dạy kỹ năng ở mọi trường.");

        assertThat(told(reviewed(CHILD, TEMPLATE), now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 6 phần không đổi
                          xung đột: mẫu đã sửa, kế hoạch ghi khác: solutions/schools
                              trước: Dạy kỹ năng ở trường.
                              mẫu:   Dạy kỹ năng ở mọi trường.
                              ở đây: Đội tuyên truyền của trường hoạt động.
                        """);
    }

    @Test
    @DisplayName("Removed above: told")
    void removed() {
        String now = TEMPLATE.replace("  - id: press\n    text: Đưa tin trên đài.\n", "");

        assertThat(told(reviewed(CHILD, TEMPLATE), now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 6 phần không đổi
                          mẫu đã bỏ, kế hoạch không còn: solutions/press
                        """);
    }

    @Test
    @DisplayName(
            "Removed above though changed here: the change is an error at its own line, and stays so until it is mended")
    void removedThoughChangedHere() {
        String now = TEMPLATE.replace("  - id: schools\n    text: Dạy kỹ năng ở trường.\n", "");
        String child = reviewed(CHILD, TEMPLATE);

        assertThat(told(child, now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 6 phần không đổi
                          mẫu đã bỏ phần mà kế hoạch sửa: solutions/schools
                              trước: Dạy kỹ năng ở trường.
                        """);
        assertThat(Office.engine().check(DerivedPlanTest.input(child, now)).diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.span().start() + " " + finding.code()))
                .containsExactly("8:10 derive-change-no-match");
    }

    @Test
    @DisplayName("New above: told; what does not hold at the unit is not")
    void added() {
        String now = TEMPLATE + "  - {id: sport, text: Thể thao.}\n  - {id: sea, only-if: border, text: Tuần tra.}\n";

        assertThat(told(reviewed(CHILD, TEMPLATE), now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 7 phần không đổi
                          mẫu mới có, kế hoạch nay có: solutions/sport
                              mẫu:   Thể thao.
                        """);
    }

    @Test
    @DisplayName("Held back from units like this one: the part is gone from the plan, and is told")
    void nowConditional() {
        String now = TEMPLATE.replace("  - id: press\n", "  - id: press\n    only-if: border\n");

        assertThat(told(reviewed(CHILD, TEMPLATE), now))
                .isEqualTo(
                        """
                        xa.yaml: 1 phần cần rà soát, 6 phần không đổi
                          mẫu đã bỏ, kế hoạch không còn: solutions/press
                        """);
    }

    @Test
    @DisplayName("What never held at the unit may go without a word")
    void neverHere() {
        String now = TEMPLATE.replace("  - id: patrol\n    only-if: border\n    text: Tuần tra biên giới.\n", "");

        assertThat(adopted(reviewed(CHILD, TEMPLATE), now).standing().items()).isEmpty();
    }

    @Test
    @DisplayName("A word of the template that stands for something else changes the parts that use it")
    void words() {
        String before = TEMPLATE.replace("asks: [border]", "asks: [border], words: {hamlets: {xã: \"xóm, bản\"}}")
                .replace("Đưa tin trên đài.", "Đưa tin ở {word:hamlets}.");
        String now = before.replace("xóm, bản", "thôn, làng");

        assertThat(told(reviewed(CHILD, before), now))
                .contains("mẫu đã sửa, kế hoạch theo mẫu: solutions/press\n      mẫu:   Đưa tin ở thôn, làng.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "seen: {}\n",
                "seen: {}\n# sau\n",
                "seen: {a: b} # ghi chú\nx-notes: sau\n",
                "seen:\n  a: b\n\n# sau\nx-notes: sau\n",
                "...\n",
                "x-notes: không có dòng cuối"
            })
    @DisplayName("Whatever stands around what has been seen stays as it is, and the file can be read again")
    void around(String tail) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String child = (CHILD + tail).replace("\n", lineEnd);
            String once = reviewed(child, TEMPLATE);

            assertThat(once).startsWith(CHILD.replace("\n", lineEnd));
            tail.lines()
                    .map(line -> line.replaceFirst("^seen:[^#]*", ""))
                    .filter(line -> !line.equals("  a: b"))
                    .forEach(line -> assertThat(once).contains(line));
            assertThat(adopted(once, TEMPLATE).standing().items()).isEmpty();
            assertThat(reviewed(once, TEMPLATE)).isEqualTo(once);
        }
    }

    @Test
    @DisplayName("A part that moves among others has not changed")
    void moved() {
        String press = "  - id: press\n    text: Đưa tin trên đài.\n";

        assertThat(adopted(reviewed(CHILD, TEMPLATE), TEMPLATE.replace(press, "") + press)
                        .standing()
                        .items())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "A draft is warned until it has been looked at; in an issued plan, of which nothing may change, it is an error")
    void warned() {
        String now = TEMPLATE.replace("Đưa tin trên đài.", "Đưa tin.");
        String child = reviewed(CHILD, TEMPLATE);

        assertThat(severities(child, now)).containsExactly(Severity.WARNING);
        assertThat(severities(reviewed(child, now), now)).isEmpty();
        assertThat(severities(child.replace("as-of:", "status: issued\nas-of:"), now))
                .containsExactly(Severity.ERROR);
    }

    private static List<Severity> severities(String child, String template) {
        return Office.engine().check(DerivedPlanTest.input(child, template)).diagnostics().stream()
                .filter(finding -> finding.code().equals("derive-parent-changed"))
                .map(vn.kehoach.diagnostic.Diagnostic::severity)
                .toList();
    }

    @Property(tries = 60)
    @Label("Looked at once, there is nothing more to look at; looked at twice, the file is the same")
    void idempotent(@ForAll("templates") String before, @ForAll("templates") String now) {
        String child = reviewed(CHILD, before);
        String once = reviewed(child, now);

        assertThat(adopted(once, now).standing().items().stream()
                        .filter(item -> item.state() != Standing.State.REMOVED_CHANGED_HERE))
                .isEmpty();
        assertThat(reviewed(once, now)).isEqualTo(once);
        assertThat(once).startsWith(CHILD);
    }

    /** The template, with parts gone, added and worded otherwise, in another order. */
    @Provide
    Arbitrary<String> templates() {
        String head = TEMPLATE.substring(0, TEMPLATE.indexOf("  - id: press"));
        return Arbitraries.of("press", "schools", "patrol", "sport", "zalo")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .flatMap(ids -> Arbitraries.of("a", "Mọi nơi: \"b\" # c", "d\\n  e", "- 100%")
                        .list()
                        .ofSize(ids.size())
                        .map(texts -> {
                            StringBuilder items = new StringBuilder(head);
                            for (int i = 0; i < ids.size(); i++) {
                                items.append("  - id: ")
                                        .append(ids.get(i))
                                        .append("\n    text: \"")
                                        .append(texts.get(i).replace("\"", "\\\""))
                                        .append("\"\n");
                            }
                            return items.toString();
                        }));
    }
}
