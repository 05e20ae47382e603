package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.ReadingCode;

/** The pages of the reader's codes: the marked lines of their examples are found. */
class ReadingPagesTest {
    static Stream<String> codes() {
        return Arrays.stream(ReadingCode.values()).map(ReadingCode::word);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_marked_line_of_a_bad_example_is_found_and_no_line_of_a_good_one(String code) {
        RulePage page = RulePage.of(code).orElseThrow();
        for (String snippet : page.bad()) {
            List<String> lines = snippet.lines().toList();
            assertThat(found(code, snippet.replaceAll("(?m) # ✗.*$", "")))
                    .as(snippet)
                    .isEqualTo(IntStream.rangeClosed(1, lines.size())
                            .filter(line -> lines.get(line - 1).contains("# ✗"))
                            .boxed()
                            .toList());
        }
        assertThat(page.good())
                .allSatisfy(snippet -> assertThat(found(code, snippet)).isEmpty());
    }

    private static List<Integer> found(String code, String snippet) {
        byte[] plan = Checks.overBase(snippet).getBytes(StandardCharsets.UTF_8);
        return RecordReader.read(Plan.class, new SourceFile("plan.yaml", plan)).diagnostics().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.span().start().line())
                .distinct()
                .toList();
    }
}
