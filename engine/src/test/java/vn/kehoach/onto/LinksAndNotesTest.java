package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.RenderOptions;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;

@DisplayName("A plan with references, footnotes and contents, through a DOCX and back")
class LinksAndNotesTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            opening: "Ủy ban nhân dân xã ban hành Kế hoạch[^Thay kế hoạch năm 2025.] như sau:"
            solutions:
              - title: Tuyên truyền
                items:
                  - Phát tờ rơi cho các hộ.
                  - {id: press, text: "Viết bài trên trang thông tin."}
              - text: Kinh phí.
                table: {columns: [Nội dung, Số tiền], rows: [["Tập huấn[^Hai đợt.] tại xã", "theo [#press]"]]}
              - "Cai nghiện tại nhà[^Theo *hướng dẫn* của ngành y tế.], gắn với nội dung tại [#press] của Kế hoạch này."
            recipients: auto
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            contents: true
            """;

    private static SourceFile file() {
        return new SourceFile("vi-du.yaml", PLAN.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile docx() {
        byte[] bytes = Office.engine()
                .render(
                        PlanInput.alone(file()),
                        RenderOptions.of(Set.of(Format.DOCX)).draft(true))
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX);
        return new SourceFile("vi-du.docx", bytes);
    }

    @Test
    @DisplayName("Importing it gives the plan that it carries")
    void carried() {
        String yaml = Office.engine()
                .importFrom(docx(), Optional.empty(), Lang.VI)
                .value()
                .orElseThrow()
                .yaml();

        assertThat(yaml).contains("[#press]", "[^Theo *hướng dẫn* của ngành y tế.]", "contents: true");
    }

    @Test
    @DisplayName("Laid over its own plan nothing has changed")
    void unchanged() {
        OntoResult result = Office.engine().onto(docx(), file()).value().orElseThrow();

        assertThat(result.changes()).isEmpty();
        assertThat(result.unplaced()).isEmpty();
        assertThat(new OntoText(Lang.VI).print(result)).isEqualTo("Không có gì thay đổi.\n");
    }
}
