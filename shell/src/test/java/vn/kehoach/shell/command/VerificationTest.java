package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.issue.FileVerdict;
import vn.kehoach.issue.FileVerdict.State;
import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.source.SourceFile;

@DisplayName("What a verification comes to")
class VerificationTest {
    private static final FileVerdict AGAIN = verdict(State.AS_ISSUED, Optional.of(true));
    private static final FileVerdict OTHER_BYTES = verdict(State.AS_ISSUED, Optional.of(false));

    private SideFile issued;
    private SideFile.Made newer;

    @BeforeEach
    void sideFile() throws IOException {
        String json = Files.readString(Path.of("../docs/issue.md"))
                .split("```json\n", 2)[1]
                .split("```", 2)[0];
        issued = SideFile.read(new SourceFile("a.json", json.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        newer = new SideFile.Made("0.2.0", issued.made().rules(), issued.made().catalogues());
    }

    @Test
    @DisplayName("Fine where each file is whole, signed or not, and the plan gives it")
    void fine() {
        assertThat(of(issued.made(), AGAIN, verdict(State.SIGNED, Optional.of(true)))
                        .status())
                .isEqualTo(Status.FINE);
        assertThat(of(newer, AGAIN).status()).isEqualTo(Status.FINE);
        assertThat(of(newer, AGAIN).isByWords()).isFalse();
    }

    @Test
    @DisplayName("Not fine where a file has changed or is missing")
    void notWhole() {
        assertThat(of(issued.made(), AGAIN, verdict(State.CHANGED, Optional.of(true)))
                        .status())
                .isEqualTo(Status.FINDINGS);
        assertThat(of(issued.made(), verdict(State.MISSING, Optional.of(true))).status())
                .isEqualTo(Status.FINDINGS);
    }

    @Test
    @DisplayName("Words alone count only where other versions made the file; with the same ones every byte does")
    void otherBytes() {
        assertThat(of(issued.made(), OTHER_BYTES).status()).isEqualTo(Status.FINDINGS);
        assertThat(of(newer, OTHER_BYTES).status()).isEqualTo(Status.FINE);
        assertThat(of(newer, OTHER_BYTES).isByWords()).isTrue();
        assertThat(of(newer, OTHER_BYTES).otherVersions())
                .containsExactly(new Verification.Change("kehoach", "0.1.0", "0.2.0"));
    }

    @Test
    @DisplayName("Without the plan a whole file is not yet the plan's")
    void noPlan() {
        Verification found = new Verification(
                issued,
                Path.of("a.yaml"),
                List.of(verdict(State.AS_ISSUED, Optional.empty())),
                false,
                false,
                false,
                Optional.empty(),
                List.of(),
                issued.made());

        assertThat(found.status()).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(found.changedSources()).isEmpty();
    }

    @Test
    @DisplayName("Plan, template, the office's files and files of rows are told where they are other ones now")
    void sources() {
        SideFile.Source rows = new SideFile.Source("../so-lieu/kp.csv", "1".repeat(64));
        SideFile.Source other = new SideFile.Source("../x.yaml", "0".repeat(64));
        Particulars.Sources now = new Particulars.Sources(other, Optional.empty(), List.of(other), List.of(rows));

        assertThat(of(issued.made(), now, AGAIN).changedSources())
                .containsExactly("../xa-quy-hop.yaml", "../mau-cap-xa.yaml", "kehoach.yaml", "../so-lieu/kp.csv");
    }

    @Test
    @DisplayName("Another plan has not changed; without a template, as a whole one is, nothing is said of the template")
    void anotherPlan() {
        SideFile.Source other = new SideFile.Source("../ca-ban.yaml", "0".repeat(64));
        Particulars.Sources whole = new Particulars.Sources(other, Optional.empty(), issued.office(), List.of());
        Particulars.Sources derived = new Particulars.Sources(other, Optional.of(other), issued.office(), List.of());
        Particulars.Sources moved =
                new Particulars.Sources(issued.plan(), issued.template(), issued.office(), List.of());

        assertThat(another(whole).changedSources()).isEmpty();
        assertThat(another(whole).isOtherPlan()).isTrue();
        assertThat(another(derived).changedSources()).containsExactly("../mau-cap-xa.yaml");
        assertThat(another(moved).changedSources()).isEmpty();
        assertThat(another(moved).isOtherPlan()).isFalse();
        assertThat(of(issued.made(), whole, AGAIN).isOtherPlan()).isFalse();
    }

    private Verification another(Particulars.Sources now) {
        return new Verification(
                issued,
                Path.of("b.yaml"),
                List.of(AGAIN),
                true,
                true,
                true,
                Optional.of(now),
                List.of(),
                issued.made());
    }

    private Verification of(SideFile.Made made, FileVerdict... files) {
        return of(
                made,
                new Particulars.Sources(issued.plan(), issued.template(), issued.office(), issued.tables()),
                files);
    }

    private Verification of(SideFile.Made made, Particulars.Sources now, FileVerdict... files) {
        return new Verification(
                issued, Path.of("a.yaml"), List.of(files), true, true, false, Optional.of(now), List.of(), made);
    }

    private static FileVerdict verdict(State state, Optional<Boolean> reproduced) {
        return new FileVerdict("a.pdf", state, 0, reproduced, List.of());
    }
}
