package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Severity;

@DisplayName("The examples of docs/huong-dan.md")
class GuideTest {
    /** The base serves no programme: what only a programme can say of targets and projects is left out. */
    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("hold in a plan that has all else that it needs")
    void hold(String example) {
        assertThat(Checks.run(Checks.overBase(example)))
                .noneMatch(finding -> finding.severity() == Severity.ERROR
                        && !finding.code().startsWith("target-")
                        && !finding.code().startsWith("project-"));
    }

    static Stream<String> examples() throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/huong-dan.md")))
                .results()
                .map((MatchResult block) -> block.group(1));
    }
}
