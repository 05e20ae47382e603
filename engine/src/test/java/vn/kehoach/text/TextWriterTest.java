package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Format;
import vn.kehoach.Office;

/** A whole plan as plain text: where each component stands (ND30-SD-1 to 13). */
class TextWriterTest {
    @Test
    @DisplayName("ND30-SD-1 to 13: issuer left and nation right; title; content; recipients left and signature right")
    void wholePlan() {
        String yaml =
                """
                kehoach: 1
                id: vi-du
                type: ke-hoach
                form: nd30
                issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
                number: 5
                date: 2026-01-09
                period: 2026
                title: Công tác văn thư năm 2026
                bases: [30/2020/NĐ-CP]
                opening: "Ủy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch như sau:"
                purposes: [Giữ gìn hồ sơ.]
                requirements: [Kịp thời., Chính xác.]
                organisation:
                  - {agency: office, text: Lập danh mục hồ sơ., deadline: 2026-03}
                recipients: [{to: [people-committee@province], for: để báo cáo}, office]
                archive: [VT]
                signature: {authority: TM, title: CHỦ TỊCH, name: Họ và Tên}
                """;

        byte[] text = Office.engine()
                .render(Office.file("vi-du.yaml", yaml), EnumSet.of(Format.TXT), true)
                .value()
                .orElseThrow()
                .files()
                .get(Format.TXT);

        assertThat(new String(text, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                ỦY BAN NHÂN DÂN                             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ QUỲ HỢP                                  Độc lập - Tự do - Hạnh phúc
                -------                                     ---------------
                Số: 05/KH-UBND                              Quỳ Hợp, ngày 09 tháng 01 năm 2026
                DỰ THẢO

                KẾ HOẠCH
                Công tác văn thư năm 2026

                Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.
                Ủy ban nhân dân xã Quỳ Hợp ban hành Kế hoạch như sau:

                I. MỤC ĐÍCH, YÊU CẦU

                1. Mục đích
                Giữ gìn hồ sơ.

                2. Yêu cầu
                - Kịp thời.
                - Chính xác.

                II. TỔ CHỨC THỰC HIỆN

                1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã
                Lập danh mục hồ sơ (thời hạn: tháng 3/2026)./.

                Nơi nhận:                                             TM. ỦY BAN NHÂN DÂN
                - Ủy ban nhân dân tỉnh Nghệ An (để báo cáo);          CHỦ TỊCH
                - Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;
                - Lưu: VT.

                                                                      Họ và Tên
                """);
    }
}
