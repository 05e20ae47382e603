package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

/** Every unit at once. The template is for the 130 communes of a province. */
class BatchTest {
    private static final String TEMPLATE =
            """
            kehoach: 1
            template: {for: commune, of: Nghệ An, asks: [border]}
            id: ma-tuy
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee}
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn {unit}
            purposes:
              - Tuyên truyền tại {unit}.
              - {text: Tuần tra đường biên., only-if: border}
            """;

    private static final Path EXAMPLE = Path.of("../plans/nghe-an/mau-cap-xa.yaml");

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";
    private String today = "2026-01-09";

    @BeforeEach
    void template() throws IOException {
        Files.writeString(folder.resolve("mau.yaml"), TEMPLATE);
    }

    @Test
    @DisplayName("A file for each unit, named so that people and machines can find it; a table of what became of each")
    void everyUnit() throws IOException {
        assertThat(derive("--out", at("ra"))).isEqualTo(Status.FINE);

        assertThat(plans("ra")).hasSize(130).containsKey("xa-quy-hop-17035.yaml");
        assertThat(out).startsWith("Tổng số 130: 130 đã lập.\n").contains("còn 130 chỗ TODO");
        assertThat(Files.readString(folder.resolve("ra/bao-cao.csv")).lines())
                .hasSize(131)
                .startsWith("\ufeffđơn vị,kết quả,tệp,lỗi,cảnh báo,lưu ý,TODO,ghi chú")
                .contains("\"17035 xã Quỳ Hợp, tỉnh Nghệ An\",đã lập,xa-quy-hop-17035.yaml,0,0,0,1,");
    }

    @Test
    @DisplayName(
            "What is known of the units comes from a table; a wrong line keeps its unit, and no other, from having a plan")
    void facts() throws IOException {
        Files.writeString(folder.resolve("du-kien.csv"), "unit,border\n17035,true\n16681,có\n16690,false\n");

        assertThat(derive("--out", at("ra"), "--full", "--facts", at("du-kien.csv")))
                .isEqualTo(Status.FINDINGS);

        assertThat(plans("ra")).hasSize(129).doesNotContainKey("phuong-thanh-vinh-16681.yaml");
        assertThat(plans("ra").get("xa-quy-hop-17035.yaml")).contains("border: true", "Tuần tra đường biên");
        assertThat(plans("ra").get("phuong-truong-vinh-16690.yaml"))
                .contains("border: false")
                .doesNotContain("Tuần tra");
        assertThat(err).contains("du-kien.csv:3:7", "16681 phường Thành Vinh, tỉnh Nghệ An: chưa lập được");
    }

    @Test
    @DisplayName(
            "Shares, in one folder or in several, make byte for byte what one run makes; a whole run then has nothing to do")
    void shares() throws IOException {
        derive("--out", at("one"));
        derive("--out", at("two"), "--shard", "1/3", "--jobs", "1");
        derive("--out", at("two"), "--shard", "3/3", "--jobs", "4");
        derive("--out", at("elsewhere"), "--shard", "2/3");
        Map<String, String> shares = new TreeMap<>(plans("two"));
        plans("elsewhere")
                .forEach((name, text) -> assertThat(shares.put(name, text)).isNull());

        assertThat(shares).isEqualTo(plans("one"));

        derive("--out", at("two"), "--shard", "2/3");
        assertThat(derive("--out", at("two"))).isEqualTo(Status.FINE);
        assertThat(out).startsWith("Tổng số 130: 130 không đổi.");
        assertThat(folder.resolve("two/kehoach-manifest.csv"))
                .hasSameTextualContentAs(folder.resolve("one/kehoach-manifest.csv"));
    }

