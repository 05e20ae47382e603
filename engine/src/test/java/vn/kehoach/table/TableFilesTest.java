package vn.kehoach.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.Disk;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

@DisplayName("Rows of a table in a CSV file beside the plan")
class TableFilesTest {
    private static final Path FOLDER = Path.of("/van-phong/2026");

    @Test
    @DisplayName("The first line names the columns; the table takes its own, in its own order")
    void rows() {
        Outcome<Read<Plan>> filled = fill(
                "{csv: so-lieu/kp.csv, columns: [{title: Năm 2026, type: money}, Nội dung]}",
                Map.of("so-lieu/kp.csv", "Nội dung;Ghi chú;Năm 2026\nTuyên truyền;x;\"1.234,5\"\nTập huấn;;10\n"));

        assertThat(filled.diagnostics()).isEmpty();
        DataTable table = table(filled);
        assertThat(table.rows()).containsExactly(List.of("1.234,5", "Tuyên truyền"), List.of("10", "Tập huấn"));
        assertThat(table.csv()).isEmpty();
    }

    @Test
    @DisplayName(
            "A table that names no columns has all of the file's, and a spreadsheet's byte order mark does not matter")
    void allColumns() {
        Outcome<Read<Plan>> filled = fill("{csv: kp.csv}", Map.of("kp.csv", "\ufeffNội dung,Năm 2026\nTập huấn,10\n"));

        assertThat(table(filled).titles()).containsExactly("Nội dung", "Năm 2026");
    }

    @Test
    @DisplayName("Values of another type, lines of another length: each has its line and column in the file")
    void values() {
        Outcome<Read<Plan>> filled = fill(
                "{csv: kp.csv, columns: [Nội dung, {title: Số tiền, type: money}]}",
                Map.of("kp.csv", "Nội dung,Số tiền\nTuyên truyền,mười\nTập huấn\n"));

        assertThat(said(filled))
                .containsExactly(
                        "ke-hoach/kp.csv:2:14 table-csv-value “mười” ở cột “Số tiền” không phải là số.",
                        "ke-hoach/kp.csv:3:1 table-csv-malformed Dòng này có 1 ô, dòng đầu có 2 ô.");
    }

    @Test
    @DisplayName("A column that the file does not have")
    void column() {
        Outcome<Read<Plan>> filled =
                fill("{csv: kp.csv, columns: [Nội dung, Số tiền]}", Map.of("kp.csv", "Nội dung,Tiền\nTập huấn,1\n"));

        assertThat(said(filled))
                .containsExactly("ke-hoach/kp.csv:1:1 table-csv-malformed Dòng đầu của tệp không có cột “Số tiền”; "
                        + "tệp có “Nội dung”, “Tiền”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../kp.csv", "/etc/passwd", "a/../../kp.csv", "..", "."})
    @DisplayName("Only files in the plan's folder and below it are opened")
    void outside(String way) {
        Outcome<Read<Plan>> filled = fill("{csv: \"" + way + "\"}", Map.of());

        assertThat(said(filled))
                .containsExactly("ke-hoach/vi-du.yaml:12:18 table-csv-outside Tệp “" + way
                        + "” nằm ngoài thư mục của kế hoạch.");
    }

    @Test
    @DisplayName("A file that is not there, and one beside a plan that came through a pipe")
    void missing() {
        assertThat(said(fill("{csv: kp.csv}", Map.of())))
                .containsExactly("ke-hoach/vi-du.yaml:12:18 table-csv-missing Không đọc được tệp “kp.csv”.");
        assertThat(said(new TableFiles(world(Map.of()))
                        .fill(read("{csv: kp.csv}"), Optional.empty())
                        .plan()))
                .singleElement()
                .asString()
                .contains("đường ống");
    }

    @Test
    @DisplayName("Two columns of one name: nobody could say which is meant")
    void sameName() {
        Map<String, String> file = Map.of("kp.csv", "Nội dung,Tiền,Ghi chú,Tiền,\nTập huấn,1,x,2,\n");

        assertThat(said(fill("{csv: kp.csv, columns: [Nội dung, Tiền]}", file)))
                .containsExactly(
                        "ke-hoach/kp.csv:1:23 table-csv-malformed Dòng đầu của tệp ghi cột “Tiền” lần thứ hai; "
                                + "mỗi cột phải có tên riêng.");
        assertThat(said(fill("{csv: kp.csv, columns: [Nội dung, Ghi chú]}", file)))
                .isEmpty();
        assertThat(said(fill("{csv: kp.csv}", file))).hasSize(1);
    }

