package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;

/** What is spelled rightly, tens of thousands of words of it, is met with silence by the rules of spelling. */
@DisplayName("Of right spelling nothing is said")
class CleanProseTest {
    private static final Set<String> SPELLING =
            Set.of("syllable-broken", "word-confused", "word-doubled", "phrase-doubled", "not-nfc", "legacy-encoding");

    /** What is no prose: code, places of arguments, keys and values of the formats. */
    private static final Pattern CODE =
            Pattern.compile("`[^`]*`|\\{\\d[^}]*}|\\[[^\\]]*]\\([^)]*\\)|[\"“][a-z@/ -]+[\"”]|\\*+"
                    + "|(?<![\\p{L}])(?:[a-z-]+:|true|false|kehoach|thoat)(?![\\p{L}])");

    /** What parts the values of a line that holds a list. */
    private static final Pattern LISTED = Pattern.compile("[\\[\\]{}]|(?<=\\[.{0,400}),");

    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưạ-ỹĂĐƠƯẠ-Ỹ]");
    private static final int TEXTS_OF_A_PLAN = 500;

    @Test
    @DisplayName("Names and titles of the catalogues: programmes, bodies, documents, forms")
    void catalogues() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(Path.of("../templates"), ".yaml")) {
            if (!file.getParent().endsWith("spelling")) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.strip().startsWith("#"))
                        .flatMap(line -> LISTED.splitAsStream(line))
                        .forEach(texts::add);
            }
        }

        assertSilence(texts);
    }

    @Test
    @DisplayName("Names of units, on any day")
    void units() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(Path.of("../templates/units"), ".txt")) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceAll("^[^\\p{L}]+", ""))
                    .forEach(name -> texts.add("Triển khai tại " + name + ", giao Công an " + name + " chủ trì."));
        }

        assertSilence(texts);
    }

    @Test
    @DisplayName("The sentences of the program itself")
    void bundles() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String module : List.of("../engine", "../shell")) {
            for (Path file : files(Path.of(module, "src/main/resources"), "_vi.properties")) {
                Properties sentences = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    sentences.load(in);
                }
                if (!file.endsWith("schema_vi.properties")) {
                    sentences.values().forEach(sentence -> texts.add(sentence.toString()));
                }
            }
        }

        assertSilence(texts);
    }

    @Test
    @DisplayName("The guide for clerks, without its examples")
    void guide() throws IOException {
        String guide = Files.readString(Path.of("../docs/huong-dan.md")).replaceAll("(?s)```.*?```", "");

        assertSilence(guide.lines().toList());
    }

    @Test
    @DisplayName("The example plans")
    void plans() throws IOException {
        for (Path file : files(Path.of("../plans"), ".yaml").stream()
                .filter(Office::isPlan)
                .toList()) {
            assertThat(Checks.run(Files.readString(file)))
                    .as(file.toString())
                    .filteredOn(finding ->
                            SPELLING.contains(finding.code()) || finding.code().equals("tone-mark-mixed"))
                    .isEmpty();
        }
    }

    private static void assertSilence(List<String> texts) {
        List<String> clean = texts.stream()
                .map(text -> CODE.matcher(text).replaceAll(" … ").strip())
                .filter(text -> VIETNAMESE.matcher(text).find())
                .toList();
        assertThat(clean).hasSizeGreaterThan(20);
        for (int from = 0; from < clean.size(); from += TEXTS_OF_A_PLAN) {
            List<String> some = clean.subList(from, Math.min(clean.size(), from + TEXTS_OF_A_PLAN));
            String plan = some.stream()
                    .map(text -> "  - text: '" + text.replace("'", "''").replace("\n", " ") + "'\n")
                    .collect(Collectors.joining("", "solutions:\n", ""));
            assertThat(Checks.run(Checks.overBase(plan)).stream()
                            .filter(finding -> SPELLING.contains(finding.code()))
                            .map(finding -> Checks.said(finding, Lang.VI) + " <- "
                                    + plan.lines()
                                            .toList()
                                            .get(finding.span().start().line() - 1)))
                    .isEmpty();
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
