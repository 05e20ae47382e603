package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path ROOT = Path.of("src/main/resources/vn/kehoach");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.replace("_vi.properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    @DisplayName("A bundle has the same sentences in both languages, and they tell the same details")
    void sameInBothLanguages(String bundle) throws IOException {
        Map<String, TreeSet<String>> vietnamese = details(bundle + "_vi.properties");
        assertThat(details(bundle + "_en.properties")).isEqualTo(vietnamese);
        assertThat(vietnamese).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    @DisplayName("Quotes stand once: sentences are no patterns of MessageFormat")
    void quotes(String bundle) throws IOException {
        for (String language : List.of("_vi", "_en")) {
            assertThat(Files.readString(ROOT.resolve(bundle + language + ".properties")))
                    .doesNotContain("''");
        }
    }

    /** By key, which arguments the sentence has a place for. */
    private static Map<String, TreeSet<String>> details(String name) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(ROOT.resolve(name))) {
            sentences.load(in);
        }
        Map<String, TreeSet<String>> details = new TreeMap<>();
        sentences.forEach((key, sentence) -> details.put(
                (String) key,
                PLACE.matcher((String) sentence)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return details;
    }
}
