package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;

/** What items say on paper, and what the composer says for them. */
class BodyTest {
    @ParameterizedTest(name = "ND30-ND-7: content that ends “{0}” is closed by “./.”")
    @CsvSource(
            delimiter = '|',
            value = {"xong.", "xong", "xong;", "xong./.", "xong:"})
    void endMark(String end) {
        assertThat(Written.plan("organisation: [\"Tổ chức thực hiện " + end + "\"]")
                        .lines())
                .endsWith("Tổ chức thực hiện xong./.");
    }

    @Test
    @DisplayName("ND30-ND-7: content that ends with a table is closed by “./.” below it; a Party document's is not")
    void endMarkBelowATable() {
        String table =
                "funding: [{text: \"Dự kiến:\", table: {columns: [Nội dung, Năm 2026], rows: [[Tuyên truyền, 10]]}}]\n";

        assertThat(Written.plan(table).lines()).endsWith("Dự kiến:", "./.");
        assertThat(Written.plan("form: dang\nas-of: 2026-06-01\n" + table).text())
                .doesNotContain("./.");
    }

    @Test
    @DisplayName("ND30-ND-7: ./. stands once, behind the very last paragraph")
    void oneEndMark() {
        assertThat(Written.plan("solutions: [Một., Hai.]\norganisation: [Ba.]").text())
                .containsOnlyOnce("./.");
    }

    @Test
    @DisplayName("A Party document has no ./.")
    void partyHasNoEndMark() {
        assertThat(Written.plan(
                                """
                form: dang
                issuer: {body: party-standing, unit: tỉnh Hà Giang}
                as-of: 2025-05-07
                organisation: [Một.]
                """)
                        .lines())
                .endsWith("Một.");
    }

    @Test
    @DisplayName("A task with an agency and points is headed by the agency's name on the plan's day")
    void headedByAgency() {
        assertThat(Written.plan("assignments: [{agency: police, items: [Tuần tra.]}]")
                        .lines())
                .containsExactly("I. Phân công nhiệm vụ", "1. Công an xã", "Tuần tra./.");
        assertThat(Written.plan(
                                """
                issuer: {body: people-committee, unit: Nghệ An}
                as-of: 2025-02-01
                assignments: [{agency: agriculture, items: [Tuần tra.]}]
                """)
                        .lines())
                .contains("1. Sở Nông nghiệp và Phát triển nông thôn");
    }

    @Test
    @DisplayName("Several agencies head a task together")
    void headedBySeveral() {
        assertThat(Written.plan("assignments: [{agency: [police, military], text: Tuần tra.}]")
                        .lines())
                .endsWith("1. Công an xã, Ban Chỉ huy Quân sự xã", "Tuần tra./.");
    }

    @Test
    @DisplayName("A text that opens with the agency's own name needs no heading")
    void opensWithName() {
        assertThat(Written.plan("assignments: [{agency: police, text: Công an xã tuần tra.}]")
                        .lines())
                .endsWith("Công an xã tuần tra./.");
    }

    @Test
    @DisplayName("A body outside the issuer's authority is asked: “Đề nghị …”")
    void request() {
        assertThat(Written.plan("assignments: [{agency: fatherland-front, mode: request, items: [Giám sát.]}]")
                        .lines())
                .endsWith("1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Giám sát./.");
    }

    @Test
    @DisplayName("An agency with projects and nothing else carries them out, by their official names")
    void projects() {
        assertThat(Written.plan("programme: ma-tuy-2030\nassignments: [{agency: health, projects: [DA6]}]")
                        .lines())
                .endsWith(
                        "Trạm y tế xã triển khai thực hiện các nội dung của Dự án 6 “Tăng cường đáp ứng y tế trong phòng, chống ma túy”./.");
    }

