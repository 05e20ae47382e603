package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Line;

/** Nơi nhận. */
class RecipientsTest {
    @Test
    @DisplayName("ND30-NN-6, ND30-NN-7, ND30-NN-10: one recipient a line with dash and “;”, the Lưu line last with “.”")
    void list() {
        Written plan = Written.plan(
                """
                recipients:
                  - {to: [people-committee@province], for: để báo cáo}
                  - police
                archive: [VT, CAX]
                """);

        assertThat(plan.closing().label()).isEqualTo("Nơi nhận:");
        assertThat(plan.closing().recipients())
                .extracting(Line::text)
                .containsExactly("- Ủy ban nhân dân tỉnh Nghệ An (để báo cáo);", "- Công an xã;", "- Lưu: VT, CAX.");
    }

    @Test
    @DisplayName("ND30-NN-7: several bodies share a line; a line may have words of its author's own")
    void sharedLine() {
        assertThat(Written.plan(
                                """
                recipients:
                  - [police, military]
                  - {to: [committee-leaders], as: "Chủ tịch, các PCT UBND xã"}
                archive: [VT]
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsExactly("- Công an xã, Ban Chỉ huy Quân sự xã;", "- Chủ tịch, các PCT UBND xã;", "- Lưu: VT.");
    }

    @Test
    @DisplayName("ND30-NN-10: without a Lưu line the last recipient ends with “.”")
    void withoutArchive() {
        assertThat(Written.plan("recipients: [police, military]").closing().recipients())
                .extracting(Line::text)
                .containsExactly("- Công an xã;", "- Ban Chỉ huy Quân sự xã.");
    }

    @Test
    @DisplayName(
            "ND30-NN-12: computed in a commune: those to report to, the leaders, the Fatherland Front, those who carry out")
    void computedInACommune() {
        assertThat(Written.plan(
                                """
                recipients: auto
                archive: [VT]
                assignments:
                  - {agency: military, text: Tuần tra.}
                  - agency: police
                    items: [{agency: health, text: Khám bệnh.}]
                  - {agency: fatherland-front, mode: request, text: Giám sát.}
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsExactly(
                        "- Ủy ban nhân dân tỉnh Nghệ An (để báo cáo);",
                        "- Đảng ủy xã Quỳ Hợp;",
                        "- Hội đồng nhân dân xã Quỳ Hợp;",
                        "- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;",
                        "- Ủy ban Mặt trận Tổ quốc Việt Nam xã;",
                        "- Ban Chỉ huy Quân sự xã;",
                        "- Công an xã;",
                        "- Trạm y tế xã;",
                        "- Lưu: VT.");
    }

    @Test
    @DisplayName(
            "ND30-NN-12: computed in a province: one line names all departments, bodies of other lines stand by name")
    void computedInAProvince() {
        assertThat(Written.plan(
                                """
                issuer: {body: people-committee, unit: Nghệ An}
                recipients: auto
                archive: [VT]
                assignments:
                  - {agency: police, text: Tuần tra.}
                  - {agency: health, text: Khám bệnh.}
                  - {agency: communes, text: Thực hiện.}
                  - {agency: procuracy, mode: request, text: Kiểm sát.}
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsExactly(
                        "- Chính phủ (để báo cáo);",
                        "- Tỉnh ủy Nghệ An;",
                        "- Hội đồng nhân dân tỉnh Nghệ An;",
                        "- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;",
                        "- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;",
                        "- Các sở, ban, ngành;",
                        "- Ủy ban nhân dân các xã, phường, đặc khu;",
                        "- Viện kiểm sát nhân dân tỉnh;",
                        "- Lưu: VT.");
    }

    @Test
    @DisplayName(
            "Computed for the Party: the Party committee above and those who carry out, no body of the State for its rank")
    void computedForTheParty() {
        String plan =
                """
                form: dang
                type: chuong-trinh
                issuer: {body: party-committee, unit: "%s"}
                as-of: %s
                recipients: auto
                assignments: [{agency: fatherland-front, text: Vận động Nhân dân.}]
                """;

        assertThat(Written.plan(plan.formatted("Quỳ Hợp, Nghệ An", "2026-06-01"))
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsExactly("- Tỉnh ủy Nghệ An (để báo cáo);", "- Ủy ban Mặt trận Tổ quốc Việt Nam xã.");
        assertThat(Written.plan(plan.formatted("xã Châu Quang, Quỳ Hợp, Nghệ An", "2025-05-07"))
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .first()
                .isEqualTo("- Huyện ủy Quỳ Hợp (để báo cáo),");
        assertThat(Written.plan(plan.formatted("tỉnh Nghệ An", "2026-06-01"))
                        .closing()
                        .recipients())
                .as("the committee above is not in the catalogue: nobody is guessed")
                .extracting(Line::text)
                .containsExactly("- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.");
    }

    @Test
    @DisplayName("Computed for a body under a People's Committee: it reports to that committee")
    void computedForAGovernedBody() {
        assertThat(Written.plan("issuer: {body: steering-138, unit: tỉnh Nghệ An}\nrecipients: auto")
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .first()
                .isEqualTo("- Ủy ban nhân dân tỉnh Nghệ An (để báo cáo);");
    }

    @Test
    @DisplayName("Who only helps is named, too, behind those who have work of their own")
    void helping() {
        assertThat(Written.plan(
                                """
                recipients: auto
                assignments:
                  - {agency: police, with: [office], text: Tuần tra.}
                  - {agency: military, text: Phối hợp tuần tra.}
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .containsSubsequence(
                        "- Công an xã;",
                        "- Ban Chỉ huy Quân sự xã;",
                        "- Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.");
    }

    @Test
    @DisplayName("An agency that is assigned twice is named once")
    void once() {
        assertThat(Written.plan(
                                """
                recipients: auto
                assignments:
                  - {agency: police, text: Tuần tra.}
                  - {agency: police, text: Báo cáo.}
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .filteredOn(line -> line.contains("Công an xã"))
                .hasSize(1);
    }

    @Test
    @DisplayName("Computed recipients: until 30 June 2025 a commune reports to its district, and nobody to himself")
    void superiorByDate() {
        assertThat(Written.plan(
                                """
                issuer: {body: people-committee, unit: "thị trấn Quỳ Hợp, huyện Quỳ Hợp, Nghệ An"}
                as-of: 2025-02-03
                date: 2025-02-03
                recipients: auto
                """)
                        .closing()
                        .recipients())
                .extracting(Line::text)
                .anyMatch(line -> line.startsWith("- Ủy ban nhân dân huyện Quỳ Hợp (để báo cáo);"))
                .noneMatch(line -> line.contains("Ủy ban nhân dân tỉnh"));
    }
}
