package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.pdf.LayoutComparison;

/** Needs LibreOffice with the Liberation fonts; skipped where there is none. */
@DisplayName("The example plans as PDF and as DOCX")
class PlansParityTest {
    private static final Path PLANS = Path.of("..", "plans");

    @TempDir
    private Path folder;

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Office::isPlan).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName(
            "A plan has the same pages in both, 995 of 1000 lines are the same on the same page, and words and drawn lines stand in the same places")
    void same(Path plan) throws Exception {
        Rendering rendering = Office.engine()
                .render(Office.plan(plan), RenderOptions.of(Set.of(Format.DOCX, Format.PDF)))
                .value()
                .orElseThrow();
        Map<Format, byte[]> files = rendering.files();

        assertThat(rendering.pages()).isPositive();
        LayoutComparison.in(folder).same(files.get(Format.DOCX), files.get(Format.PDF));
    }
}
