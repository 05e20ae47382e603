package vn.kehoach.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.compose.TargetSentence;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Unit;

/** The sentences that the shipped programmes' targets print where an author writes none, to be read aloud. */
class TargetSentencesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/target-sentences.txt");
    private static final List<String> PLACES = List.of("tỉnh Nghệ An", "xã Quỳ Hợp, tỉnh Nghệ An");

    @Test
    @DisplayName(
            "Every target of every programme at both tiers reads as the golden list; -Dkehoach.golden=accept takes a new one")
    void golden() throws IOException {
        String sentences = sentences();
        if ("accept".equals(System.getProperty("kehoach.golden"))) {
            Files.writeString(GOLDEN, sentences);
        }

        assertThat(sentences).isEqualTo(Files.readString(GOLDEN));
    }

    private static String sentences() {
        StringBuilder lines = new StringBuilder();
        for (Programme programme : Office.engine().programmes().all()) {
            for (String place : PLACES) {
                lines.append(lines.isEmpty() ? "" : "\n").append(programme.id() + ", " + place + "\n");
                Unit unit = Office.engine().units().find(place, Office.TODAY).get(0);
                TargetSentence sentence = new TargetSentence(Optional.of(programme), Optional.of(unit));
                Asked asked = new Asked(programme, unit.tier(), LocalDate.of(2025, 1, 1));
                for (ProgrammeTarget target : programme.targets()) {
                    if (asked.form(target) != ProgrammeTarget.As.NONE) {
                        ProposedTarget proposed = new ProposedTarget(target, asked.form(target));
                        lines.append(target.id() + "  " + sentence.of(proposed.target()) + "\n");
                    }
                }
            }
        }
        return lines.toString();
    }
}
