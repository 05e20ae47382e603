package vn.kehoach;

import vn.kehoach.document.Document;

/** A plan that a decision issues, with every mark that a State document can bear. */
public final class StatePlan {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du-quyet-dinh
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: tỉnh Nghệ An}
            date: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn tỉnh
            bases: [163/2024/QH15]
            purposes: [%s]
            organisation: [Công an tỉnh theo dõi việc thực hiện.]
            recipients: [{to: [police]}]
            archive: [VT, NC]
            signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}
            """;
    private static final String NUMBER = "number: 12\n";
    private static final String MARKS =
            """
            marks:
              secrecy: mat
              urgency: hoa-toc
              circulation: LƯU HÀNH NỘI BỘ
              drafter: PL
              copies: 300
              contact: "Địa chỉ: xã Quỳ Hợp, tỉnh Nghệ An"
            """;
    private static final String DECISION =
            """
            decision:
              title: Ban hành Kế hoạch phòng, chống ma túy trên địa bàn tỉnh
              proposal: Giám đốc Công an tỉnh
              articles:
                - Quyết định này có hiệu lực kể từ ngày ký.
                - Giám đốc Công an tỉnh chịu trách nhiệm thi hành Quyết định này.
            """;
    /** A list of headings, and two annexes, of which one lies. */
    static final String MORE =
            """
            solutions:
              - title: Phòng ngừa
                items: ["Tuyên truyền trong trường học[^Ở mọi cấp học.]; xem Phụ lục I.", "Rà soát; xem Phụ lục II."]
            contents: {levels: 3}
            annexes:
              - {id: mot, title: Các việc chung, text: ["Việc của mọi xã."]}
              - id: hai
                title: Các việc của từng xã
                landscape: true
                table:
                  columns: [TT, Nội dung, Ghi chú]
                  rows:
                    - ["1", Tuyên truyền, ""]
                    - ["2", "%s", có]
            """
                    .formatted("Rà soát, lập danh sách và quản lý người nghiện ma túy. "
                            .repeat(4)
                            .strip());

    private static final String SENTENCE = "Nâng cao nhận thức của cán bộ và Nhân dân. ";

    private StatePlan() {}

    /** The plan takes two pages, its decision one. */
    public static Document withEverything() {
        return PartyPlan.written(PLAN.formatted("\"" + SENTENCE.repeat(70) + "\"") + NUMBER + MARKS + DECISION);
    }

    /** A short plan with a note on circulation. */
    public static Document withCirculation(String note) {
        return PartyPlan.written(PLAN.formatted("\"" + SENTENCE.repeat(70) + "\"")
                + NUMBER
                + MARKS.replace("LƯU HÀNH NỘI BỘ", "\"" + note + "\""));
    }

    /** A plan by itself, with footnotes, a list of headings, an upright and a lying annex. */
    public static Document withNotesAndAnnexes() {
        return PartyPlan.written(PLAN.formatted(noted()) + NUMBER + MORE);
    }

    /** The same, issued by a decision; head and footnotes of the plan stand on the pages behind. */
    public static Document decidedWithNotesAndAnnexes() {
        return PartyPlan.written(PLAN.formatted(noted()) + NUMBER + DECISION + MORE);
    }

    /** A plan that a decision issues whose number is not known yet. */
    public static Document withOpenPlaces() {
        return PartyPlan.written(PLAN.formatted(noted()) + DECISION);
    }

    private static String noted() {
        return "\"" + SENTENCE.repeat(3) + "Giảm số người nghiện[^"
                + "Theo báo cáo của Công an tỉnh. ".repeat(4).strip() + "].\"";
    }
}
