package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

@DisplayName(
        "Documents of a folder of plans whose annexes are files of their own: how many there are is found out by making them")
class BatchAnnexesTest {
    private static final String PLAN =
            """
            kehoach: 1
            id: vi-du
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            as-of: 2026-01-09
            period: 2026
            title: Tuyên truyền phòng, chống ma túy trong trường học năm 2026
            solutions: [Thực hiện theo Phụ lục I và Phụ lục II kèm theo.]
            annexes:
              - {id: truong, title: Danh sách trường, items: [Trường thứ nhất.]}
              - {id: viec, title: Các việc, items: [Rà soát.]}
            recipients: [police]
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            """;
    private static final String WITHOUT = PLAN.replace("id: vi-du", "id: khac")
            .replace("Thực hiện theo Phụ lục I và Phụ lục II kèm theo.", "Nói chuyện.")
            .replaceFirst("(?s)annexes:.*?recipients", "recipients");

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void plans() throws IOException {
        Files.createDirectory(folder.resolve("plans"));
        plan("a", PLAN);
        plan("b", WITHOUT);
    }

    @Test
    @DisplayName("Each plan's files are made, told and listed; a second run makes none, and tells the same")
    void second() throws IOException {
        List<String> all = List.of("a.phu-luc-1.txt", "a.phu-luc-2.txt", "a.txt", "b.txt");

        render("--annexes", "separate");
        assertThat(made()).isEqualTo(all);
        assertThat(err).contains("Tổng số 2: 2 đã lập.");
        String told = out;
        assertThat(told.lines()).hasSize(4);
        assertThat(Files.readString(folder.resolve("ra/bao-cao.csv")))
                .contains("a.txt a.phu-luc-1.txt a.phu-luc-2.txt");

        render("--annexes", "separate");
        assertThat(err).contains("Tổng số 2: 2 không đổi.");
        assertThat(out).isEqualTo(told);
    }

    @Test
    @DisplayName("A file of an annex that is gone is made again; one that a person has changed is kept")
    void goneAndChanged() throws IOException {
        render("--annexes", "separate");
        Files.delete(folder.resolve("ra/a.phu-luc-2.txt"));
        render("--annexes", "separate");
        assertThat(err).contains("Tổng số 2: 1 đã lập, 1 không đổi.");
        assertThat(made()).contains("a.phu-luc-2.txt");

        Files.writeString(folder.resolve("ra/a.phu-luc-1.txt"), "sửa tay");
        render("--annexes", "separate");
        assertThat(err).contains("1 đã sửa tay, giữ nguyên");
        plan("a", PLAN.replace("Rà soát.", "Kiểm tra."));
        assertThat(render("--annexes", "separate")).isEqualTo(Status.FINDINGS);
        assertThat(folder.resolve("ra/a.phu-luc-1.txt")).hasContent("sửa tay");
        assertThat(err).contains("1 chưa ghi đè bản sửa tay");
    }

    @Test
    @DisplayName("A plan with fewer annexes is made anew; what is left of before is told, and stays")
    void fewer() throws IOException {
        render("--annexes", "separate");
        plan("a", PLAN.replace(" I và Phụ lục II", "").replaceFirst("(?m)^  - \\{id: viec.*\n", ""));
        render("--annexes", "separate");

        assertThat(made()).containsExactly("a.phu-luc-1.txt", "a.phu-luc-2.txt", "a.phu-luc.txt", "a.txt", "b.txt");
        assertThat(err)
                .contains("Tệp phụ lục còn lại từ lần xuất trước")
                .contains("a.phu-luc-1.txt")
                .contains("a.phu-luc-2.txt");
        render("--annexes", "separate");
        assertThat(err).contains("Tổng số 2: 2 không đổi.").contains("còn lại");
        assertThat(out.lines()).noneMatch(line -> line.endsWith("a.phu-luc-1.txt"));
    }

    @Test
    @DisplayName("In one file again, or with another time of signing, all is made anew")
    void otherChoice() throws IOException {
        render("--annexes", "separate");
        render("--annexes", "separate", "--signed-at", "2026-03-02T14:05:30+07:00");
        assertThat(err).contains("Tổng số 2: 2 đã lập.");
        assertThat(Files.readString(folder.resolve("ra/a.phu-luc-1.txt"))).contains("02/03/2026; 14:05:30+07:00");
        render();
        assertThat(err).contains("Tổng số 2: 2 đã lập.");
        assertThat(Files.readString(folder.resolve("ra/a.txt"))).contains("Trường thứ nhất");
    }

    private void plan(String name, String text) throws IOException {
        Files.writeString(folder.resolve("plans/" + name + ".yaml"), text);
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ra"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private int render(String... options) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream side = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(side, true, StandardCharsets.UTF_8),
                new Console.Terminals(false, false, false));
        Clock clock = Clock.fixed(Instant.parse("2026-01-09T05:00:00Z"), ZoneOffset.UTC);
        Stream<String> words = Stream.of(
                "render",
                folder.resolve("plans").toString(),
                "--out",
                folder.resolve("ra").toString(),
                "--to",
                "txt");
        int status = new OneShot(console, new Disk(clock))
                .run(Stream.concat(words, Stream.of(options)).toList());
        out = results.toString(StandardCharsets.UTF_8);
        err = side.toString(StandardCharsets.UTF_8);
        return status;
    }
}
