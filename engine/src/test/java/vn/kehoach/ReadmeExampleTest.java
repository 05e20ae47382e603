package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.World;

/** The README's use of the library, compiled and run. */
class ReadmeExampleTest {
    @Test
    @DisplayName("Five lines make a PDF of a plan")
    void fiveLines() throws Exception {
        World world = new Office();
        Path path = Path.of("../plans/nghe-an/xa-quy-hop.yaml");
        // README begin
        Engine engine = Engine.open(world);
        SourceFile file = new SourceFile(path.toString(), Files.readAllBytes(path));
        Outcome<Rendering> outcome = engine.render(file, EnumSet.of(Format.DOCX, Format.PDF), false);
        List<Diagnostic> findings = outcome.diagnostics();
        byte[] pdf = outcome.value().orElseThrow().files().get(Format.PDF);
        // README end
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
