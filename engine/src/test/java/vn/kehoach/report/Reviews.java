package vn.kehoach.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.check.Checked;
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
        return of(list, check(list), List.of());
    }

    static Review of(List<SourceFile> files, Checked checked, List<String> unread) {
        return new Review(files, List.of(), checked, unread, Office.TODAY);
    }

    static Checked check(List<SourceFile> files) {
        try {
            return Office.engine().checkAll(files.stream().map(PlanInput::alone).toList(), name -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Composed> composed(SourceFile file) {
        return Office.engine().composed(PlanInput.alone(file));
    }

    static Messages sentences(Lang lang) {
        return Engine.messages(lang);
    }
}