    @Test
    @DisplayName("A second run makes what is missing or has changed, on another day too, and nothing else")
    void again() throws IOException {
        derive("--out", at("ra"));
        Map<String, String> before = plans("ra");
        today = "2026-01-10";
        Files.delete(folder.resolve("ra/xa-quy-hop-17035.yaml"));
        derive("--out", at("ra"));
        assertThat(out).startsWith("Tổng số 130: 1 đã lập, 129 không đổi.");

        Files.writeString(folder.resolve("du-kien.csv"), "unit,border\n16681,true\n");
        derive("--out", at("ra"), "--facts", at("du-kien.csv"));
        assertThat(out).startsWith("Tổng số 130: 1 đã lập, 129 không đổi.");
        assertThat(plans("ra").get("phuong-truong-vinh-16690.yaml"))
                .isEqualTo(before.get("phuong-truong-vinh-16690.yaml"));
    }

    @Test
    @DisplayName(
            "What a clerk has filled in is kept; where it would be another plan by now, that is told; --force writes over it")
    void byHand() throws IOException {
        derive("--full", "--out", at("ra"));
        Path plan = folder.resolve("ra/xa-quy-hop-17035.yaml");
        String filled = Files.readString(plan).replace("border: TODO", "border: false");
        Files.writeString(plan, filled);

        assertThat(derive("--full", "--out", at("ra"))).isEqualTo(Status.FINE);
        assertThat(out).startsWith("Tổng số 130: 129 không đổi, 1 đã sửa tay, giữ nguyên.");

        Files.writeString(folder.resolve("mau.yaml"), TEMPLATE + "  - Báo cáo hằng năm.\n");
        assertThat(derive("--full", "--out", at("ra"))).isEqualTo(Status.FINDINGS);
        assertThat(out).startsWith("Tổng số 130: 129 đã lập, 1 chưa ghi đè bản sửa tay.");
        assertThat(err).contains("17035 xã Quỳ Hợp, tỉnh Nghệ An: ");
        assertThat(plan).hasContent(filled);

        assertThat(derive("--full", "--out", at("ra"), "--force")).isEqualTo(Status.FINE);
        assertThat(plan).content().contains("Báo cáo hằng năm", "border: TODO");
    }

    @Test
    @DisplayName(
            "A filled-in plan that reads its template is kept: what the template says now is in it already, and sync tells what to look at")
    void inherits() throws IOException {
        derive("--out", at("ra"));
        Path plan = folder.resolve("ra/xa-quy-hop-17035.yaml");
        String filled = Files.readString(plan).replace("border: TODO", "border: false");
        Files.writeString(plan, filled);
        Files.writeString(folder.resolve("mau.yaml"), TEMPLATE + "  - Báo cáo hằng năm.\n");

        assertThat(derive("--out", at("ra"))).isEqualTo(Status.FINE);

        assertThat(out).startsWith("Tổng số 130: 129 đã lập, 1 đã sửa tay, giữ nguyên.");
        assertThat(plan).hasContent(filled);
        assertThat(Files.readString(folder.resolve("ra/bao-cao.csv"))).contains("kehoach sync", "vẫn đọc từ mẫu");
        assertThat(err).contains("1 kế hoạch đã sửa tay", "kehoach sync");

        Files.writeString(folder.resolve("du-kien.csv"), "unit,border\n17035,true\n");
        assertThat(derive("--out", at("ra"), "--facts", at("du-kien.csv"))).isEqualTo(Status.FINDINGS);
        assertThat(out).contains("1 chưa ghi đè bản sửa tay");
        Files.writeString(folder.resolve("du-kien.csv"), "unit,border\n17035,false\n");
        assertThat(derive("--out", at("ra"), "--facts", at("du-kien.csv"))).isEqualTo(Status.FINE);
    }

    @Test
    @DisplayName(
            "Documents of an earlier state that still lie there are told with the plan that could not be made into new ones")
    void earlierDocuments() throws IOException {
        derive("--out", at("plans"), "--shard", "1/30");
        render("--out", at("ra"), "--to", "txt", "--draft");
        Path plan = files("plans", ".yaml").get(0);
        Files.writeString(plan, "kehoach: 1\n");

        assertThat(render("--out", at("ra"), "--to", "txt,docx", "--draft")).isEqualTo(Status.FINDINGS);

        String document = plan.getFileName().toString().replace(".yaml", ".txt");
        assertThat(Files.readString(folder.resolve("ra/bao-cao.csv")))
                .contains("tệp của lần lập trước vẫn còn: " + document);
        assertThat(err).contains("tệp của lần lập trước vẫn còn: " + document);
    }

