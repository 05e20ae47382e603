package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.unit.Unit;

/** A template and the file of a derived plan give a plan. */
class DerivedPlanTest {
    private static final String TEMPLATE =
            """
            kehoach: 1
            template:
              for: commune
              of: Nghệ An
              asks: [border]
            id: ma-tuy
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee}
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn {unit}
            targets:
              - id: schools
                exactly: 100
                unit: "%"
                by: 2030
                text: Mọi trường học ở {unit} dạy kỹ năng phòng tránh ma túy.
            solutions:
              - id: communication
                title: Truyền thông
                items:
                  - id: press
                    text: Đưa tin trên đài truyền thanh.
                    agency: police
                    targets: [schools]
                  - id: line
                    keep: tỉnh quy định thống nhất
                    text: Số điện thoại tư vấn của tỉnh được niêm yết.
              - id: border
                only-if: border
                title: Tuần tra biên giới
            organisation:
              - id: own
                fill: việc của riêng địa phương
            recipients:
              - to: police
                for: để thực hiện
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: TODO người ký}
            """;

    private static final String CHILD =
            """
            kehoach: 1
            from: mau.yaml
            unit: Quỳ Hợp, Nghệ An
            as-of: 2026-01-09
            facts: {border: false}
            """;

    static PlanInput input(String child, String template) {
        return new PlanInput(
                Office.file("xa.yaml", child),
                Optional.empty(),
                List.of(),
                Optional.of(Office.file("mau.yaml", template)));
    }

    private static String full(String changes) {
        Outcome<Adopted> adopted = Office.engine().cascade().adopted(input(CHILD + changes, TEMPLATE));
        assertThat(adopted.diagnostics().stream().map(Diagnostic::code)).containsOnly("derive-parent-changed");
        return adopted.value().orElseThrow().full();
    }

    /** The faults of a derived plan: file, line, column, code, sentence. */
    private static List<String> faults(String child) {
        return Office.engine().cascade().adopted(input(child, TEMPLATE)).diagnostics().stream()
                .filter(finding -> !finding.code().equals("derive-parent-changed"))
                .map(finding -> finding.file() + ":" + finding.span().start() + " " + finding.code() + ": "
                        + Engine.messages(Lang.VI).text(finding.message()))
                .toList();
    }

    @Test
    @DisplayName("With nothing of its own a plan is what its template says for its unit")
    void nothing() {
        assertThat(full(""))
                .isEqualTo(
                        """
                        # Lập từ mẫu mau.yaml; không còn đọc từ mẫu.
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
                        targets:
                          - id: schools
                            exactly: 100
                            unit: "%"
                            by: 2030
                            text: Mọi trường học ở xã Quỳ Hợp dạy kỹ năng phòng tránh ma túy.
                        solutions:
                          - id: communication
                            title: Truyền thông
                            items:
                              - id: press
                                text: Đưa tin trên đài truyền thanh.
                                agency: police
                                targets: [schools]
                              - id: line
                                text: Số điện thoại tư vấn của tỉnh được niêm yết.
                        organisation:
                          - id: own
                            text: TODO việc của riêng địa phương
                        facts:
                          border: false
                        recipients:
                          - to: police
                            for: để thực hiện
                        archive: [VT]
                        signature:
                          authority: TM
                          title: CHỦ TỊCH
                          name: TODO người ký
                        """);
    }

    @Test
    @DisplayName("What its file says of the plan as a whole holds; of signature and facts only the part that it says")
    void head() {
        assertThat(
                        full(
                                """
                        number: 15
                        title: Phòng, chống ma túy
                        signature: {name: Quán Vi Giang}
                        """))
                .contains("\ntitle: Phòng, chống ma túy\n")
                .contains("\nnumber: 15\n")
                .contains("\nsignature:\n  authority: TM\n  title: CHỦ TỊCH\n  name: Quán Vi Giang\n");
    }

    @Test
    @DisplayName("set gives keys of a part other values")
    void set() {
        assertThat(
                        full(
                                """
                        changes:
                          - set: targets/schools
                            to: {by: 2028, milestones: {2026: 70}}
                        """))
                .contains(
                        """
                          - id: schools
                            exactly: 100
                            unit: "%"
                            by: 2028
                            text: Mọi trường học ở xã Quỳ Hợp dạy kỹ năng phòng tránh ma túy.
                            milestones:
                              2026: 70
                        """);
    }

    @Test
    @DisplayName("remove, with its reason, takes a part away")
    void remove() {
        assertThat(
                        full(
                                """
                        changes:
                          - remove: solutions/communication/press
                            because: xã không có đài
                        """))
                .doesNotContain("press")
                .contains("- id: line");
    }

    @Test
    @DisplayName("replace puts another in its place, under its name")
    void replace() {
        assertThat(
                        full(
                                """
                        changes:
                          - replace: solutions/communication/press
                            with: Lập nhóm Zalo.
                        """))
                .contains("- id: press\n        text: Lập nhóm Zalo.\n      - id: line");
    }

