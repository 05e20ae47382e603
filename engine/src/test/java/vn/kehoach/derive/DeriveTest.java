package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.unit.Unit;

/** A template, a unit and what is known of it give a plan. */
class DeriveTest {
    private static final String HEAD =
            """
            kehoach: 1
            template:
              for: commune
              asks: [border, hamlets]
              words:
                settlements: {xã: "xóm, bản", phường: khối phố}
            id: ma-tuy
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee}
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn {unit}
            """;

    private static final String COMMUNE = "Quỳ Hợp, Nghệ An";
    private static final String WARD = "phường Trường Vinh, Nghệ An";

    @Test
    @DisplayName("The head is the unit's own: id, issuer, the day on which names are looked up")
    void head() {
        assertThat(plan("", COMMUNE, Facts.NONE))
                .isEqualTo(
                        """
                        # Kế hoạch của xã Quỳ Hợp, lập từ mẫu mau.yaml.
                        # Điền các chỗ TODO, rồi chạy: kehoach validate
                        kehoach: 1
                        id: 17035-ma-tuy
                        type: ke-hoach
                        form: nd30
                        status: draft
                        issuer:
                          body: people-committee
                          unit: xã Quỳ Hợp, tỉnh Nghệ An
                        as-of: 2026-01-09
                        period: 2026-2030
                        title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
                        facts:
                          # Có đường biên giới đất liền hay không: true hoặc false.
                          border: TODO
                          # Số xóm, bản, thôn, tổ dân phố. Ví dụ: 54
                          hamlets: TODO
                        """);
    }

    @Test
    @DisplayName("A plan that has its day says so")
    void day() {
        Outcome<Derivation> made = derive(HEAD, COMMUNE, Optional.of(LocalDate.of(2026, 2, 3)), Facts.NONE);

        assertThat(made.value().orElseThrow().text())
                .contains("\ndate: 2026-02-03\n")
                .doesNotContain("as-of");
    }

