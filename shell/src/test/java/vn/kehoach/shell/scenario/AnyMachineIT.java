package vn.kehoach.shell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.Digest;

@DisplayName("The same plan gives the same files on any machine, and none of them tells whose machine it was")
class AnyMachineIT {
    private static final Path ROOT = Path.of(System.getProperty("kehoach.root")).normalize();

    @TempDir
    private Path folder;

    private Map<String, String> usual;

    @BeforeEach
    void issueHere() throws Exception {
        usual = issued("here", List.of(), "C.UTF-8");
        assertThat(usual.keySet()).contains("xa-quy-hop.docx", "xa-quy-hop.pdf", "xa-quy-hop.txt", "xa-quy-hop.json");
    }

    @ParameterizedTest(name = "{0} {1}, {2}, {3}, {4}")
    @CsvSource({
        "tr, TR, Asia/Ho_Chi_Minh, ISO-8859-1, C",
        "ar, EG, Pacific/Kiritimati, UTF-16, C",
        "vi, VN, America/Los_Angeles, windows-1258, C.UTF-8"
    })
    @DisplayName("Language, time zone and charset of the machine change no byte")
    void anywhere(String language, String country, String zone, String charset, String locale) throws Exception {
        List<String> machine = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-Duser.name=secretary",
                "-Duser.home=/home/secretary");

        assertThat(issued("there", machine, locale)).isEqualTo(usual);
    }

    @Test
    @DisplayName("No file names the user, the host, the folder or the Java it was made with")
    void nobody() throws Exception {
        Map<String, String> files = issued("there", List.of("-Duser.name=secretary"), "C.UTF-8");
        assertThat(files).isEqualTo(usual);
        Path out = folder.resolve("there/out");
        for (Path file : List.of(
                out.resolve("xa-quy-hop.docx"), out.resolve("xa-quy-hop.pdf"), out.resolve("xa-quy-hop.json"))) {
            assertThat(content(file))
                    .doesNotContain(
                            "secretary",
                            System.getProperty("user.name") + "@",
                            folder.toString(),
                            folder.getFileName().toString(),
                            ROOT.toString(),
                            System.getProperty("java.version"),
                            "/home/",
                            "/tmp/",
                            "<dc:contributor",
                            "cp:lastModifiedBy",
                            "<Company",
                            "<Manager",
                            "<Template");
        }
    }

    /** The parts of a package, else the bytes as letters. */
    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".docx")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    /** Issues an example by the program as it is shipped; digests of what came of it, the plan included. */
    private Map<String, String> issued(String name, List<String> machine, String locale) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        for (String file : List.of("xa-quy-hop.yaml", "mau-cap-xa.yaml")) {
            Files.copy(ROOT.resolve("plans/nghe-an").resolve(file), home.resolve(file));
        }
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(machine);
        words.addAll(List.of("-jar", System.getProperty("kehoach.jar"), "issue", "xa-quy-hop.yaml"));
        words.addAll(List.of("--number", "5", "--date", "2026-01-20", "--out", "out"));
        words.addAll(List.of("--to", "docx,pdf,txt", "--with-data"));
        ProcessBuilder process = new ProcessBuilder(words).directory(home.toFile());
        process.environment().keySet().removeIf(each -> each.startsWith("LC_") || each.equals("LANG"));
        process.environment().put("LC_ALL", locale);
        Path told = folder.resolve(name + ".txt");
        process.redirectErrorStream(true).redirectOutput(told.toFile());
        assertThat(process.start().waitFor())
                .as(Files.readString(told, StandardCharsets.ISO_8859_1))
                .isZero();
        Map<String, String> digests = new TreeMap<>();
        digests.put("xa-quy-hop.yaml", digest(home.resolve("xa-quy-hop.yaml")));
        try (Stream<Path> files = Files.list(home.resolve("out"))) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        return Digest.of(Stream.of(Files.readAllBytes(file)));
    }
}