    @Test
    @DisplayName(
            "A plan that reads its template and says no day has the names of today: its documents are those of the day")
    void withoutDay() throws IOException {
        derive("--out", at("plans"), "--shard", "1/30");
        int count = plans("plans").size();
        Path plan = files("plans", ".yaml").get(0);
        Files.writeString(plan, Files.readString(plan).replace("as-of: 2026-01-09\n", ""));
        render("--out", at("ra"), "--to", "txt", "--draft");
        render("--out", at("ra"), "--to", "txt", "--draft");
        assertThat(err).contains("Tổng số " + count + ": " + count + " không đổi.");

        today = "2026-01-10";
        render("--out", at("ra"), "--to", "txt", "--draft");

        assertThat(err).contains("Tổng số " + count + ": 1 đã lập, " + (count - 1) + " không đổi.");
    }

    @Test
    @DisplayName("A file that cannot be written is that unit's trouble alone")
    void broken() throws IOException {
        Files.createDirectories(folder.resolve("ra/xa-quy-hop-17035.yaml/x"));

        assertThat(derive("--out", at("ra"))).isEqualTo(Status.FINDINGS);

        assertThat(out).startsWith("Tổng số 130: 129 đã lập, 1 hỏng giữa chừng.");
        assertThat(err).contains("17035 xã Quỳ Hợp, tỉnh Nghệ An: hỏng giữa chừng");
    }

    @Test
    @DisplayName(
            "Whatever becomes of the table of earlier runs, nothing of a person's is lost, and what is as it should be is known")
    void lostManifest() throws IOException {
        derive("--out", at("ra"));
        Path plan = folder.resolve("ra/xa-quy-hop-17035.yaml");
        Files.writeString(plan, "# của xã\n");
        Files.writeString(folder.resolve("ra/kehoach-manifest.csv"), "???");
        Files.delete(folder.resolve("ra/.kehoach"));
        Files.delete(folder.resolve("ra/bao-cao.csv"));

        assertThat(derive("--out", at("ra"))).isEqualTo(Status.FINDINGS);
        assertThat(plan).hasContent("# của xã");
        assertThat(out).startsWith("Tổng số 130: 129 đã lập, 1 chưa ghi đè bản sửa tay.");
    }

    @Test
    @DisplayName(
            "What shares have since made of another template is made again, although the whole run's table knows this one")
    void mixedManifests() throws IOException {
        derive("--out", at("ra"), "--full");
        Map<String, String> first = plans("ra");
        Files.writeString(folder.resolve("mau.yaml"), TEMPLATE + "  - Báo cáo hằng năm.\n");
        derive("--out", at("ra"), "--full", "--shard", "1/2");
        derive("--out", at("ra"), "--full", "--shard", "2/2");
        assertThat(plans("ra").get("xa-quy-hop-17035.yaml")).contains("Báo cáo hằng năm");

        Files.writeString(folder.resolve("mau.yaml"), TEMPLATE);
        assertThat(derive("--out", at("ra"), "--full")).isEqualTo(Status.FINE);

        assertThat(out).startsWith("Tổng số 130: 130 đã lập.");
        assertThat(plans("ra")).isEqualTo(first);
        derive("--out", at("ra"), "--full");
        assertThat(out).startsWith("Tổng số 130: 130 không đổi.");
    }

