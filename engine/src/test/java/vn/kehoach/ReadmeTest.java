package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build runs. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path EXAMPLE = Path.of("src/test/java/vn/kehoach/ReadmeExampleTest.java");

    @Test
    @DisplayName("The README's example is the one between the markers in ReadmeExampleTest")
    void example() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + snippet() + "```");
    }

    private static String snippet() throws IOException {
        String source = Files.readString(EXAMPLE);
        int begin = source.indexOf('\n', source.indexOf("// README begin")) + 1;
        int end = source.indexOf("        // README end");
        return source.substring(begin, end).stripTrailing().stripIndent() + "\n";
    }
}
