package vn.kehoach.shape;

import java.nio.charset.StandardCharsets;
import vn.kehoach.source.SourceFile;

/** Plans for tests. */
final class Samples {
    /** Every kind of value that a plan has, and every short form. */
    static final String PLAN =
            """
            kehoach: 1
            id: quy-hop-ma-tuy-2026-2030
            type: ke-hoach
            form: nd30
            status: draft
            programme: ma-tuy-2030
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026-2030
            title: Thực hiện Chương trình phòng, chống ma túy
            implements: 1154/KH-UBND
            bases:
              - 163/2024/QH15
              - {cite: 1154/KH-UBND, text: "Thực hiện [@1154/KH-UBND]"}
            opening: >-
              Thực hiện [@1154/KH-UBND],
              Ủy ban nhân dân xã ban hành Kế hoạch.
            purposes:
              - Nâng cao nhận thức của người dân.
            section-muc-tieu:
              heading: MỤC TIÊU CHUNG
              items: [{title: Mục tiêu, numbering: none}]
            targets:
              - {id: drug-free, of: T1b, done: true, by: 2030}
              - {id: schools, of: T7b, exactly: 100, unit: "%", by: 2030, milestones: {2026: 60, 2028: 90.5}}
              - title: Nhóm
                targets: [{text: Giảm so với năm trước, less-than-before: true, every-year: true}]
            solutions:
              - title: Truyền thông
                targets: [drug-free]
                items:
                  - text: Tuyên truyền tại các xóm, bản
                    agency: health
                    with: [police, {role: other, as: Tổ tuyên truyền}]
                    deadline: 2026-09
                    report: {to: people-committee, every: 6-months}
            assignments:
              - agency: police
                role: standing
                projects: [DA1, {id: DA7.2, as: Tiểu dự án 2}]
            excluded: {project: DA3, because: không có trên địa bàn}
            facts: {border: false, hamlets: 54}
            recipients:
              - people-committee@province
              - {to: [police, health], for: để thực hiện}
            archive: VT
            signature: {authority: TM, title: CHỦ TỊCH}
            x-note: của riêng tác giả
            """;

    /** What must be written, and nothing else. */
    static final String HEAD =
            """
            kehoach: 1
            id: a
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: Quỳ Hợp}
            period: 2026
            title: Phòng, chống ma túy
            """;

    private Samples() {}

    static SourceFile file(String text) {
        return new SourceFile("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