    @Test
    @DisplayName("A table of earlier runs that is no text any more is named and passed over")
    void damagedManifest() throws IOException {
        derive("--out", at("ra"));
        Files.write(folder.resolve("ra/kehoach-manifest.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(derive("--out", at("ra"))).isEqualTo(Status.FINE);

        assertThat(err).contains("Bỏ qua ", "kehoach-manifest.csv");
        assertThat(out).startsWith("Tổng số 130: 130 đã lập.");
        derive("--out", at("ra"));
        assertThat(err).isEmpty();
        assertThat(out).startsWith("Tổng số 130: 130 không đổi.");
    }

    @Test
    @DisplayName(
            "Documents of a folder: in shares the same bytes; a plan with errors keeps no other from being printed; all findings in one log")
    void documents() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("mau.yaml"), StandardCopyOption.REPLACE_EXISTING);
        derive("--out", at("plans"), "--shard", "1/30");
        Files.writeString(folder.resolve("plans/xa-hong.yaml"), "kehoach: 1\n");
        int count = plans("plans").size();

        assertThat(render("--out", at("one"), "--draft", "--sarif", at("one.sarif")))
                .isEqualTo(Status.FINDINGS);
        assertThat(err)
                .contains("xa-hong.yaml: chưa lập được", "Tổng số " + count + ": " + (count - 1) + " đã lập, 1 chưa");
        assertThat(out.lines()).hasSize(2 * (count - 1));
        assertThat(Files.readString(folder.resolve("one.sarif")))
                .contains("\"version\": \"2.1.0\"", "xa-hong.yaml", "todo-left");

        render("--out", at("two"), "--draft", "--shard", "1/2", "--quiet");
        assertThat(out).isEmpty();
        render("--out", at("two"), "--draft", "--shard", "2/2", "--jobs", "1");
        assertThat(bytes("two")).isNotEmpty().isEqualTo(bytes("one"));

        Files.delete(folder.resolve("plans/xa-hong.yaml"));
        today = "2026-01-10";
        assertThat(render("--out", at("two"), "--draft")).isEqualTo(Status.FINE);
        assertThat(err).contains("Tổng số " + (count - 1) + ": " + (count - 1) + " không đổi.");
        assertThat(render("--out", at("two"), "--to", "docx,pdf", "--draft", "--no-data"))
                .isEqualTo(Status.FINE);
        assertThat(err).contains((count - 1) + " đã lập.");
    }

    @Test
    @DisplayName("One unit or all: not both, not neither; shares are for all")
    void usage() {
        assertThat(run("derive", at("mau.yaml"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run("derive", at("mau.yaml"), "--all")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run("derive", at("mau.yaml"), "--all", "--unit", "17035", "--out", at("x")))
                .isEqualTo(Status.COULD_NOT_RUN);
        assertThat(run("derive", at("mau.yaml"), "--unit", "17035", "--shard", "1/2"))
                .isEqualTo(Status.COULD_NOT_RUN);
        assertThat(derive("--out", at("x"), "--shard", "3/2")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("--shard");
        assertThat(derive("--out", at("x"), "--jobs", "0")).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int derive(String... options) {
        return run(Stream.concat(Stream.of("derive", at("mau.yaml"), "--all"), Stream.of(options))
                .toArray(String[]::new));
    }

    private int render(String... options) {
        return run(Stream.concat(Stream.of("render", at("plans")), Stream.of(options))
                .toArray(String[]::new));
    }

    private int run(String... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream side = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(side, true, StandardCharsets.UTF_8),
                new Console.Terminals(false, false, false));
        Clock clock = Clock.fixed(Instant.parse(today + "T05:00:00Z"), ZoneOffset.UTC);
        int status = new OneShot(console, new Disk(clock)).run(List.of(words));
        out = results.toString(StandardCharsets.UTF_8);
        err = side.toString(StandardCharsets.UTF_8);
        return status;
    }

    private Map<String, String> plans(String name) throws IOException {
        Map<String, String> plans = new TreeMap<>();
        for (Path file : files(name, ".yaml")) {
            plans.put(file.getFileName().toString(), Files.readString(file));
        }
        return plans;
    }

    private Map<String, String> bytes(String name) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        for (String ending : List.of(".docx", ".pdf")) {
            for (Path file : files(name, ending)) {
                documents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return documents;
    }

    private List<Path> files(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
