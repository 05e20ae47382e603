package vn.kehoach.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.RuleReference;
import vn.kehoach.diagnostic.Lang;

/**
 * docs/rules is made from the catalogue of rules and their pages: run with {@code -Dkehoach.golden=accept} to write it anew, then read
 * the difference.
 */
class RuleReferenceTest {
    private static final Path FOLDER = Path.of("../docs/rules");

    @Test
    @DisplayName("docs/rules has the index and the page of every code, as they are now, and no other file")
    void docs() throws IOException {
        Map<String, String> made = RuleReference.files(Lang.VI);
        if ("accept".equals(System.getProperty("kehoach.golden"))) {
            write(made);
        }
        Map<String, String> found = read();
        assertThat(found.keySet())
                .as("files of docs/rules; -Dkehoach.golden=accept writes them anew")
                .isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(found.get(name))
                .as("docs/rules/%s; -Dkehoach.golden=accept writes it anew", name)
                .isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every code stands in the index once, under its group, and has a page")
    void complete(Lang lang) {
        Map<String, String> made = RuleReference.files(lang);
        String index = made.get("README.md");
        assertThat(Explanation.codes()).allSatisfy(code -> {
            assertThat(made).containsKey(code + ".md");
            assertThat(index).containsOnlyOnce("| [`" + code + "`](" + code + ".md) |");
        });
        assertThat(made.values()).allSatisfy(text -> assertThat(text)
                .endsWith("\n")
                .doesNotContain("\n\n\n", "{0}", "{1}")
                .doesNotContainPattern("# ✗ \\d"));
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    found.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return found;
    }

    private static void write(Map<String, String> made) throws IOException {
        Files.createDirectories(FOLDER);
        for (String stale : read().keySet()) {
            if (!made.containsKey(stale)) {
                Files.delete(FOLDER.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
