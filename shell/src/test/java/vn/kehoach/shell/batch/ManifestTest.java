package vn.kehoach.shell.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.SourceText;

/** What a run knows of the runs before. */
class ManifestTest {
    private static final Tally TALLY = new Tally("2026-01-09", 0, 1, 2, 3);

    @Test
    @DisplayName("It is a table, sorted by file, whatever the order in which files were made")
    void table() {
        Manifest manifest = new Manifest();
        manifest.put("b.pdf", new Made("hash-b", "of-what", TALLY));
        manifest.put("a, b.docx", new Made("hash-a", "of-what", TALLY));

        assertThat(manifest.text())
                .isEqualTo(
                        """
                        file,sha256,inputs,checked,errors,warnings,notes,todos
                        "a, b.docx",hash-a,of-what,2026-01-09,0,1,2,3
                        b.pdf,hash-b,of-what,2026-01-09,0,1,2,3
                        """);
    }

    @Test
    @DisplayName("The tables of all shares are read, and only the run's own is written again")
    void shares() {
        Manifest manifest = new Manifest();
        manifest.read(table("a.pdf,new,other,2026-01-09,0,0,0,0"), true);
        manifest.read(table("a.pdf,old,some,2026-01-08,0,0,0,1", "b.pdf,hash,some,2026-01-08,0,0,0,0"), false);

        assertThat(manifest.of("a.pdf")).extracting(Made::content).containsExactly("new", "old");
        assertThat(manifest.of("b.pdf")).extracting(Made::inputs).containsExactly("some");
        assertThat(manifest.of("c.pdf")).isEmpty();
        assertThat(manifest.text()).contains("a.pdf,new").doesNotContain("old", "b.pdf");
    }

    @Test
    @DisplayName("Lines that make no sense are passed over")
    void damaged() {
        Manifest manifest = new Manifest();
        manifest.read(table("a.pdf,hash", "b.pdf,hash,some,2026-01-08,x,0,0,0", "c.pdf,hash,some,,0,0,0,0"), true);

        assertThat(manifest.text().lines()).hasSize(2).last().isEqualTo("c.pdf,hash,some,,0,0,0,0");
    }

    @Test
    @DisplayName("The time that is left goes by what took work, not by what was there already")
    void pace() {
        Pace pace = new Pace(60, 100, 20, Duration.ofSeconds(10));

        assertThat(pace.rate()).isEqualTo(2.0);
        assertThat(pace.secondsLeft()).isEqualTo(20);
        assertThat(pace.bar()).isEqualTo("[##############..........]");
        assertThat(new Pace(0, 0, 0, Duration.ZERO).secondsLeft()).isNegative();
    }

    private static SourceText table(String... lines) {
        return new SourceText(
                "kehoach-manifest.csv",
                "file,sha256,inputs,checked,errors,warnings,notes,todos\n" + String.join("\n", lines) + "\n");
    }
}