    @Test
    @DisplayName("Names of columns are the same whether their letters are composed or not")
    void decomposed() {
        String name = Normalizer.normalize("Nội dung", Normalizer.Form.NFD);
        Outcome<Read<Plan>> filled =
                fill("{csv: kp.csv, columns: [Nội dung]}", Map.of("kp.csv", name + "\nTập huấn\n"));

        assertThat(said(filled)).isEmpty();
        assertThat(table(filled).rows()).containsExactly(List.of("Tập huấn"));
    }

    @Test
    @DisplayName("The files that were read are told, each once, by their ways from the plan's folder")
    void files() {
        TableFiles.Filled filled = new TableFiles(world(Map.of("so-lieu/kp.csv", "A\n1\n")))
                .fill(read("{csv: ./so-lieu/kp.csv}"), Optional.of(FOLDER.resolve("vi-du.yaml")));

        assertThat(filled.files()).extracting(SourceFile::name).containsExactly("so-lieu/kp.csv");
    }

    @Test
    @DisplayName("A link that leads out of the plan's folder is not followed; one that stays below it is")
    void link(@TempDir Path disk) throws IOException {
        Path folder = Files.createDirectories(disk.resolve("2026/so-lieu"));
        Files.writeString(disk.resolve("kin.csv"), "A\n1\n");
        Files.writeString(folder.resolve("kp.csv"), "A\n2\n");
        Files.createSymbolicLink(folder.resolve("ra.csv"), disk.resolve("kin.csv"));
        Files.createSymbolicLink(disk.resolve("2026/vao.csv"), folder.resolve("kp.csv"));
        TableFiles tables = new TableFiles(Disk.inVietnam());
        Optional<Path> place = Optional.of(disk.resolve("2026/vi-du.yaml"));

        assertThat(said(tables.fill(read("{csv: so-lieu/ra.csv}"), place).plan()))
                .containsExactly(
                        "ke-hoach/vi-du.yaml:12:18 table-csv-outside “so-lieu/ra.csv” là liên kết dẫn ra ngoài thư mục"
                                + " của kế hoạch.");
        assertThat(table(tables.fill(read("{csv: vao.csv}"), place).plan()).rows())
                .containsExactly(List.of("2"));
    }

    private static Outcome<Read<Plan>> fill(String table, Map<String, String> files) {
        return new TableFiles(world(files))
                .fill(read(table), Optional.of(FOLDER.resolve("vi-du.yaml")))
                .plan();
    }

    private static Read<Plan> read(String table) {
        String plan =
                """
                kehoach: 1
                id: vi-du
                type: ke-hoach
                form: nd30
                issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
                as-of: 2026-01-09
                period: 2026
                title: Phòng, chống ma túy
                annexes:
                  - id: kinh-phi
                    title: Kinh phí
                    table: %s
                """
                        .formatted(table);
        return PlanFile.read(new SourceFile("ke-hoach/vi-du.yaml", plan.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
    }

    private static DataTable table(Outcome<Read<Plan>> filled) {
        return filled.value().orElseThrow().value().annexes().get(0).table().orElseThrow();
    }

    private static List<String> said(Outcome<Read<Plan>> filled) {
        return filled.diagnostics().stream()
                .map(finding -> finding.file() + ":" + finding.span().start().line() + ":"
                        + finding.span().start().column() + " " + finding.code() + " "
                        + TableCode.messages(Lang.VI).text(finding.message()))
                .toList();
    }

    /** A folder with these files, by their way from it. */
    private static World world(Map<String, String> files) {
        return new World() {
            @Override
            public InputStream open(Path file) throws IOException {
                String text = files.get(FOLDER.relativize(file).toString());
                if (text == null) {
                    throw new NoSuchFileException(file.toString());
                }
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public List<Path> filesUnder(Path folder) {
                return List.of();
            }

            @Override
            public boolean isFolder(Path path) {
                return false;
            }

            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 1, 9);
            }
        };
    }
}