    @Test
    @DisplayName("An agency with points has its projects in a last point; a sub-project is named before its project")
    void projectsAsPoints() {
        assertThat(Written.plan(
                                """
                programme: ma-tuy-2030
                assignments:
                  - agency: police
                    projects: [DA1, DA7.2]
                    items: [Tuần tra.]
                """)
                        .lines())
                .containsSequence(
                        "a) Tuần tra.",
                        "b) Triển khai thực hiện các nội dung của Chương trình thuộc:",
                        "- Dự án 1 “Phòng ngừa, đấu tranh tội phạm về ma túy có tổ chức, xuyên quốc gia”;",
                        "- Tiểu dự án 2 “Nâng cao hiệu quả truyền thông, giáo dục phòng, chống ma túy ở cơ sở” thuộc Dự án 7 “Truyền thông, giáo dục về phòng, chống ma túy”./.");
    }

    @Test
    @DisplayName("A point that has only a project says who does what with it: “Triển khai thực hiện …”")
    void projectAlone() {
        assertThat(Written.plan(
                                """
                programme: ma-tuy-2030
                assignments: [{agency: health, items: [{projects: [DA6]}]}]
                """)
                        .lines())
                .endsWith(
                        "Triển khai thực hiện các nội dung của Dự án 6 “Tăng cường đáp ứng y tế trong phòng, chống ma túy”./.");
    }

    @ParameterizedTest(name = "A deadline {0} is printed before the end mark as “{1}”")
    @CsvSource({"2026-09-05, ngày 05/9/2026", "2026-02-28, ngày 28/02/2026", "2026-09, tháng 9/2026", "2026, năm 2026"})
    void deadline(String deadline, String printed) {
        assertThat(Written.plan("solutions: [{text: Tuần tra., deadline: " + deadline + "}, Hết.]")
                        .lines())
                .contains("1. Tuần tra (thời hạn: " + printed + ").");
    }

    @Test
    @DisplayName("Deadline and product share one pair of parentheses")
    void product() {
        assertThat(Written.plan("solutions: [{text: Tuần tra;, deadline: 2026-09, product: báo cáo}, Hết.]")
                        .lines())
                .contains("1. Tuần tra (thời hạn: tháng 9/2026; sản phẩm: báo cáo);");
    }

    @Test
    @DisplayName("A duty to report is told: who, how often, to whom, by when")
    void report() {
        assertThat(Written.plan(
                                """
                organisation:
                  - agency: police
                    report: {to: [people-committee@province], every: [6-months, year], by: trước ngày 15/12}
                """)
                        .lines())
                .endsWith(
                        "Công an xã định kỳ 6 tháng, hằng năm báo cáo Ủy ban nhân dân tỉnh Nghệ An trước ngày 15/12./.");
    }

    @Test
    @DisplayName("Bold and italic words of the author's stay bold and italic")
    void markup() {
        assertThat(Written.plan("solutions: [\"Rất **quan trọng** và *nên* làm.\", Hết.]")
                        .all(Block.Paragraph.class)
                        .get(0)
                        .text())
                .containsExactly(
                        Run.of("Rất "),
                        new Run("quan trọng", true, false, false),
                        Run.of(" và "),
                        new Run("nên", false, true, false),
                        Run.of(" làm."));
    }

    @Test
    @DisplayName("What an author has still to fill in is shown as such")
    void todo() {
        assertThat(Written.draft("solutions: [\"Tuần tra TODO mấy lần.\", Hết.]")
                        .all(Block.Paragraph.class)
                        .get(0)
                        .text())
                .containsExactly(Run.of("Tuần tra "), new Run("TODO mấy lần.", false, false, true));
    }

    @Test
    @DisplayName("A section may be one paragraph, without a list")
    void intro() {
        assertThat(Written.plan("funding: Từ ngân sách nhà nước.").lines())
                .containsExactly("I. Kinh phí thực hiện", "Từ ngân sách nhà nước./.");
    }

    @Test
    @DisplayName("ND30-PG-11: letters are composed (NFC); tabs and line ends inside a text are spaces")
    void composed() {
        assertThat(Written.plan("purposes: [\"Pho\u0300ng ngu\u031b\u0300a\\tma tu\u0301y,\\ndu\u031bo\u031b\u0323c\"]")
                        .lines())
                .contains("Phòng ngừa ma túy, dược./.");
    }
}
