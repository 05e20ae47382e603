package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;

/** A programme of a provincial Party committee's standing board, of two pages. */
public final class PartyPlan {
    private static final String TEXT =
            """
            kehoach: 1
            id: vi-du-dang
            type: chuong-trinh
            form: dang
            issuer: {body: party-standing, unit: %s}
            date: %s
            number: 6
            period: 2025-2030
            title: phòng, chống và kiểm soát ma túy trên địa bàn tỉnh
            bases: [36-CT/TW, 132-KL/TW]
            opening: Ban Thường vụ Tỉnh ủy ban hành Chương trình với các nội dung sau.
            purposes: [%s]
            organisation: [Các cấp ủy tổ chức thực hiện Chương trình này.]
            recipients:
              - {as: Ban Bí thư, to: [party-committee], for: để báo cáo}
              - {as: Các huyện ủy, to: [party-committee]}
            archive: [Văn phòng Tỉnh ủy]
            signature: {authority: TM, title: PHÓ BÍ THƯ, name: Họ Và Tên}
            """;
    private static final String SOLUTIONS =
            """
            solutions:
              - title: Phòng ngừa
                items: [Tuyên truyền trong trường học., Tuyên truyền ở khu dân cư.]
            """;
    private static final String WITH_SOLUTIONS = TEXT.replace("organisation:", SOLUTIONS + "organisation:");
    /** Enough for a second page. */
    private static final String LONG =
            "\"" + "Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân. ".repeat(60) + "\"";

    private PartyPlan() {}

    /** Of the time of Hướng dẫn số 36-HD/VPTW. */
    public static Document hd36() {
        return written(WITH_SOLUTIONS.formatted("tỉnh Hà Giang", "2025-05-07", LONG));
    }

    /** Of the time of Hướng dẫn số 05-HD/VPTW. */
    public static Document hd05() {
        return on("2026-05-27");
    }

    /** Of a day. */
    public static Document on(String day) {
        return written(WITH_SOLUTIONS.formatted("tỉnh Nghệ An", day, LONG));
    }

    /** The same with footnotes, a list of headings, an upright and a lying annex. */
    public static Document withNotesAndAnnexes(String day) {
        return written(TEXT.formatted("tỉnh Nghệ An", day, LONG) + StatePlan.MORE);
    }

    /** The document of any plan, made without asking whether it has errors. */
    public static Document written(String plan) {
        Outcome<Plan> read = Office.engine().check(Office.file("vi-du.yaml", plan));
        assertThat(read.value()).as(() -> read.diagnostics().toString()).isPresent();
        return Office.engine().document(read.value().get(), false).orElseThrow();
    }
}