    @Test
    @DisplayName("after, before and into add, and what is added can be changed in its turn")
    void add() {
        assertThat(
                        full(
                                """
                        changes:
                          - after: solutions/communication/press
                            add: {id: zalo, text: Lập nhóm Zalo.}
                          - before: solutions/communication/zalo
                            add: {id: fanpage, text: Lập trang Facebook.}
                          - into: solutions
                            add: {id: sport, title: Thể thao}
                          - into: recipients
                            add: {to: military, for: để phối hợp}
                        """))
                .containsSubsequence("id: press", "id: fanpage", "id: zalo", "id: line", "id: sport", "to: military");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {set: solutions/comunication/press, to: {text: a}}     | xa.yaml:7:11 derive-change-no-match: Mẫu không có phần solutions/comunication/press; có lẽ là solutions/communication/press.
                    {set: solutions/press, to: {text: a}}                  | xa.yaml:7:11 derive-change-no-match: Mẫu không có phần solutions/press; có lẽ là solutions/communication/press.
                    {set: solutions/border, to: {title: a}}                | xa.yaml:7:11 derive-change-no-match: Phần solutions/border của mẫu không áp dụng cho đơn vị này, nên không có gì để thay đổi.
                    {set: solutions/communication/line, to: {text: a}}     | xa.yaml:7:11 derive-kept: Mẫu giữ nguyên phần solutions/communication/line: tỉnh quy định thống nhất
                    {remove: solutions/communication, because: a}          | xa.yaml:7:14 derive-kept: Mẫu giữ nguyên phần solutions/communication: tỉnh quy định thống nhất
                    {remove: solutions/communication/press}                | xa.yaml:7:5 derive-change-unclear: Bỏ một phần của mẫu phải có lý do.
                    {remove: a, set: b}                                    | xa.yaml:7:5 derive-change-unclear: Thay đổi này nêu hơn một việc.
                    {text: a}                                              | xa.yaml:7:5 derive-change-unclear: Thay đổi này không cho biết phải làm gì với phần nào.
                    {set: targets/schools, with: {by: 2028}}               | xa.yaml:7:28 derive-change-unclear: "with" không đi với set; ở đây cần to.
                    {into: solutions, add: {id: communication, title: a}}  | xa.yaml:7:12 derive-name-taken: Đã có phần tên communication ở chỗ này.
                    {replace: title, with: a}                              | xa.yaml:7:15 derive-change-unclear: Mục title nằm ở đầu kế hoạch: ghi thẳng title: … trong tệp này, không ghi vào changes.
                    {set: targets/schools, to: {id: a}}                    | xa.yaml:7:11 derive-change-unclear: Không đổi id của phần thuộc mẫu; các phần khác gọi nó bằng id ấy.
                    {set: solutions/communication, to: {items: [a]}}       | xa.yaml:7:11 derive-change-unclear: set không thay các phần bên trong (items); dùng replace, hoặc after, into, remove cho từng phần.
                    {set: targets/schools, to: {text: "{untit}"}}          | xa.yaml:7:39 derive-placeholder-unknown: Không có chỗ thay thế {untit}; có lẽ là {unit}.
                    """)
    @DisplayName("A change that cannot be made is told at its own line")
    void faultyChange(String change, String fault) {
        assertThat(faults(CHILD + "changes:\n  - " + change + "\n")).containsExactly(fault);
    }

    @Test
    @DisplayName("A sentence taken over from the template may keep its placeholders")
    void placeholders() {
        assertThat(
                        full(
                                """
                        title: Phòng, chống ma túy của {unit}
                        changes:
                          - replace: solutions/communication/press
                            with: "{Body:police} đưa tin."
                        """))
                .contains("title: Phòng, chống ma túy của xã Quỳ Hợp\n", "text: Công an xã đưa tin.\n");
    }

    @Test
    @DisplayName("Documents of the unit's own stand beside those of the template")
    void citations() {
        assertThat(
                        full(
                                """
                        citations:
                          - {number: 07/QC-UBND, type: Quy chế, date: 2025-08-01, issuer: Ủy ban nhân dân xã Quỳ Hợp, title: làm việc}
                        """))
                .contains("citations:\n  - number: 07/QC-UBND");
    }

    @Test
    @DisplayName("What the template keeps of the head is kept, too")
    void keptHead() {
        PlanInput both = input(
                CHILD + "signature: {authority: KT}\n",
                TEMPLATE.replace("signature: {", "signature: {keep: tỉnh quy định, "));

        assertThat(Office.engine().check(both).diagnostics().stream()
                        .filter(finding -> finding.code().equals("derive-kept"))
                        .map(finding -> finding.span().start() + " " + finding.path()))
                .containsExactly("6:1 /signature");
    }

    @Test
    @DisplayName("A line of a list may be written in one word in the template and changed here")
    void shortLine() {
        PlanInput both = input(
                CHILD + "changes:\n  - {set: recipients/police, to: {for: để phối hợp}}\n",
                TEMPLATE.replace("  - to: police\n    for: để thực hiện\n", "  - police\n"));

        assertThat(Office.engine().cascade().adopted(both).value().orElseThrow().full())
                .contains("recipients:\n  - to: police\n    for: để phối hợp\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unit: Quỳ Hợp, Nghệ An | unit: Tân Kỳ, Lâm Đồng  | xa.yaml:3:7 derive-unit-unknown
                    unit: Quỳ Hợp, Nghệ An | unit: Nghệ An           | xa.yaml:3:7 derive-unit-outside
                    unit: Quỳ Hợp, Nghệ An | 'unit: Đơn Dương, Lâm Đồng' | xa.yaml:3:7 derive-unit-outside
                    unit: Quỳ Hợp, Nghệ An | x-a: b                  | xa.yaml:1:1 derive-child-incomplete
                    facts:                 | chagnes: []\\nfacts:    | xa.yaml:5:1 derive-child-incomplete
                    facts:                 | solutions: []\\nfacts:  | xa.yaml:5:1 derive-section-whole
                    facts:                 | nubmer: 15\\nfacts:     | xa.yaml:5:1 unknown-key
                    """)
    @DisplayName("What is wrong elsewhere in its file is told there, too")
    void faultyFile(String written, String instead, String fault) {
        assertThat(faults(CHILD.replace(written, instead.replace("\\n", "\n"))).stream()
                        .map(said -> said.substring(0, said.indexOf(": "))))
                .containsExactly(fault);
    }

