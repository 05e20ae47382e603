package vn.kehoach.report;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.source.SourceFile;

/** Plans checked as the program checks them. */
final class Reviews {
    /** A plan with findings of several kinds, on values that the document shows and on others; one is set aside. */
    static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026
            title: Tuyên truyền <b>phòng</b>, chống ma túy & tệ nạn xã hội
            bases: [163/2024/QH15, 7771/2099/NĐ-CP, 8882/2099/NĐ-CP]
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            purposes:
              - Giữ môi trường học đường TODO lành mạnh.
            solutions:
              - title: Tuyên truyền
                items:
                  - Tổ chức nói chuyện chuyên đề trong mỗi học kỳ.
            assignments:
              # kehoach: bỏ qua report-without-period -- theo yêu cầu của <cấp trên>
              - {agency: police, report: {to: people-committee}}
              - {agency: health, text: Phối hợp.}
            recipients: [police, office]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            """;

    private Reviews() {}

    static Review of(SourceFile... files) {
        List<SourceFile> list = Arrays.asList(files);
        return new Review(list, Office.engine().checkAll(list), List.of(), Office.TODAY);
    }

    static Messages sentences(Lang lang) {
        return Engine.messages(lang);
    }
}
