package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/** A DOCX of ours brings its own plan along: what no paper shows, ids and facts and reasons, comes back too. */
@DisplayName("A DOCX of ours, imported")
class CarriedPlanTest {
    private static final Engine ENGINE = Office.engine();
    private static final String COMMUNE = "../engine/src/test/resources/plans/xa-quy-hop.yaml";

    @ParameterizedTest(name = "{0} comes back as the very plan")
    @ValueSource(
            strings = {
                COMMUNE,
                "lam-dong/tinh-lam-dong.yaml",
                "thanh-hoa/ban-chi-dao-138.yaml",
                "ha-giang/chuong-trinh-tinh-uy.yaml"
            })
    void same(String plan) throws IOException {
        assertThat(imported(docx(plan))).isEqualTo(plan(plan));
    }

    @Test
    @DisplayName("with what was edited in it since, and all else as it was")
    void edited() throws IOException {
        byte[] edited = changed(
                docx(COMMUNE),
                xml -> xml.replace("Mỗi nhiệm vụ do một cơ quan chủ trì", "Mỗi nhiệm vụ chỉ do một cơ quan chủ trì"));

        Plan plan = imported(edited);

        assertThat(plan).isNotEqualTo(plan(COMMUNE));
        assertThat(plan.facts()).isEqualTo(plan(COMMUNE).facts());
        assertThat(plan.excluded()).isEqualTo(plan(COMMUNE).excluded());
        assertThat(plan.toString()).contains("Mỗi nhiệm vụ chỉ do một cơ quan chủ trì");
    }

    @Test
    @DisplayName("is read by what it shows where that is not what its plan prints")
    void another() throws IOException {
        byte[] other = changed(docx(COMMUNE), xml -> xml.replaceAll("<w:sdt>.*?</w:sdt>", "")
                .replaceFirst(
                        "<w:sectPr>",
                        "<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p><w:p><w:r><w:t>Trồng cây trên địa bàn xã Quỳ Hợp,"
                                + " tỉnh Nghệ An</w:t></w:r></w:p><w:p><w:r><w:t>I. Yêu cầu</w:t></w:r></w:p><w:p><w:r><w:t>1. Mỗi xóm trồng"
                                + " 100 cây.</w:t></w:r></w:p><w:sectPr>"));

        Plan plan = imported(other);

        assertThat(plan.title()).contains("Trồng cây");
        assertThat(plan.facts()).isEmpty();
    }

    private static Plan imported(byte[] docx) {
        return ENGINE.importFrom(new SourceFile("paper.docx", docx), Optional.empty(), Lang.VI)
                .value()
                .orElseThrow()
                .draft()
                .plan();
    }

    private static byte[] docx(String plan) throws IOException {
        return ENGINE.render(file(plan), EnumSet.of(Format.DOCX), false)
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX);
    }

    private static Plan plan(String plan) throws IOException {
        return ENGINE.check(file(plan)).value().orElseThrow();
    }

    private static SourceFile file(String plan) throws IOException {
        return new SourceFile(plan, Files.readAllBytes(Path.of("../plans").resolve(plan)));
    }

    private static byte[] changed(byte[] docx, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
