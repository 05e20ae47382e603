package vn.kehoach.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.derive.FactsFile;
import vn.kehoach.derive.Template;
import vn.kehoach.plan.Facts;

/** The page on templates: its example is a template, and gives the plan that the page tells of. */
class TemplatesPageTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String example() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/templates.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    @DisplayName("Its example can be derived as it stands")
    void derived() throws IOException {
        Facts facts = FactsFile.read(Office.file("du-kien.yaml", "{border: false, addicts: true, hamlets: 54}"))
                .value()
                .orElseThrow();
        LocalDate day = Office.TODAY;
        String plan = Office.engine()
                .cascade()
                .derive(
                        Template.read(Office.file("mau.yaml", example()))
                                .value()
                                .orElseThrow(),
                        Office.engine().units().find("Quỳ Hợp, Nghệ An", day).get(0),
                        Optional.of(day),
                        facts)
                .value()
                .orElseThrow()
                .text();

        assertThat(plan)
                .contains("Giữ bình yên ở 54 xóm, bản.", "# Giữ nguyên: mục tiêu của tỉnh")
                .contains("TODO nêu địa bàn trọng điểm", "Phối hợp với địa phương giáp ranh.")
                .contains("Phòng Kinh tế tham mưu bố trí kinh phí.", "Trạm y tế xã và Công an xã quản lý")
                .doesNotContain("Tuần tra biên giới.", "{", "only-if");
    }
}
