package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import example.RenderPlan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README's use of the library")
class ReadmeExampleTest {
    private static final Path SOURCE = Path.of("src/test/java/example/RenderPlan.java");

    @Test
    @DisplayName("is a class that compiles as it stands")
    void shown() throws Exception {
        String source = Files.readString(SOURCE);
        String shown = source.substring(source.indexOf("import "));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + shown + "```");
    }

    @Test
    @DisplayName("makes a PDF of a plan")
    void runs(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("plan.pdf");
        RenderPlan.main(new String[] {"../plans/lam-dong/tinh-lam-dong.yaml", pdf.toString()});
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
