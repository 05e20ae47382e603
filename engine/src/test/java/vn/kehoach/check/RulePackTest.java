package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who reads a report or a document must be able to tell by which rules it was checked, so other rules are another version. The list
 * in {@code golden/rules.txt} is that of the version in its first line; run with {@code -Dkehoach.golden=accept} to write it anew
 * for a new version.
 */
class RulePackTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/rules.txt");

    @Test
    @DisplayName("Other rules (by group, code, severity, days or correction) are another version of the catalogue")
    void version() throws IOException {
        List<String> now = new ArrayList<>(List.of("version " + RuleCatalogue.VERSION));
        now.addAll(RulePack.list());
        List<String> known = Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of();
        boolean accept = "accept".equals(System.getProperty("kehoach.golden"));
        boolean newVersion = known.isEmpty() || !known.get(0).equals(now.get(0));
        if (accept && newVersion) {
            Files.write(GOLDEN, now);
            return;
        }
        assertThat(now)
                .as(
                        newVersion
                                ? "the version is new: write its list with -Dkehoach.golden=accept"
                                : "the rules have changed but are still called %s: raise RuleCatalogue.VERSION, as is said there, "
                                        + "then write the list with -Dkehoach.golden=accept",
                        RuleCatalogue.VERSION)
                .isEqualTo(known);
    }

    @Test
    @DisplayName("The stamp is a semantic version with the beginning of the digest")
    void stamp() {
        RulePack pack = RulePack.current();
        assertThat(pack.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(pack.digest()).matches("[0-9a-f]{64}");
        assertThat(pack.stamp()).isEqualTo(pack.version() + "+" + pack.digest().substring(0, 12));
    }
}
