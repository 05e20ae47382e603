package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Digest;
import vn.kehoach.source.Disk;

@DisplayName("What has been issued into a folder is not written over")
class IssuedThereTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            status: draft
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học năm 2026
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            solutions: [Thực hiện theo Phụ lục kèm theo.]
            annexes:
              - {id: truong, title: Danh sách trường, items: [Trường thứ nhất.]}
            recipients: [police]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH, name: Lò Thị Én}
            """;

    @TempDir
    private Path folder;

    private String err = "";

    @BeforeEach
    void issued() throws IOException {
        plan("xa.yaml", PLAN);
        assertThat(issue("xa.yaml", 15)).isEqualTo(Status.FINE);
    }

    @Test
    @DisplayName("Another plan's file may have the same name: it is refused, and told what is there")
    void anotherPlan() throws IOException {
        plan("khac/xa.yaml", PLAN.replace("vi-du", "khac"));
        Map<String, String> before = everything();

        assertThat(issue("khac/xa.yaml", 17)).isEqualTo(Status.FINDINGS);
        assertThat(err)
                .contains("ra/xa.json: ở đó đã có văn bản số 15/KH-UBND ngày 20/01/2026 của kế hoạch vi-du")
                .contains("văn bản này là số 17/KH-UBND ngày 20/01/2026 của kế hoạch khac");
        assertThat(everything()).isEqualTo(before);

        assertThat(issue("khac/xa.yaml", 17, "--force")).isEqualTo(Status.FINE);
        assertThat(Files.readString(folder.resolve("ra/xa.json"))).contains("17/KH-UBND");
    }

    @Test
    @DisplayName("So is the same plan with another number or day, made a draft again by hand")
    void anotherNumber() throws IOException {
        plan("xa.yaml", PLAN);
        Map<String, String> before = everything();

        assertThat(issue("xa.yaml", 16)).isEqualTo(Status.FINDINGS);
        assertThat(err).contains("số 15/KH-UBND ngày 20/01/2026 của kế hoạch vi-du");
        assertThat(everything()).isEqualTo(before);
        assertThat(issue("xa.yaml", 15)).isEqualTo(Status.FINE);
        assertThat(everything()).containsAllEntriesOf(others(before));
    }

    @Test
    @DisplayName("A side file that cannot be read tells not what was issued: nothing is written over")
    void unreadable() throws IOException {
        for (String damaged : List.of("{}", "{\"schemaVersion\": 1, \"id\": ", "", "[1, 2]")) {
            Files.writeString(folder.resolve("ra/xa.json"), damaged);
            Map<String, String> before = everything();

            assertThat(issue("xa.yaml", 15)).isEqualTo(Status.FINDINGS);
            assertThat(err).contains("Không ghi đè", "ra/xa.json", "không đọc được", "--force");
            assertThat(everything()).isEqualTo(before);
        }
        assertThat(issue("xa.yaml", 15, "--force")).isEqualTo(Status.FINE);
        assertThat(run("verify", at("ra/xa.json"))).isEqualTo(Status.FINE);
    }

    @Test
    @DisplayName("A number of the year is given once: not to another plan of the issuer in that folder")
    void numberTaken() throws IOException {
        plan("hai.yaml", PLAN.replace("vi-du", "khac"));
        Map<String, String> before = everything();

        assertThat(run("issue", at("hai.yaml"), "--number", "15", "--date", "2026-03-02", "--out", at("ra")))
                .isEqualTo(Status.FINDINGS);
        assertThat(err).contains("số 15/KH-UBND đã dùng cho văn bản ngày 20/01/2026 của kế hoạch vi-du", "ra/xa.json");
        assertThat(everything()).isEqualTo(before);
        assertThat(issue("hai.yaml", 16)).isEqualTo(Status.FINE);

        plan("ba.yaml", PLAN.replace("vi-du", "ba").replace("2026", "2027"));
        assertThat(run("issue", at("ba.yaml"), "--number", "15", "--date", "2027-01-05", "--out", at("ra")))
                .isEqualTo(Status.FINE);
        plan("bon.yaml", PLAN.replace("vi-du", "bon").replace("Quỳ Hợp", "Tam Hợp"));
        assertThat(issue("bon.yaml", 15)).isEqualTo(Status.FINE);
        plan("nam.yaml", PLAN.replace("vi-du", "nam"));
        assertThat(issue("nam.yaml", 15, "--force")).isEqualTo(Status.FINE);
    }

    @Test
    @DisplayName("Issued into another folder, a plan may have changed since: that this cannot be told is told")
    void elsewhere() throws IOException {
        assertThat(err).doesNotContain("Lưu ý");
        assertThat(issue("xa.yaml", 15)).isEqualTo(Status.FINE);
        assertThat(err).doesNotContain("Lưu ý");

        assertThat(run("issue", at("xa.yaml"), "--number", "15", "--date", "2026-01-20", "--out", at("moi")))
                .isEqualTo(Status.FINE);
        assertThat(err).contains("không biết được kế hoạch có đổi từ đó không", "15/KH-UBND", "moi");
    }

    @Test
    @DisplayName("A number that the draft had is told")
    void ownNumber() throws IOException {
        plan("hai.yaml", PLAN.replace("vi-du", "khac").replace("as-of:", "number: 9\nas-of:"));
        assertThat(issue("hai.yaml", 10)).isEqualTo(Status.FINE);
        assertThat(err).contains("bản dự thảo ghi số 9; nay ghi số 10.");
    }

    @Test
    @DisplayName("Rendered into the folder, a plan's issued files stay, unless forced; elsewhere it is rendered")
    void rendered() {
        Map<String, String> before = everything();

        assertThat(render("xa.yaml", "ra")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err)
                .contains("ra/xa.docx: đó là văn bản đã ban hành, số 15/KH-UBND ngày 20/01/2026")
                .contains("kehoach verify " + at("ra/xa.json"));
        assertThat(everything()).isEqualTo(before);

        assertThat(render("xa.yaml", "khac")).isEqualTo(Status.FINE);
        assertThat(render("xa.yaml", "ra", "--force")).isEqualTo(Status.FINE);
        assertThat(everything().get("ra/xa.docx")).isNotEqualTo(before.get("ra/xa.docx"));
    }

    @Test
    @DisplayName("So does a folder of plans; what was not issued is made")
    void renderedTogether() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.copy(folder.resolve("xa.yaml"), folder.resolve("plans/xa.yaml"));
        plan("plans/hai.yaml", PLAN.replace("vi-du", "hai"));
        Map<String, String> before = everything();

        assertThat(render("plans", "ra")).isEqualTo(Status.FINDINGS);
        assertThat(err)
                .contains("1 đã lập, 1 đã ban hành, không ghi đè")
                .contains("ra/xa.docx: đó là văn bản đã ban hành");
        assertThat(everything()).containsAllEntriesOf(before).containsKey("ra/hai.docx");

        assertThat(render("plans", "ra", "--force")).isEqualTo(Status.FINE);
        assertThat(everything().get("ra/xa.docx")).isNotEqualTo(before.get("ra/xa.docx"));
    }

    @Test
    @DisplayName("The file of an annex is listed in the side file of its text, and stays, too")
    void annexes() throws IOException {
        plan("phu.yaml", PLAN.replace("vi-du", "phu"));
        issue("phu.yaml", 20, "--annexes", "separate");
        plan("phu.phu-luc.yaml", PLAN.replace("vi-du", "khac"));
        Map<String, String> before = everything();

        assertThat(render("phu.phu-luc.yaml", "ra")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("ra/phu.phu-luc.docx: đó là văn bản đã ban hành, số 20/KH-UBND", "ra/phu.json");
        assertThat(issue("phu.phu-luc.yaml", 21)).isEqualTo(Status.FINDINGS);
        assertThat(err).contains("ra/phu.phu-luc.docx: đó là văn bản đã ban hành, số 20/KH-UBND");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("A report of a check does not take the place of a side file")
    void reported() {
        Map<String, String> before = everything();

        run("validate", at("xa.yaml"), "--format", "json=" + at("ra/xa.json"));
        assertThat(err).contains("ra/xa.json: đó là văn bản đã ban hành");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("A folder that has a document's name is named")
    void folderInTheWay() throws IOException {
        for (String out : List.of("mot", "hai", "ba")) {
            Files.createDirectories(folder.resolve(out + "/xa.pdf"));
        }
        Files.createDirectories(folder.resolve("plans"));
        Files.copy(folder.resolve("xa.yaml"), folder.resolve("plans/xa.yaml"));
        plan("plans/hai.yaml", PLAN.replace("vi-du", "hai"));

        assertThat(render("xa.yaml", "mot")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains(at("mot/xa.pdf") + ": đây là thư mục, không phải tệp");
        assertThat(run("issue", at("xa.yaml"), "--number", "15", "--date", "2026-01-20", "--out", at("hai")))
                .isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains(at("hai/xa.pdf") + ": đây là thư mục, không phải tệp");
        assertThat(render("plans", "ba")).isEqualTo(Status.FINDINGS);
        assertThat(err).contains(at("ba/xa.pdf") + ": đây là thư mục, không phải tệp");
    }

    private void plan(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String at(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }

    private int issue(String plan, int number, String... options) {
        List<String> words =
                List.of("issue", at(plan), "--number", "" + number, "--date", "2026-01-20", "--out", at("ra"));
        return run(Stream.concat(words.stream(), Arrays.stream(options)).toArray(String[]::new));
    }

    private int render(String plan, String out, String... options) {
        Stream<String> words = Stream.of("render", at(plan), "--out", at(out));
        return run(Stream.concat(words, Arrays.stream(options)).toArray(String[]::new));
    }

    private int run(String... words) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-09T05:00:00Z"), ZoneOffset.UTC);
        Quiet ran = Quiet.run(new Disk(clock), List.of(words));
        err = ran.err().replace('\\', '/');
        return ran.status();
    }

    /** What is in every file of the folder that a person sees. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.contains("/.")) {
                    all.put(name, Digest.of(Stream.of(Files.readAllBytes(file))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The same but for the plan's own file. */
    private static Map<String, String> others(Map<String, String> all) {
        Map<String, String> others = new TreeMap<>(all);
        others.remove("xa.yaml");
        return others;
    }
}
