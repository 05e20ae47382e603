package vn.kehoach;

import vn.kehoach.document.Document;

/** A plan that a decision issues, with every mark that a State document can bear. */
public final class StatePlan {
    private static final String TEXT =
            """
            kehoach: 1
            id: vi-du-quyet-dinh
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: tỉnh Nghệ An}
            date: 2026-01-09
            number: 12
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn tỉnh
            bases: [163/2024/QH15]
            purposes: [%s]
            organisation: [Công an tỉnh theo dõi việc thực hiện.]
            recipients: [{to: [police]}]
            archive: [VT, NC]
            signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}
            marks:
              secrecy: mat
              urgency: hoa-toc
              circulation: LƯU HÀNH NỘI BỘ
              drafter: PL
              copies: 300
              contact: "Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An"
            decision:
              title: Ban hành Kế hoạch phòng, chống ma túy trên địa bàn tỉnh
              proposal: Giám đốc Công an tỉnh
              articles:
                - Quyết định này có hiệu lực kể từ ngày ký.
                - Giám đốc Công an tỉnh chịu trách nhiệm thi hành Quyết định này.
            """;

    private StatePlan() {}

    /** The plan takes two pages, its decision one. */
    public static Document withEverything() {
        return PartyPlan.written(
                TEXT.formatted("\"" + "Nâng cao nhận thức của cán bộ và Nhân dân. ".repeat(70) + "\""));
    }
}
