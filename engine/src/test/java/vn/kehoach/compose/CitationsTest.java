package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

/** Căn cứ and citations. */
class CitationsTest {
    private static final String DECREE =
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

    @Test
    @DisplayName(
            "ND30-CC-2, ND30-CC-6, ND30-CC-7: each căn cứ is a paragraph with type, number, date, issuer and title; “;” after each, “.” after the last")
    void bases() {
        assertThat(Written.plan("bases: [30/2020/NĐ-CP, 50/NQ-CP]").lines())
                .containsExactly(
                        "Căn cứ " + DECREE + ";",
                        "Căn cứ Nghị quyết số 50/NQ-CP ngày 13 tháng 3 năm 2025 của Chính phủ ban hành Kế hoạch triển khai"
                                + " Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội phê duyệt chủ trương đầu tư"
                                + " Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030.");
    }

    @Test
    @DisplayName("ND30-CC-3: a law among the căn cứ has its date but neither number nor issuer")
    void lawAsBasis() {
        assertThat(Written.plan("bases: [luat-to-chuc-chinh-phu-2015]").lines())
                .containsExactly("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015.");
    }

    @Test
    @DisplayName(
            "ND30-CC-4, ND30-CC-5, ND30-CC-9: căn cứ stand between title and content, in the style of căn cứ, without a dash")
    void placeOfBases() {
        Written plan = Written.plan(
                """
                bases: [30/2020/NĐ-CP]
                opening: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
                """);

        assertThat(plan.document().blocks().get(1)).isInstanceOf(Block.Title.class);
        assertThat(plan.all(Block.Paragraph.class))
                .extracting(Block.Paragraph::style)
                .containsExactly(StyleName.BASIS, StyleName.BODY);
        assertThat(plan.marks()).containsExactly("", "");
    }

    @Test
    @DisplayName("ND30-CC-10: a căn cứ may be a sentence of its author's, such as a proposal")
    void basisInOwnWords() {
        assertThat(Written.plan(
                                """
                bases:
                  - cite: 30/2020/NĐ-CP
                    text: Thực hiện [@30/2020/NĐ-CP] và theo đề nghị của Trưởng Công an xã
                """)
                        .lines())
                .containsExactly(
                        "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư và theo đề nghị"
                                + " của Trưởng Công an xã.");
    }

    @Test
    @DisplayName("ND30-CC-7: the mark that an author typed behind a căn cứ is not doubled")
    void basisWithAMarkOfItsOwn() {
        assertThat(Written.plan(
                                """
                bases:
                  - {cite: 30/2020/NĐ-CP, text: "Căn cứ [@30/2020/NĐ-CP];"}
                  - {cite: 50/NQ-CP, text: "Theo đề nghị của Trưởng Công an xã;"}
                """)
                        .lines())
                .satisfiesExactly(first -> assertThat(first).endsWith("về công tác văn thư;"), last -> assertThat(last)
                        .endsWith("Công an xã."));
    }

    @Test
    @DisplayName("ND30-CC-11: a plan needs no căn cứ and may open with a “Thực hiện …” paragraph")
    void opening() {
        assertThat(Written.plan(
                                "opening: \"Thực hiện [@30/2020/NĐ-CP], Ủy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch như sau:\"")
                        .lines())
                .containsExactly(
                        "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư,"
                                + " Ủy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch như sau./.");
    }

    @Test
    @DisplayName("ND30-VD-1, ND30-VD-3: the first citation is full, later ones have type and number only")
    void firstAndLater() {
        assertThat(Written.plan(
                                """
                purposes:
                  - Thực hiện [@30/2020/NĐ-CP].
                  - Tuân thủ [@30/2020/NĐ-CP].
                  - Nhắc lại [@30/2020/NĐ-CP].
                """)
                        .lines())
                .containsExactly(
                        "I. Mục đích",
                        "1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
                        "2. Tuân thủ Nghị định số 30/2020/NĐ-CP.",
                        "3. Nhắc lại Nghị định số 30/2020/NĐ-CP./.");
    }

    @Test
    @DisplayName("ND30-VD-3: a căn cứ counts as the first mention")
    void basisIsAMention() {
        assertThat(Written.plan(
                                """
                bases: [30/2020/NĐ-CP]
                purposes: ["Thực hiện [@30/2020/NĐ-CP]."]
                """)
                        .lines())
                .endsWith("Thực hiện Nghị định số 30/2020/NĐ-CP./.");
    }

    @Test
    @DisplayName("ND30-VD-2: a law is cited by type and name only, the first time and later")
    void law() {
        assertThat(Written.plan(
                                """
                purposes:
                  - Thi hành [@luat-phong-chong-ma-tuy-2021].
                  - Tuyên truyền [@luat-phong-chong-ma-tuy-2021].
                """)
                        .lines())
                .contains("1. Thi hành Luật Phòng, chống ma túy.", "2. Tuyên truyền Luật Phòng, chống ma túy./.");
    }

    @Test
    @DisplayName(
            "HD36-VD-1, HD36-VD-2: A Party document puts a comma between number and date; later it gives type and number")
    void party() {
        assertThat(Written.plan(
                                """
                form: dang
                type: chuong-trinh
                issuer: {body: party-standing, unit: tỉnh Hà Giang}
                as-of: 2025-05-07
                opening: "Thực hiện [@132-KL/TW]; theo [@132-KL/TW]."
                """)
                        .lines())
                .last()
                .asString()
                .startsWith("Thực hiện Kết luận số 132-KL/TW, ngày 18/3/2025 của Bộ Chính trị")
                .endsWith("theo Kết luận số 132-KL/TW.");
    }

    @Test
    @DisplayName("A document that the catalogue lacks is cited from the plan's own list")
    void ownCitation() {
        assertThat(Written.plan(
                                """
                citations:
                  - {number: 12/KH-UBND, type: Kế hoạch, date: 2026-01-05, issuer: Ủy ban nhân dân tỉnh Nghệ An, title: về công tác văn thư năm 2026}
                purposes: ["Thực hiện [@12/KH-UBND]."]
                """)
                        .lines())
                .endsWith(
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Nghệ An về công tác"
                                + " văn thư năm 2026./.");
    }

    @Test
    @DisplayName("In a draft, an unknown citation is shown as its author wrote it")
    void unknown() {
        assertThat(Written.draft("purposes: [\"Thực hiện [@999/XY].\"]").lines())
                .endsWith("Thực hiện [999/XY]./.");
    }
}
