package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.programme.Programme;
import vn.kehoach.report.TextReport;

/** The templates in the jar, and an office's own laid over them. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("../templates");

    @TempDir
    Path office;

    @Test
    @DisplayName("index.txt lists every file of the folder but itself and the read-mes, sorted")
    void index() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.walk(FOLDER)) {
            files = all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("index.txt") && !file.endsWith("README.md"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(files);
    }

    @Test
    @DisplayName("Every built-in template loads without a finding")
    void builtIn() {
        assertThat(new Library(Templates.builtIn()).faults()).isEmpty();
    }

    @Test
    @DisplayName("An empty folder changes nothing")
    void emptyFolder() {
        Outcome<Engine> engine = Engine.open(new Office(), office);

        assertThat(engine.diagnostics()).isEmpty();
        assertThat(engine.value().orElseThrow().programmes().all())
                .isEqualTo(Office.engine().programmes().all());
    }

    @Test
    @DisplayName("A file of a new path adds a programme")
    void addsAProgramme() throws IOException {
        write(
                "programmes/van-hoa.yaml",
                """
                kehoach: 1
                id: van-hoa
                name: Chương trình văn hóa
                period: 2026-2030
                owners: [Bộ Văn hóa, Thể thao và Du lịch]
                evidence: tự đặt
                legal: []
                targets: []
                components:
                  - {id: VH1, kind: dự án, number: "1", name: Thư viện, evidence: tự đặt}
                """);

        Outcome<Engine> engine = Engine.open(new Office(), office);

        assertThat(engine.diagnostics()).isEmpty();
        assertThat(engine.value().orElseThrow().programmes().all())
                .extracting(Programme::id)
                .containsExactlyInAnyOrder("giam-ngheo-2025", "ma-tuy-2030", "van-hoa");
    }

    @Test
    @DisplayName("A file of a built-in path takes the built-in one's place")
    void replacesAFile() throws IOException {
        String own = Files.readString(FOLDER.resolve("programmes/giam-ngheo-2025.yaml"))
                .replaceFirst("name: Chương trình mục tiêu", "name: Tên riêng của chương trình mục tiêu");
        write("programmes/giam-ngheo-2025.yaml", own);

        Outcome<Engine> engine = Engine.open(new Office(), office);

        assertThat(engine.value().orElseThrow().programmes().all())
                .hasSize(2)
                .anySatisfy(programme -> assertThat(programme.name()).startsWith("Tên riêng"));
    }

    @Test
    @DisplayName("A damaged file is a finding with file, line and the line's text, and no engine is opened")
    void damaged() throws IOException {
        write("programmes/hong.yaml", "kehoach: 1\nid: [van-hoa\n");

        Outcome<Engine> engine = Engine.open(new Office(), office);

        assertThat(engine.value()).isEmpty();
        assertThat(engine.diagnostics()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).endsWith("hong.yaml");
            assertThat(finding.span().start().line()).isPositive();
        });
        String report = new TextReport(Lang.VI, Engine.messages(Lang.VI), false)
                .print(
                        engine.diagnostics(),
                        Engine.templateFiles(new Office(), office).stream()
                                .flatMap(file -> Engine.text(file).stream())
                                .toList());
        assertThat(report).contains("   2 | id: [van-hoa\n     |     ^\n");
    }

    @Test
    @DisplayName("A file that is no template is left alone")
    void foreignFiles() throws IOException {
        write("ghi-chu.docx", "not a template");
        write("programmes/ghi-chu.md", "# not a template");

        assertThat(Engine.open(new Office(), office).diagnostics()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = office.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
