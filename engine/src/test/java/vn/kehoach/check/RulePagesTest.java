package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;

/**
 * Every rule's page proves itself: what is marked {@code # ✗} is found there, and nothing else of the rule. An example of several
 * files has a line {@code # file: NAME} above each but the first.
 */
class RulePagesTest {
    private static final String MARK = " # ✗";
    private static final String FILE = "# file: ";

    static Stream<String> codes() {
        return RuleCatalogue.rules().stream().map(Rule::code).sorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_bad_example_is_found_at_the_marked_line_and_column(String code) {
        List<String> bad = RulePage.of(code).orElseThrow().bad();
        assertThat(bad).isNotEmpty().allMatch(snippet -> snippet.contains(MARK));
        for (String snippet : bad) {
            List<Diagnostic> found = findings(code, snippet);
            assertThat(found.stream().map(RulePagesTest::place))
                    .as(snippet + "\n" + found)
                    .containsExactlyElementsOf(marks(snippet));
            Severity declared = RuleCatalogue.rule(code).orElseThrow().severity();
            assertThat(found)
                    .as("none graver than the rule says of itself")
                    .allMatch(finding -> finding.severity().compareTo(declared) >= 0);
            for (Lang lang : Lang.values()) {
                assertThat(found).allSatisfy(finding -> assertThat(Checks.said(finding, lang))
                        .doesNotContain("{"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void no_good_example_is_found_at_fault(String code) {
        List<String> good = RulePage.of(code).orElseThrow().good();
        assertThat(good).isNotEmpty();
        assertThat(good)
                .allSatisfy(snippet -> assertThat(findings(code, snippet)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_page_tells_title_reason_and_next_step_in_both_languages(String code) {
        RulePage page = RulePage.of(code).orElseThrow();
        for (Lang lang : Lang.values()) {
            assertThat(page.title(lang)).isNotBlank().doesNotEndWith(".");
            assertThat(page.body(lang).lines()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_plan_under_the_examples_is_without_faults() {
        assertThat(Checks.run(Checks.overBase(""))).isEmpty();
    }

    private static List<Diagnostic> findings(String code, String snippet) {
        Map<String, String> plans = new LinkedHashMap<>();
        files(snippet).forEach((name, part) -> plans.put(name, Checks.overBase(part.replaceAll("(?m) # ✗.*$", ""))));
        return Checks.run(plans).values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The files of an example, each with its part. */
    private static Map<String, String> files(String snippet) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "plan.yaml";
        for (String line : snippet.split("(?<=\n)")) {
            if (line.startsWith(FILE)) {
                name = line.substring(FILE.length()).strip();
            } else {
                files.merge(name, line, String::concat);
            }
        }
        return files;
    }

    private static String place(Diagnostic finding) {
        return finding.file() + ":" + finding.span().start();
    }

    private static List<String> marks(String snippet) {
        List<String> marks = new ArrayList<>();
        files(snippet).forEach((name, part) -> {
            List<String> lines = part.lines().toList();
            for (int line = 1; line <= lines.size(); line++) {
                int mark = lines.get(line - 1).indexOf(MARK);
                String columns = mark < 0 ? "" : lines.get(line - 1).substring(mark + MARK.length());
                for (String column : columns.strip().split(" ")) {
                    if (mark >= 0) {
                        marks.add(name + ":" + line + ":" + column);
                    }
                }
            }
        });
        return marks;
    }
}
