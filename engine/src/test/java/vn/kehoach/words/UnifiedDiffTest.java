package vn.kehoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A diff, as patch takes it,")
class UnifiedDiffTest {
    @Test
    @DisplayName("has the changed lines with three lines around them, and their places from 1")
    void lines() {
        assertThat(UnifiedDiff.of("a.yaml", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n"))
                .isEqualTo("--- a.yaml\n+++ a.yaml\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n");
    }

    @Test
    @DisplayName("ends a name that has blanks with a tab")
    void blanks() {
        assertThat(UnifiedDiff.of("kế hoạch.yaml", "a\n", "b\n"))
                .startsWith("--- kế hoạch.yaml\t\n+++ kế hoạch.yaml\t\n");
    }

    @Test
    @DisplayName("says where a last line has no end")
    void noEnd() {
        assertThat(UnifiedDiff.of("a", "x\ny", "x\nz"))
                .endsWith(" x\n-y\n\\ No newline at end of file\n+z\n\\ No newline at end of file\n");
        assertThat(UnifiedDiff.of("a", "x", "x\n")).endsWith("-x\n\\ No newline at end of file\n+x\n");
    }

    @Test
    @DisplayName("is empty where nothing is changed")
    void nothing() {
        assertThat(UnifiedDiff.of("a", "x\n", "x\n")).isEmpty();
    }
}
