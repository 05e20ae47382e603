package vn.kehoach.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Engine;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;

/** A false alarm costs trust: plans that are right are met with silence, not even by a piece of information. */
@DisplayName("Of a correct plan there is nothing to say")
class CorrectPlansTest {
    private static final Path PLANS = Path.of("../plans");

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Office::isPlan).map(PLANS::relativize).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void silence(Path plan) {
        Messages messages = Engine.messages(Lang.VI);

        List<Diagnostic> findings =
                Office.engine().check(Office.plan(PLANS.resolve(plan))).diagnostics();

        assertThat(findings.stream()
                        .filter(finding -> !isLeftForIssue(finding))
                        .map(finding -> finding.span().start() + " " + finding.code() + ": "
                                + messages.text(finding.message())))
                .isEmpty();
    }

    /** What a draft is reminded of: number, day and signer come with the issue. */
    private static boolean isLeftForIssue(Diagnostic finding) {
        return finding.code().equals("header-incomplete") && finding.severity() == Severity.INFO;
    }
}
