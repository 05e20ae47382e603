package vn.kehoach.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What rules find in the real plans besides the rows of the anatomy has been judged, finding by finding ({@code judged.csv}).
 * {@code -Dkehoach.golden=accept} adds the new ones, with a question mark that a person has to replace by {@code right} or
 * {@code wrong}.
 */
@DisplayName("What is found besides is right")
class PrecisionTest {
    /** Of each hundred findings, so many at least are right. */
    private static final int LEAST = 95;

    private static final Set<String> JUDGED = Set.of("right", "wrong");

    private static Map<String, String> verdicts;
    private static List<Finding> others;

    @BeforeAll
    static void read() {
        others = Anatomy.read().others();
        if ("accept".equals(System.getProperty("kehoach.golden"))) {
            Map<String, String> known = verdicts();
            Csv.append(
                    "judged.csv",
                    others.stream()
                            .filter(finding -> !known.containsKey(key(finding)))
                            .map(finding -> line(finding, "?"))
                            .distinct()
                            .toList());
        }
        verdicts = verdicts();
    }

    @Test
    @DisplayName("Every finding has been judged; a line to paste into judged.csv for each that has not")
    void judged() {
        assertThat(others.stream()
                        .filter(finding -> !JUDGED.contains(verdicts.getOrDefault(key(finding), "?")))
                        .map(finding -> line(finding, "?") + "   <- " + finding.said())
                        .distinct())
                .isEmpty();
    }

    @Test
    @DisplayName("Nearly all of them are right")
    void right() {
        long right = others.stream()
                .filter(finding -> "right".equals(verdicts.get(key(finding))))
                .count();

        assertThat(right * 100.0 / Math.max(1, others.size()))
                .as("percent right of " + others.size())
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static Map<String, String> verdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (List<String> row : Csv.read("judged.csv")) {
            if (verdicts.put(Csv.line(row.subList(0, 4).toArray()), row.get(4)) != null) {
                throw new IllegalStateException("twice in judged.csv: " + row);
            }
        }
        return verdicts;
    }

    private static String key(Finding finding) {
        return Csv.line(finding.seed(), finding.line(), finding.code(), finding.words());
    }

    private static String line(Finding finding, String verdict) {
        return key(finding) + "," + verdict + ",";
    }
}