    @ParameterizedTest(name = "{0}, xã: {1}; phường: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {unit}               | xã Quỳ Hợp              | phường Trường Vinh
                    {unit-name}          | Quỳ Hợp                 | Trường Vinh
                    {unit-type}          | xã                      | phường
                    {Unit-type}          | Xã                      | Phường
                    {province}           | tỉnh Nghệ An            | tỉnh Nghệ An
                    {province-name}      | Nghệ An                 | Nghệ An
                    {body:police}        | Công an xã              | Công an phường
                    {body:economy}       | Phòng Kinh tế           | Phòng Kinh tế, Hạ tầng và Đô thị
                    {body:health}        | Trạm y tế xã            | Trạm y tế phường
                    {word:settlements}   | xóm, bản                | khối phố
                    {fact:hamlets}       | 54                      | 54
                    """)
    void words(String placeholder, String inCommune, String inWard) {
        String purpose = "purposes:\n  - \"Ở đây: %s.\"\n".formatted(placeholder);
        Facts hamlets = facts("hamlets: 54");

        assertThat(plan(purpose, COMMUNE, hamlets)).contains("- \"Ở đây: " + inCommune + ".\"");
        assertThat(plan(purpose, WARD, hamlets)).contains("- \"Ở đây: " + inWard + ".\"");
    }

    @Test
    @DisplayName("A fact that is not known is left to the unit where it stands in a sentence")
    void factInASentence() {
        assertThat(derivation("purposes:\n  - Ở {fact:hamlets} xóm, bản.\n", COMMUNE, Facts.NONE)
                        .open())
                .containsExactly("/purposes/0", "/facts/border", "/facts/hamlets");
    }

    private static final String PARTS =
            """
            purposes:
              - {text: Có biên giới., only-if: border}
              - {text: Không có biên giới., unless: border}
              - Mọi nơi.
            """;

    @Test
    @DisplayName("A part holds where the unit has what the part is about")
    void conditions() {
        assertThat(plan(PARTS, COMMUNE, facts("border: true")))
                .contains("Có biên giới.", "Mọi nơi.")
                .doesNotContain("Không có biên giới.", "only-if", "unless");
        assertThat(plan(PARTS, COMMUNE, facts("border: false")))
                .contains("Không có biên giới.", "Mọi nơi.")
                .doesNotContain("Có biên giới.");
    }

    @Test
    @DisplayName("Where that is not known the part waits, and nobody has to guess that it does")
    void waiting() {
        Derivation made = derivation(PARTS, COMMUNE, Facts.NONE);

        assertThat(made.text())
                .contains("Mọi nơi.")
                .contains(
                        """
                  # Các phần còn chờ (lập lại kế hoạch với --facts): Có biên giới.; Không có biên giới.
                  border: TODO
                """);
        assertThat(made.waiting()).isEqualTo(Map.of("border", List.of("Có biên giới.", "Không có biên giới.")));
    }

    @Test
    @DisplayName("A part holds where there is a body on the day: the same template gives the bodies of both models")
    void bodies() {
        String parts =
                """
                purposes:
                  - {text: "Giao {body:economy}.", only-if: "body:economy"}
                  - {text: Giao công chức phụ trách., unless: "body:economy"}
                """;
        LocalDate before = LocalDate.of(2025, 6, 30);

        assertThat(plan(parts, COMMUNE, Facts.NONE)).contains("Giao Phòng Kinh tế.");
        assertThat(derive(HEAD + parts, "thị trấn Quỳ Hợp, Nghệ An", Optional.of(before), Facts.NONE)
                        .value()
                        .orElseThrow()
                        .text())
                .contains("Giao công chức phụ trách.", "unit: thị trấn Quỳ Hợp, huyện Quỳ Hợp, tỉnh Nghệ An")
                .doesNotContain("Phòng Kinh tế");
    }

    @Test
    @DisplayName("What a unit must keep says why, what it must write says what")
    void keepAndFill() {
        assertThat(plan(
                        """
                        purposes:
                          - {text: Giữ vững kết quả., keep: chỉ tiêu của tỉnh}
                          - {text: Ví dụ của tỉnh., fill: nêu xóm trọng điểm}
                        """,
                        COMMUNE,
                        Facts.NONE))
                .contains(
                        """
                        purposes:
                          # Giữ nguyên: chỉ tiêu của tỉnh
                          - text: Giữ vững kết quả.
                          - text: TODO nêu xóm trọng điểm
                        """);
    }

    @Test
    @DisplayName("Tasks do not speak of targets that have not come along")
    void links() {
        assertThat(plan(
                        """
                        targets:
                          - {id: cases, only-if: border, text: Số vụ được phát hiện tăng., more-than: 3, unit: "%"}
                          - {id: users, less-than-before: true, text: Số người nghiện giảm.}
                        solutions:
                          items:
                            - {targets: [cases, users], text: Rà soát.}
                            - {targets: [cases], text: Tuần tra.}
                        """,
                        COMMUNE, facts("border: false")))
                .contains("- targets: [users]\n      text: Rà soát.", "- text: Tuần tra.")
                .doesNotContain("cases");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("What is wrong with a template is said at its place, and no plan is made")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    purposes: ["Ở {units}."]               | 13:12 | Không có chỗ thay thế {units}; có lẽ là {unit}.
                    purposes: ["Ở {xã này}."]              | 13:12 | Không có chỗ thay thế {xã này}.
                    purposes: ["Giao {body:polce}."]       | 13:12 | Không có chỗ thay thế {body:polce}; có lẽ là {body:police}.
                    purposes: ["Giao {body:districts}."]   | 13:12 | Trong ngày của kế hoạch, xã Quỳ Hợp không có cơ quan nào giữ vai trò "districts" (hoặc không có tên tắt): {body:districts}.
                    purposes: [{text: A., only-if: bordr}] | 13:32 | Điều kiện "bordr" không phải là dữ kiện của đơn vị.
                    purposes: [{text: A., unless: "body:polce"}] | 13:31 | Điều kiện "body:polce" không phải là dữ kiện của đơn vị.
                    purposes: [{text: A., only-if: coast}] | 13:12 | Phần này phụ thuộc "coast", nhưng mẫu không hỏi đơn vị điều đó.
                    purpose: [A.]                          | 13:1  | Không có khóa "purpose"; có lẽ là "purposes".
                    """)
    void faults(String line, String place, String message) {
        Outcome<Derivation> made = derive(HEAD + line + "\n", COMMUNE, Optional.empty(), Facts.NONE);

        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics())
                .extracting(finding ->
                        finding.span().start() + " " + Engine.messages(Lang.VI).text(finding.message()))
                .containsExactly(place + " " + message);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Each kind of fault has its code, which kehoach explain tells more about")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    purposes: ["Ở {units}."]               | derive-placeholder-unknown
                    purposes: ["Giao {body:districts}."]   | derive-body-absent
                    purposes: ["Lưu {short:economy}."]     | derive-body-absent
                    purposes: [{text: A., only-if: bordr}] | derive-condition-unknown
                    purposes: [{text: A., only-if: coast}] | derive-fact-not-asked
                    """)
    void codes(String line, String code) {
        assertThat(derive(HEAD + line + "\n", COMMUNE, Optional.empty(), Facts.NONE)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nghệ An                      | Mẫu dành cho cấp xã Lâm Đồng, không dành cho tỉnh Nghệ An.
                    Quỳ Hợp, Nghệ An             | Mẫu dành cho cấp xã Lâm Đồng, không dành cho xã Quỳ Hợp, tỉnh Nghệ An.
                    """)
    @DisplayName(
            "A template is for one tier, and for one province if it says so; another unit is refused for the whole file")
    void outside(String unit, String message) {
        String template = HEAD.replace("  for: commune", "  for: commune\n  of: Lâm Đồng");

        assertThat(derive(template, unit, Optional.empty(), Facts.NONE).diagnostics())
                .extracting(finding -> finding.code() + " " + finding.span().start() + " "
                        + Engine.messages(Lang.VI).text(finding.message()))
                .containsExactly("derive-unit-outside 1:1 " + message);
    }

    @Test
    @DisplayName("A template can only ask for facts that there are")
    void asks() {
        Outcome<Template> read = Template.read(
                Office.file("mau.yaml", HEAD.replace("asks: [border, hamlets]", "asks: [boder, hamlets]")));

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(finding -> finding.span().start() + " " + finding.code() + ": "
                        + Engine.messages(Lang.VI).text(finding.message()))
                .containsExactly(
                        "4:9 derive-fact-unknown: Mẫu hỏi \"boder\", nhưng không có đặc điểm địa bàn ấy; có lẽ là border.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"facts: 3\n", "facts: [a]\n"})
    @DisplayName("Facts that are none are told")
    void oddFacts(String facts) {
        assertThat(derive(HEAD + facts, COMMUNE, Optional.empty(), Facts.NONE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("wrong-type");
    }

    @Test
    @DisplayName("A part that waits for a fact is told by its first words, however long they are")
    void longWord() {
        String id = "a".repeat(80);

        assertThat(derivation("solutions:\n  - {id: " + id + ", only-if: border, text: A.}\n", COMMUNE, Facts.NONE)
                        .waiting()
                        .get("border"))
                .containsExactly("a".repeat(30) + " …");
    }

    @Test
    @DisplayName("A plan without a head for templates is none")
    void noTemplate() {
        assertThat(Template.read(Office.file("ke-hoach.yaml", "kehoach: 1\nid: a\n"))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("derive-not-a-template");
    }

    @Test
    @DisplayName("Same template, same unit, same facts: same bytes")
    void again() {
        assertThat(plan(PARTS, COMMUNE, Facts.NONE)).isEqualTo(plan(PARTS, COMMUNE, Facts.NONE));
    }

    private static Facts facts(String yaml) {
        return FactsFile.read(Office.file("du-kien.yaml", yaml)).value().orElseThrow();
    }

    private static String plan(String parts, String unit, Facts facts) {
        return derivation(parts, unit, facts).text();
    }

    private static Derivation derivation(String parts, String unit, Facts facts) {
        Outcome<Derivation> made = derive(HEAD + parts, unit, Optional.empty(), facts);
        assertThat(made.diagnostics()).isEmpty();
        return made.value().orElseThrow();
    }

    private static Outcome<Derivation> derive(String template, String unit, Optional<LocalDate> date, Facts facts) {
        Unit found =
                Office.engine().units().find(unit, date.orElse(Office.TODAY)).get(0);
        Outcome<Template> read = Template.read(Office.file("mau.yaml", template));
        assertThat(read.diagnostics()).isEmpty();
        return Office.engine().cascade().derive(read.value().orElseThrow(), found, date, facts);
    }
}