    @Test
    @DisplayName("The rules find what is local in the plan's file, and what is inherited in the template")
    void places() {
        String child = CHILD + "changes:\n  - into: recipients\n    add: {to: polcie, for: để biết}\n";
        PlanInput both = input(child, TEMPLATE.replace("- to: police", "- to: militari"));

        assertThat(Office.engine().check(both).diagnostics().stream()
                        .filter(finding -> finding.code().equals("agency-unknown"))
                        .map(finding -> finding.file() + ":" + finding.span().start()))
                .containsExactly("mau.yaml:36:9", "xa.yaml:8:15");
    }

    @Test
    @DisplayName("What the unit has still to fill in is told in its own file")
    void todos() {
        assertThat(Office.engine().check(input(CHILD, TEMPLATE)).diagnostics().stream()
                        .filter(finding -> finding.code().equals("todo-left"))
                        .map(finding -> finding.file() + ":" + finding.span().start() + " " + finding.path()))
                .containsExactlyInAnyOrder("xa.yaml:2:7 /organisation/0/text", "xa.yaml:2:7 /signature/name");
    }

    @Test
    @DisplayName("A plan whose template is not there says so")
    void orphan() {
        assertThat(Office.engine().check(PlanInput.alone(Office.file("xa.yaml", CHILD))).diagnostics().stream()
                        .map(finding -> finding.span().start() + " " + finding.code()))
                .containsExactly("2:7 derive-parent-missing");
    }

    @Test
    @DisplayName(
            "A new plan's file has what is local, what is asked, and what it has seen; of it there is nothing to say but that")
    void begin() {
        Unit unit =
                Office.engine().units().find("Quỳ Hợp, Nghệ An", Office.TODAY).get(0);
        Derivation made = Office.engine()
                .cascade()
                .begin(Office.file("mau.yaml", TEMPLATE), "../mau.yaml", unit, Optional.empty(), Facts.NONE)
                .value()
                .orElseThrow();

        assertThat(made.text())
                .isEqualTo(
                        """
                        # Kế hoạch của xã Quỳ Hợp, lập từ mẫu ../mau.yaml.
                        # Ở đây chỉ ghi những gì của riêng đơn vị; phần còn lại luôn đọc từ mẫu.
                        # Điền các chỗ TODO, rồi chạy: kehoach validate
                        kehoach: 1
                        from: "../mau.yaml"
                        unit: xã Quỳ Hợp, tỉnh Nghệ An
                        as-of: 2026-01-09
                        facts:
                          # Có đường biên giới đất liền hay không: true hoặc false.
                          # Các phần chờ câu trả lời này: border
                          border: TODO
                        changes:
                          - set: organisation/own
                            to:
                              text: TODO việc của riêng địa phương
                        signature:
                          name: TODO người ký

                        # Các phần của mẫu đã rà soát; do lệnh sync --write ghi, không sửa tay.
                        seen:
                        """
                                + made.text()
                                        .lines()
                                        .dropWhile(line -> !line.equals("seen:"))
                                        .skip(1)
                                        .collect(Collectors.joining("\n", "", "\n")));
        assertThat(made.open()).containsExactly("/facts/border", "/organisation/own", "/signature/name");
        assertThat(Office.engine().check(input(made.text(), TEMPLATE)).diagnostics().stream()
                        .map(Diagnostic::code)
                        .distinct())
                .containsExactlyInAnyOrder("header-incomplete", "todo-left");
    }
}
