package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.fix.Fixed;
import vn.kehoach.fix.Fixer;

/** The corrections that rules bring along, tried on the bad examples of their pages. */
class FixesOfRulesTest {
    static Stream<Rule> rules() {
        return RuleCatalogue.rules().stream().filter(rule -> !(rule instanceof WorkspaceRule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_brings_no_graver_correction_than_it_says(Rule rule) {
        for (String snippet : RulePage.of(rule.code()).orElseThrow().bad()) {
            assertThat(findings(plan(snippet), rule.code())).allSatisfy(finding -> assertThat(
                            finding.fix().map(Fix::kind).orElse(Fix.Kind.NONE))
                    .isLessThanOrEqualTo(rule.fix()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_correction_takes_its_finding_away_and_brings_no_other(Rule rule) {
        for (String snippet : RulePage.of(rule.code()).orElseThrow().bad()) {
            String before = plan(snippet);
            for (Diagnostic finding : findings(before, rule.code())) {
                if (finding.fix().isPresent()) {
                    Fixed fixed = corrected(before, finding);
                    assertThat(fixed.made()).as(finding + "\n" + before).containsExactly(finding);
                    List<String> expected = new ArrayList<>(all(before));
                    assertThat(expected.remove(identity(finding))).isTrue();
                    assertThat(expected).as(fixed.diff()).containsAll(all(fixed.after()));
                    assertThat(all(fixed.after())).as(fixed.diff()).hasSizeLessThanOrEqualTo(expected.size());
                }
            }
        }
    }

    private static String plan(String snippet) {
        return Checks.overBase(snippet.replaceAll("(?m) # ✗.*$", ""));
    }

    private static List<Diagnostic> findings(String plan, String code) {
        return Checks.run(plan).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static List<String> all(String plan) {
        return Checks.run(plan).stream().map(FixesOfRulesTest::identity).toList();
    }

    /** Wherever it has moved to, and whatever it counts. */
    private static String identity(Diagnostic finding) {
        return finding.code() + " " + finding.path() + " " + finding.message().key();
    }

    /** A plan with the correction of one finding alone. */
    private static Fixed corrected(String plan, Diagnostic finding) {
        return Fixer.fix(
                finding.file(),
                plan,
                text -> new Checked(text.equals(plan) ? List.of(finding) : List.of(), List.of()),
                EnumSet.of(Fix.Kind.SAFE, Fix.Kind.UNSAFE));
    }
}
